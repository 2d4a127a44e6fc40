import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario, planSweep, sweptNumbers } from '../../sim/index.ts';

const HEAD = 'rebatescope: 1\nname: test\nhorizon: 100\n';
const source = `${HEAD}market: {turnover: {initial: 1000, growth: {kind: exponential, rate: {dist: uniform, min: 0, max: 0.4%}}}}
scheme: {fee: 10%, payout: {kind: fixed, days: 50}, referral: {plan: unilevel, rates: [1%, 0.5%]}}
`;

test('the numbers that say something of the scheme, with unit, range and value', () => {
  const numbers = sweptNumbers(loadScenario(source, { file: 'test.yaml' }));
  const paths = numbers.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['horizon', 'market.turnover.initial', 'market.turnover.growth.rate', 'scheme.fee', 'scheme.payout.days'],
      ...['scheme.referral.rates[0]', 'scheme.referral.rates[1]', 'operator.capital'],
    ]),
  );
  for (const none of ['seed', 'paths', 'rebatescope', 'name']) expect(paths).not.toContain(none);
  const by = (wanted: string) => numbers.find(({ path }) => path === wanted);
  expect(by('scheme.payout.days')).toMatchObject({ unit: 'days', value: 50, min: 1, whole: true });
  expect(by('scheme.fee')).toMatchObject({ unit: 'share', value: 0.1, min: 0, max: 1, whole: false });
  expect(by('market.turnover.growth.rate')!.value).toBeCloseTo(0.002, 9);
});

test('of a shop with stored value what may go wrong with it, and nothing that only staged schemes have', () => {
  const stored = `${HEAD}market: {turnover: {initial: 1000}}
scheme: {kind: stored-value, spend: 1%, margin: 30%}
failure: {absconded: {hazard: 0.001}}
`;
  const paths = sweptNumbers(loadScenario(stored, { file: 'test.yaml' })).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['operator.capital', 'operator.costs.fixed', 'failure.absconded.hazard', 'scheme.escrow']),
  );
  for (const none of ['operator.draw', 'operator.tax', 'safeguards.supervised']) expect(paths).not.toContain(none);
});

test('each of them can be varied, in every scenario of the gallery', () => {
  const files = [
    'staged/fixed.yaml',
    'staged/schedule.yaml',
    'staged/stages.yaml',
    'fraud/fake.yaml',
    'regulated/deposit.yaml',
    'ordinary/points.yaml',
    'ordinary/stored-value.yaml',
    'pyramid/six-generations.yaml',
  ];
  expect(readdirSync('scenarios')).toContain('staged');
  for (const file of files) {
    const text = readFileSync(`scenarios/${file}`, 'utf8');
    const load = (set: readonly string[]) => loadScenario(text, { file, set });
    for (const { path, value } of sweptNumbers(load([]))) {
      // The value itself is one of the two, so what is refused is the other value at most, never the path.
      let problems = '';
      try {
        planSweep([`${path}=${value}:${value === 0 ? 1 : 2 * value}:2`], load);
      } catch (error) {
        problems = (error as Error).message;
      }
      expect(problems, `${file}: ${path}`).not.toMatch(/--vary:1:1:/);
    }
  }
});
