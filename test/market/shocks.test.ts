import { describe, expect, test } from 'vitest';
import { firstTurnover } from '../../sim/findings/first-turnover.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const POOL = 'scheme: {fee: 10%, payout: {kind: pool}}';
const FLAT = 'turnover: {initial: 1000}';
const NOISY = 'turnover: {initial: 1000, growth: {kind: exponential, rate: 0.001}, noise: {sd: 0.05}}';
const withShocks = (shocks: string, market = FLAT, horizon = 20, rest = POOL) =>
  scenarioOf(`seed: shocks\nhorizon: ${horizon}\nmarket: {${market}, shocks: [${shocks}]}\n${rest}`);
const turnoverOf = (loaded: ReturnType<typeof withShocks>, path = 0) => enginePath(loaded, path).series.turnover;

const RAID = '{name: raid, factor: 0.25, hazard: 0.02, lasts: 10}';
const FAIR = '{name: fair, factor: 2, hazard: 0.05, lasts: 3}';

describe('a shock on a set day', () => {
  test('by hand: it lasts as long as it says, overlapping ones multiply, without an end it stays', () => {
    const loaded = withShocks(
      '{name: a, factor: 0.5, on: 3, lasts: 4}, {name: b, factor: 4, on: 6, lasts: 2}, {name: c, factor: 0, on: 18}, {name: d, factor: 9, on: 20}',
    );
    const wanted = [1, 1, 1, 0.5, 0.5, 0.5, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0].map((factor) => 1000 * factor);
    expect(turnoverOf(loaded)).toEqual(wanted);
    expect(compileModel(loaded)).toMatchObject({
      random: false,
      expectedTurnover: wanted.reduce((a, b) => a + b, 0),
    });
  });

  test('a date counts from the start', () => {
    const loaded = scenarioOf(
      `start: 2027-06-10\nhorizon: 12\nmarket: {${FLAT}, shocks: [{name: fair, factor: 3, on: 2027-06-18, lasts: 2d}]}\n${POOL}`,
    );
    expect(turnoverOf(loaded).map((turnover) => turnover / 1000)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 1, 1]);
  });

  test('the recovery bound, which counts capital, is over the turnover under shocks', async () => {
    const rest = `scheme: {fee: 10%, payout: {kind: fixed, days: 400}}\noperator: {capital: 500}`;
    const { law } = await simulate(withShocks('{name: a, factor: 0.5, on: 10}', FLAT, 20, rest));
    expect(law.recoveryBound).toBeCloseTo((500 + 0.1 * 15_000) / 15_000, 12);
  });

  test('counts on day 0', () => {
    expect(firstTurnover(withShocks('{name: a, factor: 0.5, on: 0}'))).toBe(500);
    const members = 'members: {initial: 10, frequency: {kind: poisson, rate: 0.5}, amount: {kind: constant, value: 4}}';
    expect(firstTurnover(withShocks('{name: a, factor: 0.5, on: 0, lasts: 1}', members))).toBe(10);
  });

  test('stands on the level that regimes draw', () => {
    const regimes =
      'turnover: {initial: 1000, growth: {kind: regimes, states: {up: {kind: linear, slope: 10, leave: 0.1}, down: {kind: linear, slope: -10, leave: 0.1}}}}';
    const [plain, shocked] = ['', '{name: a, factor: 0.5, on: 5}'].map((shocks) =>
      turnoverOf(withShocks(shocks, regimes, 40)),
    );
    expect(shocked).toEqual(plain.map((turnover, t) => (t < 5 ? turnover : 0.5 * turnover)));
  });
});

