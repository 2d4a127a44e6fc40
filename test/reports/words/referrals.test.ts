import { expect, test } from 'vitest';
import {
  readBringing,
  readFunding,
  readJoining,
  readOrganisers,
  readReceipts,
  readReferralLevels,
  readSaturation,
  readSureOfMembers,
} from '../../../reports/words/readings/referrals.ts';
import { estimate, fixture } from '../fixture.ts';
import { followed, gainGroup, pyramidFigures } from '../pyramid-figures.ts';

const months = (...members: number[]) => ({
  members: estimate(members.reduce((sum, count) => sum + count, 0)),
  byJoining: members.map((count, i) => ({ day: 30 * i, ...gainGroup(count, 200 - 150 * i, 5) })),
});

test('who brings others, and who of them loses', () => {
  expect(readBringing(followed(), 'en')).toBe(
    '60 % [59–61] of members brought no one: all of them lose, of those who brought someone 30 % [28–32]',
  );
  expect(readBringing(followed({ losersShare: estimate(0) }), 'zh')).toBe(
    '60 %（59–61）的会员没有介绍任何人，人均所得10元（9–11）；介绍过他人的会员人均所得500元（490–510）',
  );
  expect(readBringing(followed({ byLevel: pyramidFigures.byLevel.slice(0, 1) }), 'en')).toBe('');
});

test('the level that gains most and the one that gains least', () => {
  expect(readReferralLevels(followed({ levels: estimate(2) }), 'en')).toBe(
    'Half of level 1 gain CNY 240 or more, half of level 2 lose CNY 31.5 [31.0–32.0] or more',
  );
  expect(readReferralLevels(followed(), 'zh')).toMatch(/第2级及更深有一半人净亏31.5元（31.0–32.0）以上$/);
  const [first, second] = pyramidFigures.byLevel;
  const alike = [first, { ...second, medianGain: first.medianGain }];
  expect(readReferralLevels(followed({ byLevel: alike, levels: estimate(2) }), 'en')).toBe(
    'Most members are on level 2',
  );
});

test('who gains by when they joined', () => {
  expect(readJoining(followed(months(100, 100, 100)), 'en')).toBe(
    'Half of those who joined in the 30 days from day 0 gain CNY 200 [195–205] or more, half of those in the 30 days from day 60 lose CNY 100 [95–105] or more',
  );
  expect(readJoining(followed(months(100, 100)), 'zh')).toBe(
    '自第0天起30天内加入的会员有一半净得200元（195–205）以上，自第30天起30天内加入的有一半净得不超过50元（45–55）',
  );
  expect(readJoining(followed(months(100)), 'en')).toBe('');
});

test('who gets how much of all receipts', () => {
  expect(readReceipts(followed(), 'en')).toBe(
    'The top 1 % of members get 6 % [5.9–6.1] of all that is paid to members, the bottom half 20 % [19–21]',
  );
  expect(readReceipts(followed({ bottomHalfShare: estimate(0) }), 'zh')).toMatch(/，所得最少的一半会员一无所得$/);
  expect(readReceipts(followed({ top1Share: estimate(null) }), 'en')).toBe('');
});

test('whose money is paid out', () => {
  expect(readFunding(followed(), 'en')).toBe(
    'Of 100 paid to members 62 [61–63] came from people who joined later than they did, 1 [0.9–1.1] from their own fees',
  );
  expect(readFunding(followed({ laterMoneyShare: estimate(null) }), 'en')).toBe('');
});

test('how many are left to join', () => {
  expect(readSaturation(followed(months(1000, 2000)), 'zh')).toBe(
    '可触及的6000人中50 %已加入：最后30天每100名会员只迎来200名新人',
  );
  const slow = { ...months(1000, 1), reachable: null };
  expect(readSaturation(followed(slow), 'en')).toBe('1,001 have joined, in the last 30 days 0.1 for every 100 before');
  expect(readSaturation(followed({ ...slow, standsFor: 10 }), 'en')).toMatch(/^10,010 have joined/);
  // 1,001 persons with 2,002 accounts, of which 6,000 can be reached.
  expect(readSaturation(followed({ ...months(1000, 1), members: estimate(2002) }), 'en')).toMatch(
    /^33.4 % of the 6,000/,
  );
  const outOn = (share: number) => ({
    ...months(1000, 5000),
    recruitsRunOut: { value: share, low: share - 0.1, high: Math.min(1, share + 0.1), level: 0.95 },
    recruitsRunOutDay: { p05: 40, p50: 45, p95: 50 },
  });
  expect(readSaturation(followed(outOn(1)), 'en')).toBe(
    'Recruits run out, half of the times by day 45: all of the 6,000 people within reach have joined by the end',
  );
  expect(readSaturation(followed(outOn(0.5)), 'zh')).toMatch(/^50 %（40–60）的模拟中无人可再发展，半数在第45天之前：/);
});

test('organisers by the legal lines', () => {
  expect(readOrganisers(followed(), 'en')).toBe(
    '3 % [2.9–3.1] of members have 3 levels and 30 people below at the end',
  );
  expect(readOrganisers(followed({ organisers120: estimate(0.01) }), 'zh')).toBe(
    '期末3 %（2.9–3.1）的会员名下达到3级、30人，1 %达到120人',
  );
  expect(readOrganisers(followed({ organisers30: estimate(0) }), 'en')).toBe('');
});

test('what it rests upon', () => {
  expect(readSureOfMembers(followed(), 'en')).toBe('5,900 members followed in 40 runs; brackets are 95 % intervals.');
  expect(readSureOfMembers(followed({ standsFor: 12.5 }), 'zh')).toContain('，每人代表市场中的12.5人；');
});

test('nothing is said where no member is followed', () => {
  for (const read of [
    readBringing,
    readReferralLevels,
    readJoining,
    readReceipts,
    readFunding,
    readSaturation,
    readOrganisers,
    readSureOfMembers,
  ]) {
    expect(read(fixture(), 'en')).toBe('');
  }
});
