import { expect, test } from 'vitest';
import { remembering } from '../../sim/market/members/remembering.ts';

test('works once for each thing asked, and forgets before there are too many', () => {
  let worked = 0;
  const double = remembering(({ of }: { of: number }) => {
    worked++;
    return 2 * of;
  });
  expect([double({ of: 1 }), double({ of: 2 }), double({ of: 1 })]).toEqual([2, 4, 2]);
  expect(worked).toBe(2);
  for (let of = 0; of < 100; of++) double({ of });
  expect(double({ of: 1 })).toBe(2);
  expect(worked).toBeGreaterThan(100);
});
