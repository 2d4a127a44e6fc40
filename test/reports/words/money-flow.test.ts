import { expect, test } from 'vitest';
import { moneyFlow, readMoneyFlow } from '../../../reports/words/readings/money-flow.ts';
import { estimate, fixture } from '../fixture.ts';

const flowOf = ({ fees, ...operator }: Record<string, number>, paid: number) =>
  fixture((result) => {
    Object.assign(
      result.operator,
      Object.fromEntries(Object.entries(operator).map(([key, value]) => [key, estimate(value)])),
    );
    result.merchants.fees = estimate(fees);
    result.sustainability.claims.paid = estimate(paid);
  });

const inOf = (result: ReturnType<typeof fixture>) =>
  moneyFlow(result)!.in.map(({ name, amount, of100 }) => [name.en, amount, of100]);

test('all that came in goes out, by size; what the owners brought is what they have beyond their take', () => {
  const result = flowOf(
    {
      fees: 180,
      rewards: 10,
      costs: 0,
      drawn: 30,
      absconded: 0,
      cashAtEnd: 5,
      take: 15,
      poolAtEnd: 7,
      depositAtEnd: 8,
    },
    140,
  );
  expect(moneyFlow(result)!.out.map(({ way, amount, of100 }) => [way, amount, of100])).toEqual([
    ['members', 140, 70],
    ['drawn', 30, 15],
    ['left', 20, 10],
    ['rewards', 10, 5],
  ]);
  expect(inOf(result)).toEqual([
    ['fees', 180, 90],
    ['own capital', 20, 10],
  ]);
  expect(readMoneyFlow(result, 'en')).toBe(
    'Where each 100 that came in (90 fees, 10 own capital) went: 70 rebates, 15 owners’ draw, 10 left at the end, 5 referral rewards',
  );
  expect(readMoneyFlow(result, 'zh')).toBe(
    '每100元收入（服务费90元，自有资本10元）的去向：返还70元，所有者提取15元，期末剩余10元，推荐奖励5元',
  );
});

test('what members pay for joining is no capital of the owners', () => {
  // 2 of fees and 198 for joining: 50 to those who brought members, the rest stays.
  const result = flowOf(
    {
      fees: 2,
      rewards: 50,
      costs: 0,
      drawn: 0,
      absconded: 0,
      cashAtEnd: 148,
      take: 148,
      poolAtEnd: 0,
      depositAtEnd: 0,
    },
    2,
  );
  expect(inOf(result)).toEqual([
    ['fees', 2, 1],
    ['joining fees', 198, 99],
  ]);
});

test('rounding makes no capital, and no fees no flow', () => {
  const nothing = {
    rewards: 0,
    costs: 0,
    drawn: 0,
    absconded: 0,
    cashAtEnd: 0,
    take: 0,
    poolAtEnd: 0,
    depositAtEnd: 0,
  };
  const result = flowOf({ ...nothing, fees: 1e9 }, 1e9 + 1);
  expect(inOf(result)).toEqual([['fees', 1e9, 100]]);
  expect(moneyFlow(result)!.out).toHaveLength(1);
  expect(readMoneyFlow(result, 'en')).toBe('Where each 100 of fees went: 100 rebates');
  expect(moneyFlow(flowOf({ ...nothing, fees: 0 }, 0))).toBeNull();
});

test('with frauds it says who the rebates went to, and counts what was clawed back as money that came in', () => {
  const result = flowOf(
    { fees: 100, rewards: 0, costs: 0, drawn: 0, absconded: 0, cashAtEnd: 12, take: 12, poolAtEnd: 0, depositAtEnd: 0 },
    90,
  );
  const fraud = { toHonest: estimate(60), toFakes: estimate(25), toInsiders: estimate(5), clawedBack: estimate(2) };
  const cheated = { ...result, fraud } as unknown as typeof result;
  expect(moneyFlow(cheated)!.out.map(({ way, amount }) => [way, amount])).toEqual([
    ['honest', 60],
    ['fakes', 25],
    ['left', 12],
    ['insiders', 5],
  ]);
  expect(inOf(cheated).map(([name, amount]) => [name, amount])).toEqual([
    ['fees', 100],
    ['clawed back', 2],
  ]);
});