describe('a shock at random times', () => {
  /** The chances that it begins, and that it is under way, on each day: by the chain of the days that it has left. */
  function chain(hazard: number, lasts: number, horizon: number) {
    const p = -Math.expm1(-hazard);
    const begins: number[] = [];
    const underWay: number[] = [];
    let left = [1, ...Array<number>(lasts).fill(0)]; // left[k]: k days to go when the day begins; 0: not under way
    for (let t = 0; t < horizon; t++) {
      begins[t] = p * left[0];
      const today = [...left];
      today[0] -= begins[t];
      today[lasts] += begins[t];
      underWay[t] = 1 - today[0];
      left = today.map((_, k) => (k === 0 ? today[0] + today[1] : (today[k + 1] ?? 0)));
    }
    return { begins, underWay };
  }

  const HORIZON = 120;
  const PATHS = 4000;

  test('its number, its days and its factor are those of the closed form', () => {
    const loaded = withShocks(RAID, FLAT, HORIZON);
    const { begins, underWay } = chain(0.02, 10, HORIZON);
    const paths = Array.from({ length: PATHS }, (_, path) => turnoverOf(loaded, path));
    expect(paths.every((path) => path.every((turnover) => turnover === 1000 || turnover === 250))).toBe(true);
    for (const t of [0, 5, 9, 10, 30, 119]) {
      const seen = paths.filter((path) => path[t] === 250).length / PATHS;
      const error = Math.sqrt((underWay[t] * (1 - underWay[t])) / PATHS);
      expect(Math.abs(seen - underWay[t]), `day ${t}`).toBeLessThan(4 * error);
    }
    // A raid seen on a day takes the nine days after it too; a new one may follow at once.
    const begun = paths.map((path) => {
      let count = 0;
      for (let t = 0; t < HORIZON; t += path[t] === 250 ? 10 : 1) {
        if (path[t] === 250) count++;
      }
      return count;
    });
    const wanted = begins.reduce((a, b) => a + b, 0);
    const mean = begun.reduce((a, b) => a + b, 0) / PATHS;
    const variance = begun.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (PATHS - 1);
    expect(Math.abs(mean - wanted)).toBeLessThan(4 * Math.sqrt(variance / PATHS));
  });

  test('the turnover to be expected is that of the closed form, two shocks independent', () => {
    const loaded = withShocks(`${RAID}, ${FAIR}`, FLAT, HORIZON);
    const [raid, fair] = [chain(0.02, 10, HORIZON), chain(0.05, 3, HORIZON)].map(({ underWay }) => underWay);
    const wanted = raid.map((chance, t) => 1000 * (1 - 0.75 * chance) * (1 + fair[t]));
    const sum = wanted.reduce((a, b) => a + b, 0);
    expect(compileModel(loaded).expectedTurnover).toBeCloseTo(sum, 6);
    const sums = Array.from({ length: PATHS }, (_, path) => turnoverOf(loaded, path).reduce((a, b) => a + b, 0));
    const mean = sums.reduce((a, b) => a + b, 0) / PATHS;
    const variance = sums.reduce((total, value) => total + (value - mean) ** 2, 0) / (PATHS - 1);
    expect(Math.abs(mean - sum)).toBeLessThan(4 * Math.sqrt(variance / PATHS));
  });

  test('without an end it comes once and stays', () => {
    const loaded = withShocks('{name: ban, factor: 0.1, hazard: 0.02}', FLAT, HORIZON);
    const days = Array.from({ length: 400 }, (_, path) => {
      const turnover = turnoverOf(loaded, path);
      const first = turnover.indexOf(100);
      expect(turnover).toEqual(turnover.map((_, t) => (first >= 0 && t >= first ? 100 : 1000)));
      return first;
    });
    const share = days.filter((day) => day >= 0).length / 400;
    const wanted = -Math.expm1(-0.02 * HORIZON);
    expect(Math.abs(share - wanted)).toBeLessThan(4 * Math.sqrt((wanted * (1 - wanted)) / 400));
  });

  test('of hazard 0 never comes, and one path is all paths', () => {
    const model = compileModel(withShocks('{name: a, factor: 0.5, hazard: 0}'));
    expect(model).toMatchObject({ random: false, expectedTurnover: 20_000 });
    expect(turnoverOf(withShocks('{name: a, factor: 0.5, hazard: 0}'))).toEqual(turnoverOf(withShocks('')));
  });

  test('never takes turnover out of the numbers, however many come together', () => {
    const many = Array.from({ length: 100 }, (_, i) => `{name: s${i}, factor: 1000, hazard: 10}`).join(', ');
    for (const turnover of turnoverOf(withShocks(many, 'turnover: {initial: 1e15}'))) expect(turnover).toBe(1e18);
  });
});

