import { expect, test } from 'vitest';
import { RuleWatch } from '../../../sim/findings/compliance/rule-watch.ts';
import { compileModel } from '../../../sim/model/compile-model.ts';
import type { BlockResult } from '../../../sim/run/block-runner.ts';
import { simulate } from '../../../sim/simulate.ts';
import { scenarioOf } from '../../model/scenario-of.ts';

const loaded = scenarioOf(
  'horizon: 400\npaths: 600\nmarket: {turnover: {initial: 1_000_000, growth: {kind: exponential, rate: 0.004}, noise: {sd: 0.05}}}\n' +
    'scheme: {fee: 16%, poolShare: 0.625, payout: {kind: fixed, days: 500}}\noperator: {capital: 1_000_000}\n' +
    'expect: [{measure: sustainability.failure.probability, between: [0, 1]}]',
);

test('says the same of blocks that come before the rules are loaded as of those that come after', async () => {
  const blocks: BlockResult[] = [];
  const result = await simulate(loaded, { onBlock: (block) => blocks.push(block) });
  expect(blocks.length).toBeGreaterThan(2);
  const watch = new RuleWatch(loaded, compileModel(loaded, {}));
  watch.add(blocks[0]);
  watch.add(blocks[1]);
  expect(watch.crossings()).toEqual([]);
  expect(watch.judge(result)).toEqual({ compliance: [], expect: [] });
  await watch.ready;
  for (const block of blocks.slice(2)) watch.add(block);
  expect(watch.crossings().length).toBeGreaterThan(0);
  expect(watch.crossings().some(({ probability: { value } }) => value !== null && value > 0)).toBe(true);
  expect(watch.crossings()).toEqual(result.lines);
  expect(result.expect).toHaveLength(1);
  expect(watch.judge(result)).toEqual({ compliance: result.compliance, expect: result.expect });
});
