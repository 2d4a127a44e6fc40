import { expect, test } from 'vitest';
import { complete } from '../../../web/form/complete.ts';

const labels = (marked: string) => {
  const cursor = marked.indexOf('|');
  return complete(marked.replace('|', ''), cursor)?.options.map(({ label }) => label) ?? null;
};

const head = 'rebatescope: 1\nname: A\n';

test.each([
  [`${head}sch|`, ['scheme', 'market', 'horizon'], ['name', 'fee']],
  [`${head}scheme:\n  |`, ['fee', 'payout', 'cap'], ['scheme', 'market']],
  [`${head}scheme:\n  fee: 16%\n  po|`, ['poolShare', 'payout'], ['fee']],
  [`${head}scheme:\n  payout: {kind: |}`, ['pool', 'fixed', 'declining'], ['flat']],
  [`${head}scheme:\n  payout: {kind: fixed, |}`, ['days'], ['kind', 'rate']],
  [`${head}scheme:\n  payout:\n    kind: p|\n  cap: 1\n`, ['pool', 'fixed'], []],
  [`${head}scheme:\n  onShort: |\n`, ['fail', 'prorate'], []],
  [`${head}failure: {illiquid: |}`, ['true', 'false'], []],
  [`${head}market:\n  turnover: {initial: 1, growth: {kind: exponential, r|}}`, ['rate'], ['slope']],
  [`${head}market:\n  shocks:\n    - {name: a, |}`, ['factor', 'on', 'hazard'], ['name']],
  [`${head}market:\n  shocks:\n    - name: a\n      |`, ['factor', 'on'], ['name']],
  [`${head}fraud: {fake: {|}}`, ['share', 'amount', 'detection'], ['kind']],
])('%j offers what may stand there', (marked, some, none) => {
  const found = labels(marked)!;
  expect(found).toEqual(expect.arrayContaining(some));
  for (const label of none) expect(found).not.toContain(label);
});

test('offers nothing in a comment and where the text cannot be read', () => {
  expect(labels('# sch|')).toBeNull();
  expect(labels('just a text |')).toBeNull();
});

test('puts a field in with a value that may stand there, and says what it is', () => {
  const found = complete(`${head}scheme:\n  cap`, head.length + 13)!;
  expect(found.from).toBe(head.length + 10);
  const cap = found.options.find(({ label }) => label === 'cap')!;
  expect(cap.text).toBe('cap: 1');
  expect(cap.help.en).toContain('100 %');
});
