import { expect, test } from 'vitest';
import { summaryCsv } from '../../../reports/formats/csv.ts';
import {
  joiningRows,
  levelRows,
  readFollowed,
  readLosers,
  readRecruiting,
  readRewardShares,
  readWhoseMoney,
} from '../../../reports/words/readings/pyramid.ts';
import { estimate, fixture } from '../fixture.ts';
import { followed, gainGroup, pyramidFigures } from '../pyramid-figures.ts';

test('levels and people', () => {
  expect(readRecruiting(followed(), 'en')).toBe(
    'Referrals run 22 [21.5–22.5] levels deep; the chance that someone is paid for 3 levels and 30 people is above 91 %, seen in all 40 runs, half of the times by day 160; for 120 people below 9 %, none seen in 40 runs',
  );
  expect(readRecruiting(followed({ heads30x3: pyramidFigures.heads120x3 }), 'zh')).toBe(
    '推荐关系最深22（21.5–22.5）级；无人的计酬下线达到3级、30人（概率低于9 %，40次模拟中未出现）',
  );
});

test('when recruits run out, where members are brought over a network', () => {
  const runOut = {
    recruitsRunOut: { value: 0.5, low: 0.36, high: 0.64, level: 0.95 },
    recruitsRunOutDay: { p05: 300, p50: 341, p95: 350 },
  };
  expect(readRecruiting(followed(runOut), 'en')).toMatch(
    /; the chance that recruits run out, as no member knows anyone more who could join, is 50 % \[36–64\], half of the times by day 341$/,
  );
  expect(readRecruiting(followed(runOut), 'zh')).toMatch(
    /；无人可招（会员都不再认识未加入者）的概率为50 %（36–64），半数在第341天之前$/,
  );
  const never = { recruitsRunOut: { value: 0, low: 0, high: 0.088, level: 0.95 } };
  expect(readRecruiting(followed(never), 'en')).toMatch(
    /; recruits never run out \(chance below 9 %, none seen in 40 runs\)$/,
  );
  expect(readRecruiting(followed(never), 'zh')).toMatch(/；招募始终有人（无人可招的概率低于9 %，40次模拟中未出现）$/);
});

test('what is paid for others, whose money it is, who loses', () => {
  expect(readRewardShares(followed(), 'en')).toBe(
    'Of all that members are paid 30 % [29–31] is for others, 20 % [19–21] for bringing them and the rest for what they spend',
  );
  expect(readWhoseMoney(followed(), 'en')).toBe(
    '84 % of the promise is more than the purchase’s own fee can pay; 37 % [36–38] of the rebates paid went beyond their own fee; traced yuan by yuan, 99 % [98.9–99.1] of all payouts was other people’s money',
  );
  const nothing = { value: null, low: null, high: null, level: 0.95 };
  expect(readWhoseMoney(followed({ netOthersMoneyShare: nothing, othersMoneyShare: nothing }), 'zh')).toBe(
    '承诺中84 %超出该笔消费自身的服务费',
  );
  expect(readLosers(followed(), 'en')).toBe(
    '75 % [74–76] of members get less than they paid, goods counted; 90 % [89–91] of buyers are short of the promise at the end; 1 member in 100 has 6 % [5.9–6.1] of all receipts (Gini 0.49 [0.48–0.50])',
  );
});

test('no loser is said in words, not as 0 %', () => {
  expect(readLosers(followed({ losersShare: estimate(0) }), 'en')).toMatch(
    /^No member gets less than they paid, goods counted; /,
  );
  expect(readLosers(followed({ losersShare: estimate(0) }), 'zh')).toMatch(/^计入商品价值后，没有会员入不敷出；/);
});

test('where the fee covers the promise no share of 0 % is told', () => {
  const covered = followed({ promisedFromOthers: 0, netOthersMoneyShare: estimate(0) });
  expect(readWhoseMoney(covered, 'en')).toMatch(
    /^The purchase’s own fee can pay all of the promise; no rebate paid went beyond its own fee; traced/,
  );
  expect(readWhoseMoney(covered, 'zh')).toMatch(
    /^该笔消费自身的服务费足以支付全部承诺；已付返还均未超出其自身的服务费；/,
  );
  expect(
    levelRows({ ...pyramidFigures, byLevel: [{ ...pyramidFigures.byLevel[0], ...gainGroup(1, 0) }] }, 'en'),
  ).toEqual([['Level 1', '1 member; half of them gain nothing or lose']]);
});

test('what it rests upon', () => {
  expect(readFollowed(followed(), 'en')).toBe('5,900 [5,880–5,920] members were followed one by one in 40 runs');
  expect(readFollowed(followed({ standsFor: 12.5 }), 'zh')).toMatch(/每人代表市场中的12.5人，因此层级和人数少于实际$/);
});

test('who gains, by level and by joining', () => {
  expect(levelRows(pyramidFigures, 'en')).toEqual([
    ['Level 1', '100 members; half of them gain CNY 240 or less'],
    ['Level 2', '5,800 members; half of them lose CNY 31.5 [31.0–32.0] or more'],
  ]);
  expect(levelRows(pyramidFigures, 'zh')[1]).toEqual(['第2级', '5800名会员；一半人净亏31.5元（31.0–32.0）以上']);
  const quiet = { ...pyramidFigures, byJoining: [...pyramidFigures.byJoining, { day: 60, ...gainGroup(0, 0) }] };
  expect(joiningRows(quiet, undefined, 'en')).toEqual([
    ['From day 0 on', '100 members; half of them gain CNY 240 or less'],
  ]);
});

test('every figure stands in the summary file', () => {
  const lines = summaryCsv(followed()).trim().split('\n');
  const named = (name: string) => lines.filter((line) => line.startsWith(`pyramid.${name},`));
  expect(named('paths')).toEqual(['pyramid.paths,40,,,']);
  expect(named('levels')).toEqual(['pyramid.levels,22,21.5,22.5,0.95']);
  expect(named('heads30x3Day.p50')).toEqual(['pyramid.heads30x3Day.p50,160,,,']);
  expect(lines.filter((line) => line.startsWith('pyramid.'))).toHaveLength(4 + 18 + 3 * 3 + 2 * 3);
  expect(summaryCsv(fixture())).not.toContain('pyramid');
});

test('nothing is said where no member is followed', () => {
  for (const read of [readRecruiting, readRewardShares, readWhoseMoney, readLosers, readFollowed]) {
    expect(read(fixture(), 'en')).toBe('');
  }
});
