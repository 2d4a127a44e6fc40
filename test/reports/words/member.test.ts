import { expect, test } from 'vitest';
import { readMember } from '../../../reports/words/readings/member.ts';
import { loadScenario, memberOutlook } from '../../../sim/index.ts';

/** Of a scheme that is closed on day 20, a purchase of day 30. */
const late = (noise: string) =>
  memberOutlook(
    loadScenario(
      `rebatescope: 1\nname: test\nhorizon: 60\npaths: 50\nmarket: {turnover: {initial: 1000${noise}}}\nscheme: {fee: 50%, payout: {kind: pool}}\nfailure: {closed: {day: 20}}\n`,
      { file: 'test.yaml' },
    ),
    { amount: 1000, day: 30 },
  );

test('where the scheme is over by the day of the purchase, that is all there is to say', async () => {
  const [certain, random] = [await late(''), await late(', noise: {sd: 0.05}')];
  expect(readMember(certain, 'en').at(-1)!.text).toBe('The scheme is over by then.');
  expect(readMember(random, 'en').at(-1)!.text).toBe('The scheme is over by then in every one of 50 runs.');
  expect(readMember(random, 'zh').at(-1)!.text).toBe('到当日方案已终止（全部50次模拟）。');
});