describe('what else is drawn does not shift', () => {
  const factorsOf = (shocks: string, path: number, market = NOISY) => {
    const plain = turnoverOf(withShocks('', market, 200), path);
    return turnoverOf(withShocks(shocks, market, 200), path).map((turnover, t) => turnover / plain[t]);
  };

  test('without shocks, and under those that change nothing, every bit is the same', async () => {
    const digest = async (market: string) => {
      const text = `seed: s\npaths: 50\nhorizon: 90\nmarket: {${market}}\n${POOL}`;
      return (await simulate(scenarioOf(text))).run.digest;
    };
    const plain = await digest(NOISY);
    expect(await digest(`${NOISY}, shocks: []`)).toBe(plain);
    expect(await digest(`${NOISY}, shocks: [{name: a, factor: 1, hazard: 0.5}]`)).toBe(plain);
  });

  test('noise is the same under shocks, and shocks the same whatever stands beside them', () => {
    const rounded = (factors: number[]) => factors.map((factor) => Number(factor.toPrecision(9)));
    for (let path = 0; path < 30; path++) {
      const [raid, fair, both, turned] = [RAID, FAIR, `${RAID}, ${FAIR}`, `${FAIR}, ${RAID}`].map((shocks) =>
        rounded(factorsOf(shocks, path)),
      );
      for (const factor of raid) expect([0.25, 1]).toContain(factor);
      expect(both).toEqual(raid.map((factor, t) => factor * fair[t]));
      expect(turned).toEqual(both);
    }
  });

  test('two of the same name come at times of their own', () => {
    const twice = Array.from({ length: 30 }, (_, path) => factorsOf(`${RAID}, ${RAID}`, path).map((f) => f.toFixed(6)));
    const seen = new Set(twice.flat());
    expect([...seen].sort()).toEqual(['0.062500', '0.250000', '1.000000']);
    expect(twice.flat().filter((factor) => factor === '0.250000').length).toBeGreaterThan(500);
  });
});

describe('people under shocks', () => {
  const members =
    'members: {initial: 400, growth: {kind: linear, slope: 1}, churn: 0.01, frequency: {kind: poisson, rate: 0.05}, amount: {kind: lognormal, mean: 100, cv: 1}';

  test('the same members buy less often: mean and variance of a day are those of fewer purchases', () => {
    const loaded = withShocks('{name: a, factor: 0.3, on: 0}', `${members}}`, 10);
    const values = Array.from({ length: 4000 }, (_, path) => turnoverOf(loaded, path)[9]);
    const plain = compileModel(withShocks('', `${members}, purchases: expected}`, 10)).trend[9];
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const squares = values.map((value) => (value - mean) ** 2);
    const variance = squares.reduce((a, b) => a + b, 0) / (values.length - 1);
    expect(Math.abs(mean - 0.3 * plain)).toBeLessThan(4 * Math.sqrt(variance / values.length));
    // E[X²]/E[X] = 100·(1 + 1²).
    const error = Math.sqrt(squares.reduce((a, b) => a + (b - variance) ** 2, 0)) / values.length;
    expect(Math.abs(variance - 0.3 * plain * 200)).toBeLessThan(4 * error);
  });

  test('a shock may make purchases so few that they are drawn', () => {
    const many = 'members: {initial: 1e6, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 10}}';
    expect(turnoverOf(withShocks('', many))[5]).toBe(1e6);
    expect(turnoverOf(withShocks('{name: a, factor: 0.5, on: 0}', many))[5]).toBe(5e5);
    const few = turnoverOf(withShocks('{name: a, factor: 0.01, on: 5}', many));
    expect(few[4]).toBe(1e6);
    expect(few[5]).not.toBe(1e4);
    expect(Math.abs(few[5] - 1e4)).toBeLessThan(5 * Math.sqrt(1e5));
    const random = turnoverOf(withShocks('{name: a, factor: 0.01, hazard: 10}', many))[5];
    expect(random).not.toBe(1e4);
    expect(Math.abs(random - 1e4)).toBeLessThan(5 * Math.sqrt(1e5));
  });
});

test('the numbers of a shock may be drawn; its times are market noise, not uncertainty of the inputs', async () => {
  const text = (shock: string) =>
    `seed: u\npaths: 2000\nhorizon: 60\nmarket: {${FLAT}, shocks: [${shock}]}\nscheme: {fee: {dist: uniform, min: 10%, max: 10.0001%}, payout: {kind: fixed, days: 600}}\noperator: {capital: 9000}`;
  const timed = await simulate(scenarioOf(text('{name: a, factor: 0.1, hazard: 0.01}')));
  expect(timed.uncertainty!.split!.recovery!.inputs.high).toBeLessThan(0.1);
  const sized = await simulate(scenarioOf(text('{name: a, factor: {dist: uniform, min: 0.1, max: 1}, on: 5}')));
  expect(sized.uncertainty!.split!.recovery!.inputs.value).toBeCloseTo(1, 9);
  const { p05, p50 } = sized.sustainability.series.turnover;
  expect([p05[4], p50[4]]).toEqual([1000, 1000]);
  expect(Math.abs(p50[5] - 550)).toBeLessThan(4 * 900 * Math.sqrt(0.25 / 2000));
});
