import { expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { measureProblem } from '../../sim/model/measure.ts';
import { type FraudField, fieldAt, fraudAt, rowLengthOf } from '../../sim/path/path-block.ts';
import { BlockRunner } from '../../sim/run/block-runner.ts';
import { simulate } from '../../sim/simulate.ts';
import type { Estimate, LoadedScenario } from '../../sim/types.ts';
import { scenarioOf } from '../model/scenario-of.ts';

const PATHS = 300;

const noisy = (fraud: string, more = '') =>
  scenarioOf(
    `horizon: 250\npaths: ${PATHS}\nmarket: {turnover: {initial: 1000, noise: {sd: 0.05}}}\n` +
      `scheme: {fee: 15%, poolShare: 0.8, payout: {kind: pool}}\n${fraud}${more}`,
  );
const all =
  'fraud: {fake: {share: 20%, from: 30, until: 90, on: 40, detection: {rate: 10%, delay: 20}}, markup: {share: 30%}, insiders: {share: 5%}}\n';

/** The rows of a run, one block. */
function rowsOf(loaded: LoadedScenario) {
  const model = compileModel(loaded);
  const runner = new BlockRunner();
  runner.prepare(model, 'exact');
  const { rows } = runner.run(0, PATHS);
  const stride = rowLengthOf(model);
  return {
    of: (field: FraudField) => Array.from({ length: PATHS }, (_, i) => rows[i * stride + fraudAt(field, model)]),
    paid: Array.from({ length: PATHS }, (_, i) => rows[i * stride + fieldAt.paid]),
    turnover: Array.from({ length: PATHS }, (_, i) => rows[i * stride + fieldAt.turnover]),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const near = ({ value }: Estimate, wanted: number) => expect(value! / wanted).toBeCloseTo(1, 10);

test('the figures are the means of what each path brought', async () => {
  const loaded = noisy(all);
  const { fraud } = await simulate(loaded);
  const { of, turnover } = rowsOf(loaded);
  near(fraud!.attacker!.npv, mean(of('npv')));
  near(fraud!.attacker!.irr, mean(of('irr')));
  near(fraud!.attacker!.npvFound, mean(of('npvFound')));
  near(fraud!.toHonest, mean(of('toHonest')));
  near(fraud!.toFakes, mean(of('toFakes')));
  near(fraud!.toInsiders, mean(of('toInsiders')));
  near(fraud!.fakeShare, mean(of('fakes').map((fakes, i) => fakes / turnover[i])));
  near(fraud!.markup!.lossShare, mean(of('markedLosing').map((losing, i) => losing / of('marked')[i])));
  const unfound = mean(of('npvUnfound'));
  expect(fraud!.attacker!.breakEvenDetection).toBeCloseTo(unfound / (unfound - mean(of('npvFound'))), 10);
  expect(fraud!.attacker!.npv.low).toBeLessThan(fraud!.attacker!.npv.value!);
  expect(fraud!.attacker!.irrNone).toMatchObject({ value: 0, low: 0 });
  expect(fraud!.attacker!.irrNone.high).toBeGreaterThan(0);
});

test('harm is what real buyers are worse off than on the same paths without frauds, path by path', async () => {
  const { fraud, sustainability } = await simulate(noisy(all));
  const { of } = rowsOf(noisy(all));
  const { paid } = rowsOf(noisy(''));
  const worse = paid.map((without, i) => without - (of('toHonest')[i] - of('excess')[i]));
  near(fraud!.harm, mean(worse));
  // The interval is that of the differences, far narrower than that of either.
  const center = mean(worse);
  const sd = Math.sqrt(worse.reduce((sum, value) => sum + (value - center) ** 2, 0) / (PATHS - 1));
  expect((fraud!.harm.high! - fraud!.harm.low!) / 2 / (sd / Math.sqrt(PATHS))).toBeCloseTo(1.968, 2);
  for (const { bornDay, recovery } of fraud!.byCohort) {
    const own = sustainability.recovery.byCohort.find((cohort) => cohort.bornDay === bornDay)!;
    expect(recovery).toBeCloseTo(own.mean!, 12);
  }
  const honest = await simulate(noisy(''));
  for (const { bornDay, recoveryWithout } of fraud!.byCohort) {
    const own = honest.sustainability.recovery.byCohort.find((cohort) => cohort.bornDay === bornDay)!;
    expect(recoveryWithout).toBeCloseTo(own.mean!, 12);
  }
});

test('without frauds there are no figures of them, and with frauds of no size nothing else moves', async () => {
  const { run: run0, ...honest } = await simulate(noisy(''));
  const { run: run1, fraud, ...empty } = await simulate(noisy('fraud: {}\n'));
  expect([fraud, run1.digest]).toEqual([undefined, run0.digest]);
  const { fraud: some, run: _, ...of0 } = await simulate(noisy('fraud: {fake: {share: 0}}\n'));
  expect(some!.harm.value).toBe(0);
  for (const result of [empty, of0]) {
    expect(result.sustainability).toEqual(honest.sustainability);
    expect(result.operator).toEqual(honest.operator);
    expect(result.verdict).toEqual(honest.verdict);
  }
});

/** The paths of all figures in plain data, lists by place. */
function figuresIn(data: unknown, path: string): string[] {
  if (typeof data !== 'object' || data === null) return [path];
  return Object.entries(data).flatMap(([key, value]) => figuresIn(value, `${path}.${key}`));
}

test('every figure of frauds is a measure that a file may expect', async () => {
  const { fraud } = await simulate(
    scenarioOf(
      'horizon: 60\npaths: 3\nmarket: {turnover: {initial: 10, noise: {sd: 0.1}}}\n' +
        'scheme: {fee: 10%, payout: {kind: fixed, days: 50}, referral: {plan: unilevel, rates: [1%, 1%]}}\n' +
        'fraud: {fake: {share: 5%}, markup: {share: 5%}, insiders: {share: 5%}, sybils: {accounts: 3}}',
    ),
  );
  const paths = figuresIn(fraud, 'fraud');
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => measureProblem(path) !== null)).toEqual([]);
});

test('numbers of frauds may be distributions too, and frauds are taken away of each path', async () => {
  const uncertain =
    'fraud: {fake: {share: {dist: uniform, min: 0, max: 40%}, from: 30, until: 90, supply: {expects: naive, lookBack: {dist: uniform, min: 1, max: 9}}}}\n';
  const { fraud, uncertainty } = await simulate(noisy(uncertain));
  expect(uncertainty!.inputs.map(({ path }) => path)).toEqual(['fraud.fake.share', 'fraud.fake.supply.lookBack']);
  expect(fraud!.fakeShare.value).toBeGreaterThan(0.01);
  const { paid } = rowsOf(noisy(''));
  const { of } = rowsOf(noisy(uncertain));
  expect(of('fakes').every(Number.isFinite)).toBe(true);
  expect(new Set(of('fakes')).size).toBe(PATHS);
  near(fraud!.harm, mean(paid.map((without, i) => without - of('toHonest')[i])));
});

test('what finding more would change is tried on the same paths, drawn numbers or not', async () => {
  const found = (rate: string) =>
    `fraud: {fake: {share: 30%, from: 30, until: 90, supply: {expects: naive}, detection: {rate: ${rate}}}}\n`;
  const { fraud } = await simulate(noisy(found('25%')));
  const { fraud: drawn } = await simulate(noisy(found('{dist: uniform, min: 0, max: 1}')));
  expect(fraud!.effort!.map(({ detection }) => detection)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  // At the file's own rate it is the run itself.
  expect(fraud!.effort![1].harm).toEqual(fraud!.harm);
  expect(fraud!.effort![1].fakeShare).toBeCloseTo(fraud!.fakeShare.value!, 12);
  for (const [k, { detection, harm, fakeShare }] of fraud!.effort!.entries()) {
    const own = await simulate(noisy(found(String(detection))));
    expect(harm.value).toBe(own.fraud!.harm.value);
    expect(fakeShare).toBeCloseTo(own.fraud!.fakeShare.value!, 12);
    // Whatever each path would draw is put aside.
    expect(drawn!.effort![k].harm.value).toBe(harm.value);
  }
  // Who is always found does not fake.
  expect(fraud!.effort![4]).toMatchObject({ fakeShare: 0, harm: { value: 0 } });
  const { fraud: none } = await simulate(noisy('fraud: {fake: {share: 0}}\n'));
  expect(none!.effort).toEqual([]);
});
