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

test('all that came in goes out, by size; own capital is what fees do not explain', () => {
  const result = flowOf(
    { fees: 200, rewards: 10, costs: 0, drawn: 30, absconded: 0, cashAtEnd: 5, poolAtEnd: 7, depositAtEnd: 8 },
    160,
  );
  const flow = moneyFlow(result)!;
  expect(flow.out.map(({ way, amount, of100 }) => [way, amount, of100])).toEqual([
    ['members', 160, 80],
    ['drawn', 30, 15],
    ['left', 20, 10],
    ['rewards', 10, 5],
  ]);
  expect(flow.capitalOf100).toBe(10);
  expect(readMoneyFlow(result, 'en')).toBe(
    'Where each 100 of fees and 10 of own capital went: 80 rebates, 15 owners’ draw, 10 left at the end, 5 referral rewards',
  );
  expect(readMoneyFlow(result, 'zh')).toBe(
    '每100元服务费及自有资本10元的去向：返还80元，所有者提取15元，期末剩余10元，推荐奖励5元',
  );
});

test('rounding makes no capital, and no fees no flow', () => {
  const nothing = { rewards: 0, costs: 0, drawn: 0, absconded: 0, cashAtEnd: 0, poolAtEnd: 0, depositAtEnd: 0 };
  const flow = moneyFlow(flowOf({ ...nothing, fees: 1e9 }, 1e9 + 1))!;
  expect(flow.capitalOf100).toBe(0);
  expect(flow.out).toHaveLength(1);
  expect(moneyFlow(flowOf({ ...nothing, fees: 0 }, 0))).toBeNull();
});

test('with frauds it says who the rebates went to, and counts what was clawed back as money that came in', () => {
  const result = flowOf(
    { fees: 100, rewards: 0, costs: 0, drawn: 0, absconded: 0, cashAtEnd: 12, poolAtEnd: 0, depositAtEnd: 0 },
    90,
  );
  const fraud = { toHonest: estimate(60), toFakes: estimate(25), toInsiders: estimate(5), clawedBack: estimate(2) };
  const flow = moneyFlow({ ...result, fraud } as unknown as typeof result)!;
  expect(flow.out.map(({ way, amount }) => [way, amount])).toEqual([
    ['honest', 60],
    ['fakes', 25],
    ['left', 12],
    ['insiders', 5],
  ]);
  expect(flow.clawedBackOf100).toBe(2);
  expect(flow.capitalOf100).toBe(0);
});
