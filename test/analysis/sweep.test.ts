import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadScenario, planSweep, type ResultBundle, type Sweep, simulate, sweepScenario } from '../../sim/index.ts';

const loader = (source: string) => (set: readonly string[]) => loadScenario(source, { file: 'test.yaml', set });

const sweepOf = (source: string, vary: readonly string[], measures?: readonly string[]): Promise<Sweep> =>
  sweepScenario(planSweep(vary, loader(source), measures));

const HEAD = 'rebatescope: 1\nname: test\n';

/** Section 4 of the model: φ' = 10 %, D = 500; a run at 0.0198 a day fails on day 585, at 0.01981 it does not. */
const TENTH = `${HEAD}horizon: 800
market: {turnover: {initial: 1000, growth: {kind: exponential, rate: 0}}}
scheme: {fee: 10%, payout: {kind: fixed, days: 500}}
`;

const NOISY = `${HEAD}seed: sweep
horizon: 200
paths: 150
market: {turnover: {initial: 1000, growth: {kind: exponential, rate: 0.004}, noise: {sd: 0.05}}}
scheme: {fee: 12%, payout: {kind: fixed, days: 120}}
operator: {capital: 20_000}
`;

describe('known answers', () => {
  test('failure turns between 0.0198 and 0.01981 a day, as the law says', async () => {
    // The law's growth is asked for ever; up to it a run fails in time, the sooner the less it grows.
    const sweep = await sweepOf(
      TENTH,
      ['market.turnover.growth.rate=0.0197:0.0199:21'],
      ['sustainability.failure.probability', 'sustainability.failure.day.p50', 'law.requiredDailyGrowthExact'],
    );
    const failing = sweep.cells.filter(({ figures }) => {
      const chance = figures['sustainability.failure.probability'];
      return typeof chance === 'object' && chance?.value === 1;
    });
    expect(failing.map(({ values }) => values[0])).toEqual(sweep.axes[0].values.filter((rate) => rate < 0.019805));
    const at = (rate: number) => sweep.cells.find(({ values }) => values[0] === rate)!.figures;
    expect(at(0.0198)['sustainability.failure.day.p50']).toBe(585);
    expect(at(0.01981)['sustainability.failure.day.p50']).toBeNull();
    for (const { figures } of sweep.cells) expect(figures['law.requiredDailyGrowthExact']).toBeCloseTo(0.0198016, 7);
  });

  test('a promise of more days needs less growth: in ln k / D', async () => {
    const sweep = await sweepOf(TENTH, ['scheme.payout.days=250:1000:4'], ['law.requiredDailyGrowth']);
    const x = 0.0199991 * 500;
    for (const { values, figures } of sweep.cells) {
      expect(figures['law.requiredDailyGrowth']).toBeCloseTo(x / values[0], 6);
    }
  });

  test('on the same draws more capital never fails more often', async () => {
    const sweep = await sweepOf(NOISY, ['operator.capital=0:80_000:9']);
    const chances = sweep.cells.map(({ figures }) => figures['sustainability.failure.probability']);
    const values = chances.map((chance) => (typeof chance === 'object' ? chance!.value! : Number.NaN));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values[0]).toBeGreaterThan(values[8]);
  });
});

/** A figure of a result. */
const figuresOf = (result: ResultBundle) => ({
  'sustainability.failure.probability': result.sustainability.failure.probability,
  'sustainability.recovery.mean': result.sustainability.recovery.mean,
  'verdict.level': result.verdict.level,
  'law.requiredDailyGrowthExact': result.law.requiredDailyGrowthExact,
});

