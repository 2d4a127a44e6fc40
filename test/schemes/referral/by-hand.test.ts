import { expect, test } from 'vitest';
import { paidBy, planOf, yuanByDay } from './paid-by.ts';
import type { Day } from './reference.ts';

const NOBODY = -1;

/*
 * Binary: 10 % of the weaker leg, 5 yuan a pair of newcomers, at most 60 a day. Eight members; amounts in yuan.
 *
 * Day 0: 0 comes by itself; 1, 2 and 3 are brought by 0, 4 by 2. 1 and 2 take 0's two places, 3 spills over to the first free
 *   place of 1, and 4 stands below 2.    0:(1, 2)  1:(3, ·)  2:(4, ·)
 *   3 spends 500, 4 spends 300, 0 spends 1000, which counts in no leg.
 *   0: newcomers 2 and 2, two pairs: 10. Spent 500 and 300: 300 are matched: 30. 200 are carried over on the left.
 *   1 and 2 have one leg only: 500 and 300 wait on their left, and one newcomer each.
 * Day 1: 5 (by 0) takes the right place of 1, 6 (by 1) stands below 3, 7 (by 0) takes the right place of 2.
 *   7 spends 900, 5 spends 200, 6 spends 100.
 *   0: newcomers 2 and 1: one pair, 5. Spent 200 + 300 = 500 and 900: 50. 400 wait on the right.
 *   1: newcomers 1 + 1 = 2 and 1: 5. Spent 500 + 100 = 600 and 200: 20. 400 wait on the left.
 *   2: newcomers 1 and 1: 5. Spent 300 and 900: 30. 600 wait on the right.   3: 100 waits on the left.
 * Day 2: 1 spends 2000, 4 spends 800.
 *   0: 2000 and 400 + 800 = 1200: 120, of which the cap leaves 60. 800 wait on the left; the 60 above the cap are lost.
 *   2: 800 and 600: 60, just the cap. 200 wait on the left.
 */
const eightMembers: Day[] = [
  {
    joins: [NOBODY, 0, 0, 0, 2],
    buys: [
      [3, 50_000],
      [4, 30_000],
      [0, 100_000],
    ],
  },
  {
    joins: [0, 1, 0],
    buys: [
      [7, 90_000],
      [5, 20_000],
      [6, 10_000],
    ],
  },
  {
    joins: [],
    buys: [
      [1, 200_000],
      [4, 80_000],
    ],
  },
];
const binary = planOf({ plan: 'binary', bonus: 0.1, pairBonus: 5, dailyCap: 60 });

test('a binary plan of eight members', () => {
  const rewards = paidBy(binary, eightMembers);
  expect(yuanByDay(rewards, 3)).toEqual([{ 0: 40 }, { 0: 55, 1: 25, 2: 35 }, { 0: 60, 2: 60 }]);
  const forHeads = rewards.filter(({ forHead }) => forHead).map(({ cents }) => cents);
  expect(forHeads).toEqual([1000, 500, 500, 500]);
});

/*
 * The same with one level: only the two who stand directly below count. Day 0: 1 and 2 are a pair, and spend nothing. Day 1: nothing for 0;
 * 1 has 3 with 500 on the left, 5 with 200 on the right: 20 + 5; 2 has 4 with 300 and 7 with 900: 30 + 5. Day 2: 2 has 800 of 4 and
 * 600 of 7: 60; 0 has 2000 of 1 and nothing of 2.
 */
test('a binary plan of which one level is allowed', () => {
  expect(yuanByDay(paidBy(binary, eightMembers, { allowed: 1 }), 3)).toEqual([{ 0: 5 }, { 1: 25, 2: 35 }, { 2: 60 }]);
});

/*
 * Matrix of width 2, three levels at 5 %, 3 % and 1 %. 0 comes by itself and brings 1, 2, 3, 4 and 5: 1 and 2 take the places of 0, 3 and 4
 * those of 1, 5 stands below 2. 6 is brought by 1, which is full, and takes the first place of 3; 7 stands below 6.
 *   6 spends 1000: 3 gets 50, 1 gets 30, 0 gets 10.    7 spends 100: 6 gets 5, 3 gets 3, 1 gets 1, 0 is a fourth level.
 *   5 spends 200: 2 gets 10, 0 gets 6.                  0 spends 500: no one is above.
 */
test('a matrix of eight members', () => {
  const days: Day[] = [
    {
      joins: [NOBODY, 0, 0, 0, 0, 0, 1, 6],
      buys: [
        [6, 100_000],
        [7, 10_000],
        [5, 20_000],
        [0, 50_000],
      ],
    },
  ];
  const plan = planOf({ plan: 'matrix', width: 2, depth: 3, rates: [0.05, 0.03, 0.01] });
  expect(yuanByDay(paidBy(plan, days), 1)).toEqual([{ 0: 16, 1: 31, 2: 10, 3: 53, 6: 5 }]);
});

/*
 * Ranks: 1 % on one level without; silver from 300 of own purchases on: 2 % and 1 %; gold from two brought and three below on: 3 %, 2 %
 * and 1 %. 0 brings 1 and 2, 1 brings 3, 3 brings 4.
 *
 * Day 0: 0 and 1 join. 1 spends 300: 0 gets 1 %, 3. 0 spends 400. Both are silver from tomorrow on.
 * Day 1: 2 and 3 join: 0 has brought two and has three below, gold from tomorrow on.
 *   3 spends 100: 1 gets 2 %, 2; 0, silver still, gets 1 % on the second level, 1.
 * Day 2: 4 joins and spends 100: 3, without rank, gets 1; 1 gets 1 % on the second level, 1; 0 gets 1 % on the third, 1.
 *   2 spends 100: 0 gets 3 %, 3.
 */
test('ranks by own purchases and by heads, with other rates and more levels', () => {
  const days: Day[] = [
    {
      joins: [NOBODY, 0],
      buys: [
        [1, 30_000],
        [0, 40_000],
      ],
    },
    { joins: [0, 1], buys: [[3, 10_000]] },
    {
      joins: [3],
      buys: [
        [4, 10_000],
        [2, 10_000],
      ],
    },
  ];
  const plan = planOf({
    plan: 'unilevel',
    rates: [0.01],
    ranks: [
      { name: 'silver', spent: 300, rates: [0.02, 0.01] },
      { name: 'gold', direct: 2, below: 3, rates: [0.03, 0.02, 0.01] },
    ],
  });
  expect(yuanByDay(paidBy(plan, days), 3)).toEqual([{ 0: 3 }, { 0: 1, 1: 2 }, { 0: 4, 1: 1, 3: 1 }]);
});

/*
 * A rank that lifts the cap. 10 % of the weaker leg, at most 20 a day; from one brought on 50. 0 brings 1 and 2 on day 0.
 * Day 0: 1 and 2 spend 400 each: 40, of which 20 are paid. Day 1: the same with the rank: 40.
 */
test('a rank that lifts the cap of a binary plan', () => {
  const buys: Day['buys'] = [
    [1, 40_000],
    [2, 40_000],
  ];
  const plan = planOf({
    plan: 'binary',
    bonus: 0.1,
    dailyCap: 20,
    ranks: [{ name: 'agent', direct: 1, dailyCap: 50 }],
  });
  const rewards = paidBy(plan, [
    { joins: [NOBODY, 0, 0], buys },
    { joins: [], buys },
  ]);
  expect(yuanByDay(rewards, 2)).toEqual([{ 0: 20 }, { 0: 40 }]);
});
