import { expect, test } from 'vitest';
import { PurchaseLog } from '../../sim/agents/purchase-log.ts';

const amounts = [0, 1, 4294967294, 4294967295, 4294967296, 1e15, 7];

test.each([
  ['a few large amounts', 100],
  ['mostly large amounts', 1e12],
])('keeps every amount as it is: %s', (_, mean) => {
  const log = new PurchaseLog();
  // Less room than purchases, so that it grows; then used again, with and without amounts of their own.
  for (const same of [0, 250, 0]) {
    log.start(2, mean, same);
    for (let round = 0; round < 400; round++) {
      for (const [i, cents] of amounts.entries()) log.push(round * amounts.length + i, cents);
    }
    expect(log.length).toBe(400 * amounts.length);
    for (let i = 0; i < log.length; i++) {
      expect(log.member[i]).toBe(i);
      expect(log.centsOf(i)).toBe(same === 0 ? amounts[i % amounts.length] : same);
    }
  }
  log.start(2, mean, 0);
  log.push(5, 1e15);
  log.replace(0, 12);
  expect(log.centsOf(0)).toBe(12);
});

test('a log of small amounts may hold large ones next, and the other way round', () => {
  const log = new PurchaseLog();
  for (const mean of [100, 1e12, 100]) {
    log.start(8, mean, 0);
    for (const cents of amounts) log.push(1, cents);
    expect(amounts.map((_, i) => log.centsOf(i))).toEqual(amounts);
  }
});