describe('a cell', () => {
  test('is the run with the same settings, digit by digit', async () => {
    const sweep = await sweepOf(NOISY, ['scheme.fee=8%:20%:3', 'operator.capital=0:5万:2']);
    expect(sweep.cells.map(({ at }) => at)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
    for (const { values, figures, digest } of sweep.cells) {
      const [fee, capital] = values;
      const set = [`scheme.fee=${fee}`, `operator.capital=${capital}`];
      const result = await simulate(loader(NOISY)(set));
      expect(figures).toEqual(figuresOf(result));
      expect(digest).toBe(result.run.digest);
    }
    expect(sweep.cells.map(({ values }) => values)).toContainEqual([0.14, 50_000]);
  });

  test('has what other runs beside it would tell, when it is asked for', async () => {
    const guarded = `${NOISY}safeguards: {deposit: {floor: 2000, cap: 9000, share: 10%}}\n`;
    const measure = 'safeguards.together.failure';
    const { cells } = await sweepOf(guarded, ['scheme.fee=10%:14%:2'], [measure, 'verdict.level']);
    const result = await simulate(loader(guarded)(['scheme.fee=0.1']));
    expect(cells[0].figures[measure]).toEqual(result.safeguards!.together.failure);
  });

  test('of an ordinary scheme has the figures of one', async () => {
    const points = readFileSync('scenarios/ordinary/cashback.yaml', 'utf8').replace(/^paths: .*$/m, 'paths: 20');
    const sweep = await sweepOf(points, ['scheme.rate=1%:9%:3']);
    const result = await simulate(loader(points)(['scheme.rate=0.05']));
    expect(sweep.measures).toEqual(['ordinary.profitAgainstNone', 'ordinary.costShare', 'verdict.level']);
    expect(sweep.cells[1].figures['ordinary.costShare']).toEqual(result.ordinary!.costShare);
  });
});

describe('what the sweep says of itself', () => {
  test('axes with unit and present value', async () => {
    const { axes, run } = await sweepOf(NOISY, ['market.turnover.growth.rate=0:1%:2', 'scheme.payout.days=90:120:2']);
    expect(axes).toEqual([
      { path: 'market.turnover.growth.rate', unit: 'per day', values: [0, 0.01], current: 0.004 },
      { path: 'scheme.payout.days', unit: 'days', values: [90, 120], current: 120 },
    ]);
    expect(run).toMatchObject({
      seed: 'sweep',
      paths: 150,
      horizonDays: 200,
      random: true,
      cellsAsked: 4,
      cancelled: false,
    });
  });

  test('comes coarse to fine, and keeps what is finished when it is stopped', async () => {
    const stop = new AbortController();
    const seen: number[][] = [];
    const sweep = await sweepScenario(planSweep(['scheme.fee=5%:13%:9'], loader(NOISY)), {
      signal: stop.signal,
      onPartial: ({ cells }) => {
        seen.push(cells.map(({ at }) => at[0]));
        if (cells.length === 3) stop.abort();
      },
    });
    expect(seen).toEqual([[0], [0, 8], [0, 4, 8]]);
    expect(sweep.cells.map(({ at }) => at[0])).toEqual([0, 4, 8]);
    expect(sweep.run).toMatchObject({ cancelled: true, cellsAsked: 9 });
  });
});

test('a cell inside the grid that breaks a rule is told with its reason, and the others are run', async () => {
  const load = loader(NOISY);
  const plan = planSweep(['scheme.fee=5%:13%:5', 'operator.capital=0:5万:3'], (set) =>
    load(
      set.join() === 'scheme.fee=0.09,operator.capital=25000' ? [...set, 'scheme.cap=-1', 'scheme.poolShare=2'] : set,
    ),
  );
  const partial: number[] = [];
  const sweep = await sweepScenario(plan, { onPartial: ({ cells }) => partial.push(cells.length) });
  expect(sweep.cells).toHaveLength(14);
  expect(sweep.cells.some(({ at }) => at.join() === '2,1')).toBe(false);
  expect(sweep.run).toMatchObject({ cellsAsked: 15, cancelled: false });
  expect(sweep.refused).toEqual([
    {
      at: [2, 1],
      values: [0.09, 25_000],
      reasons: [expect.stringMatching(/scheme\.cap .*found -1/), expect.stringMatching(/scheme\.poolShare .*found 2/)],
      said: [expect.anything(), expect.anything()],
    },
  ]);
  expect(partial).toHaveLength(14);
  const whole = await sweepOf(NOISY, ['scheme.fee=5%:13%:5', 'operator.capital=0:5万:3']);
  expect(sweep.cells).toEqual(whole.cells.filter(({ at }) => at.join() !== '2,1'));
  expect(whole.refused).toEqual([]);
});

describe('what cannot be varied', () => {
  const refused = (vary: readonly string[], measures: readonly string[] = [], source = NOISY): string[] => {
    try {
      planSweep(vary, loader(source), measures);
    } catch (error) {
      return (error as Error).message.split('\n');
    }
    return [];
  };

  test('an unknown name, with the nearest one', () => {
    expect(refused(['scheme.fe=5%:9%:3'])).toEqual([
      expect.stringMatching(/^--vary:1:1: unknown key scheme\.fe; allowed: .*fee.*\. Did you mean `fee`\?$/),
    ]);
    expect(refused(['shceme.fee=5%:9%:3']).join()).toMatch(
      /^--vary:1:1: unknown key shceme; .*Did you mean `scheme`\?/,
    );
    expect(refused(['scheme.fee.x=5%:9%:3']).join()).toMatch(/^--vary:1:1: scheme\.fee is not a map or a list/);
    expect(refused(['market.turnover.growth[3].rate=1:2:3']).join()).toMatch(/^--vary:1:1: /);
    // A number inside something that the scenario does not have.
    expect(refused(['failure.halted.below=10%:20%:3'])).toEqual([
      expect.stringMatching(/^--vary:1:1: failure\.halted\.days is missing/),
    ]);
  });

  test('values outside of what the field may be, at their place', () => {
    expect(refused(['scheme.fee=10%:120%:3'])).toEqual([
      expect.stringMatching(/^--vary:1:16: scheme\.fee .*; found 1\.2; allowed: a number from 0 to 1 \(share\)/),
    ]);
    expect(refused(['scheme.fee=-10%:10%:3'])).toEqual([
      expect.stringMatching(/^--vary:1:12: scheme\.fee .*found -0\.1/),
    ]);
    expect(refused(['scheme.payout.days=100:200:4'])).toEqual([
      expect.stringMatching(
        /^--vary:1:28: scheme\.payout\.days .*found 133\.3\d*; .*a whole number.*With 3 values each is whole$/,
      ),
    ]);
  });

  test('everything at once', () => {
    expect(refused(['scheme.fee=5%:5%:1', 'seed=1:2:3'], ['verdict.levle'])).toEqual([
      expect.stringMatching(
        /^--vary:1:18: the number of values does not fit; found 1; allowed: a whole number from 2 to/,
      ),
      expect.stringMatching(/^--vary:1:15: the first and the last value are the same.*found 5%/),
      expect.stringMatching(/^--vary:2:1: seed cannot be varied: every cell is run on the same random numbers/),
      expect.stringMatching(/^--measure:1:1: the measure leads nowhere.*Did you mean `level`/),
    ]);
    expect(refused(['scheme.fee', 'scheme.fee=a::2.5']).map((line) => line.replace(/: .*/, ''))).toEqual([
      ...['--vary:1:1', '--vary:2:12', '--vary:2:14', '--vary:2:15'],
    ]);
  });

  test('the same twice, three numbers, none, too large a grid', () => {
    const fee = 'scheme.fee=5%:9%:3';
    expect(refused([fee, fee])).toEqual([expect.stringMatching(/^--vary:2:1: scheme\.fee is varied already/)]);
    expect(refused([]).join()).toMatch(/one number or two; found 0/);
    expect(refused([fee, 'operator.capital=1:2:2', 'scheme.cap=1:2:2']).join()).toMatch(/one number or two; found 3/);
    expect(refused(['scheme.fee=5%:9%:200', 'operator.capital=1:2:200']).join()).toMatch(
      /found 40000; allowed: at most 10000/,
    );
  });

  test('what is wrong in the scenario itself is told as well', () => {
    const problems = refused(['scheme.fee=5%:5%:3'], [], NOISY.replace('fee: 12%', 'fee: 12')).join('\n');
    expect(problems).toMatch(/^--vary:1:15: .*\ntest\.yaml:7:\d+: scheme\.fee/);
  });

  test('a rule that only some values break is told with the value', () => {
    const referral = NOISY.replace('fee: 12%,', 'fee: 12%, referral: {plan: unilevel, rates: [50%, 1%]},');
    expect(refused(['scheme.referral.rates[1]=10%:90%:5'], [], referral)).toEqual([
      expect.stringMatching(
        /^test\.yaml:7:\d+: with scheme\.referral\.rates\[1\]=0\.7: the rewards of all levels are more than the sale/,
      ),
    ]);
  });
});
