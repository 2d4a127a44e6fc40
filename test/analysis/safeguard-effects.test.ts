import { describe, expect, test } from 'vitest';
import { simulate } from '../../sim/simulate.ts';
import type { Estimate, LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const RULES = 'deposit: {floor: 20_000, cap: 100_000, share: 40%}, supervised: 50%, reserve: 20%';
const scheme = (safeguards: string, { draw = '30%', rising = '', hazard = 0.002, closed = '', rest = '' } = {}) =>
  scenarioOf(
    `paths: 400\nhorizon: 300\nseed: regulated\nmarket: {turnover: {initial: 1000, noise: {sd: 0.04}}}\n` +
      `scheme: {fee: 20%, poolShare: 0.4, payout: {kind: pool}}\noperator: {capital: 30_000, draw: ${draw}}\n` +
      `failure: {absconded: {hazard: ${hazard}${rising}}${closed}}\n${rest}\nsafeguards: {${safeguards}}`,
  );
const effectsOf = async (loaded: LoadedScenario, options = {}) => (await simulate(loaded, options)).safeguards!;
const width = ({ low, high }: Estimate) => high! - low!;

describe('what safeguards change', () => {
  test('is the difference between two runs of the same paths, as if each were run by itself', async () => {
    const { without, alone, together, paths } = await effectsOf(scheme(RULES));
    expect(paths).toBe(400);
    expect(alone.map(({ name }) => name)).toEqual(['deposit', 'supervised', 'reserve']);
    const [none, deposit, supervised, all] = await Promise.all(
      ['', 'deposit: {floor: 20_000, cap: 100_000, share: 40%}', 'supervised: 50%', RULES].map((rules) =>
        simulate(scheme(rules)),
      ),
    );
    expect(none.safeguards).toBeUndefined();
    const { failure, recovery, claims } = none.sustainability;
    expect(without.failure).toEqual(failure.probability);
    expect(without.recovery.value).toBeCloseTo(recovery.mean.value!, 12);
    expect(without.loss.value! / claims.outstanding.value!).toBeCloseTo(1, 12);
    for (const [effect, run] of [
      [alone[0], deposit],
      [alone[1], supervised],
      [together, all],
    ] as const) {
      const { failure: failed, recovery: back, claims: left } = run.sustainability;
      expect(effect.failure.value).toBeCloseTo(failed.probability.value! - failure.probability.value!, 12);
      expect(effect.recovery.value).toBeCloseTo(back.mean.value! - recovery.mean.value!, 12);
      expect(effect.loss.value! / (left.outstanding.value! - claims.outstanding.value!)).toBeCloseTo(1, 9);
    }
  });

  test('is known far better in pairs than from two runs apart', async () => {
    /** Widths of a difference from pairs and from two independent runs, whose half widths are the legs of a right angle. */
    const widths = async (loaded: LoadedScenario, figure: 'failure' | 'recovery' | 'loss') => {
      const { sustainability, safeguards } = await simulate(loaded);
      const { failure, recovery, claims } = sustainability;
      const all = { failure: failure.probability, recovery: recovery.mean, loss: claims.outstanding }[figure];
      const { together, without } = safeguards!;
      return { paired: width(together[figure]), unpaired: Math.hypot(width(without[figure]), width(all)) };
    };
    const tempting = scheme('supervised: 50%', { rising: ', rising: {cash: 30_000}' });
    const closed = scheme('reserve: 1', { closed: ', closed: {day: 290}', hazard: 0 });
    for (const [loaded, figure, share] of [
      [scheme(RULES), 'loss', 0.6],
      [tempting, 'failure', 0.9],
      [closed, 'recovery', 0.5],
    ] as const) {
      const { paired, unpaired } = await widths(loaded, figure);
      expect(paired, figure).toBeLessThan(share * unpaired);
    }
  });

  test('goes the way it must: what is out of reach comes back to members', async () => {
    const { alone, together } = await effectsOf(scheme(RULES));
    for (const { recovery } of [alone[0], alone[1], together]) expect(recovery.low).toBeGreaterThan(0);
    for (const { loss } of [alone[1], together]) expect(loss.high).toBeLessThan(0);
    expect(alone[1].failure.value).toBe(0);
  });

  test('may be fewer flights where money tempts, since less can be taken', async () => {
    const { alone } = await effectsOf(scheme(RULES, { rising: ', rising: {cash: 30_000}' }));
    expect(alone[1].name).toBe('supervised');
    expect(alone[1].failure.high).toBeLessThan(0);
  });

  test('is the whole of it where there is one safeguard', async () => {
    const { alone, together } = await effectsOf(scheme('supervised: 50%'));
    expect(alone).toEqual([{ name: 'supervised', ...together }]);
  });

  test('is measured on at most 1000 paths', async () => {
    const loaded = scheme('supervised: 50%');
    const many = { ...loaded, scenario: { ...loaded.scenario, horizon: 20, paths: 1300 } };
    expect((await effectsOf(many)).paths).toBe(1000);
  });

  test('has no interval without a random part', async () => {
    const { alone, together } = await effectsOf(
      scenarioOf(
        'horizon: 90\nmarket: {turnover: {initial: 1000}}\nscheme: {fee: 20%, poolShare: 0.4, payout: {kind: pool}}\noperator: {draw: 60%}\nfailure: {closed: {day: 80}}\nsafeguards: {reserve: 1}',
      ),
    );
    for (const { low, value, high } of [alone[0].loss, together.recovery]) expect([low, high]).toEqual([value, value]);
    // The owners would have drawn 60 % of 200 a day on 81 days; now it pays claims.
    expect(together.loss.value).toBeCloseTo(-0.6 * 200 * 81, 6);
  });

  test('leaves what is drawn as it is, also where a safeguard is uncertain and correlated', async () => {
    const uncertain = scheme('supervised: {dist: uniform, min: 10%, max: 90%}, reserve: 20%', {
      draw: '{dist: uniform, min: 10%, max: 50%}',
      rest: 'correlations: [{between: [safeguards.supervised, operator.draw], rank: 0.5}]',
    });
    const { alone, without } = await effectsOf(uncertain);
    expect(alone[0].recovery.low).toBeGreaterThan(0);
    expect(alone[1].failure.value).toBe(0); // nothing but flight ends it, on the same days
    expect(without.failure.value).toBeGreaterThan(0);
  });
});

test('nothing is told of safeguards when the run is stopped', async () => {
  const stop = new AbortController();
  const result = await simulate(scheme(RULES), { signal: stop.signal, onProgress: () => stop.abort() });
  expect(result.run.cancelled).toBe(true);
  expect(result.safeguards).toBeNull();
});

test('the chance that the deposit was short', async () => {
  const { operator } = await simulate(
    scheme('deposit: {floor: 25_000, cap: 100_000, share: 900%}'.replace('900%', '1')),
  );
  expect(operator.depositAtEnd.value).toBeGreaterThan(0);
  const never = await simulate(scheme('deposit: {floor: 0, cap: 1, share: 1%}'));
  expect(never.operator.depositShort.value).toBe(0);
  const always = await simulate(scheme('deposit: {floor: 30_001, cap: 100_000, share: 1%}'));
  expect(always.operator.depositShort.value).toBe(1);
});

describe('safeguards that are off', () => {
  test.each([
    'reserve: 0',
    'deposit: {floor: 0, cap: 0, share: 15%}',
    'store: {cost: 0}',
    'paidInCapital: 0, supervised: 0, referralLevels: 9, invoiceFrom: 1000, clawBack: 1',
  ])('%s: the bits of a run without any', async (off) => {
    const [without, with_] = await Promise.all([simulate(scheme('')), simulate(scheme(off))]);
    expect(with_.run.digest).toBe(without.run.digest);
    expect([with_.sustainability, with_.operator, with_.stop]).toEqual([
      without.sustainability,
      without.operator,
      without.stop,
    ]);
    expect(with_.safeguards!.alone).toEqual([]);
  });

  test('on some paths, where they are drawn, are those of these paths alone', async () => {
    const drawn = await simulate(scheme('reserve: {dist: empirical, values: [0, 1]}'));
    const [none, all] = await Promise.all([simulate(scheme('')), simulate(scheme('reserve: 1'))]);
    // On half of the paths the owners draw as if there were none, on the others next to nothing.
    expect(all.operator.drawn.value! / none.operator.drawn.value!).toBeLessThan(0.3);
    const half = (all.operator.drawn.value! + none.operator.drawn.value!) / 2;
    expect(Math.abs(drawn.operator.drawn.value! / half - 1)).toBeLessThan(0.15);
    expect(drawn.operator.depositShort.value).toBe(0);
    expect(drawn.conservation.worst).toBeLessThan(1e-9);
  });
});
