import { describe, expect, test } from 'vitest';
import { meaningTable } from '../../../reports/terminal/meaning-table.ts';
import { columnsOf } from '../../../reports/terminal/wrap-words.ts';
import { languages } from '../../../reports/words/language.ts';
import { readMeaning } from '../../../reports/words/readings/meaning.ts';
import { meaningOf, payoutKinds } from '../../../sim/index.ts';
import { scenarioOf } from '../../model/scenario-of.ts';

const base = 'horizon: 730\nmarket: {turnover: {initial: 1000}}\n';

function linesOf(yaml: string, lang: (typeof languages)[number]) {
  const loaded = scenarioOf(base + yaml);
  return readMeaning(meaningOf(loaded), loaded.scenario, lang);
}

const said = (yaml: string, lang: (typeof languages)[number], id: string) =>
  linesOf(yaml, lang)
    .filter((line) => line.id === id)
    .map(({ text }) => text);

describe.each<[string, string, [string, string], [string, string]]>([
  [
    'pool',
    '{kind: pool, ceiling: 0.2%}',
    [
      'Each buyer is promised 100 for 100 spent: no date is promised; each day the pool is shared over all open claims by size, at most 0.2 % of a claim a day',
      '每消费100元，购买者获承诺返还100元：不承诺期限；资金池每天按金额分给所有未还清的权益，每天最多返权益的0.2 %',
    ],
    ['22,016-fold', '2.2万倍'],
  ],
  [
    'balance',
    '{kind: balance, share: 5%}',
    ['each day 5 % of what the pool holds is shared', '每天将资金池余额的5 %按金额分给'],
    ['22,016-fold', '2.2万倍'],
  ],
  [
    'queue',
    '{kind: queue}',
    ['the pool pays the oldest claim in full, then the next', '资金池先还清最早的权益，再还下一份'],
    ['10-fold', '10倍'],
  ],
  [
    'fixed',
    '{kind: fixed, days: 500}',
    ['1/500 of it every day from the day after, all of it within 500 days', '自次日起每天返1/500，500天内返清'],
    [
      '+1.98 % a day for ever, 22,016-fold every 500 days (1,480-fold a year)',
      '每天增长1.98 %，即每500天增至2.2万倍（每年增至1480倍）',
    ],
  ],
  [
    'declining',
    '{kind: declining, rate: 0.1%}',
    [
      '0.1 % a day of what is left: half within 693 days, never quite all',
      '每天返还剩余额的0.1 %：693天内返还一半，永远返不清',
    ],
    // g = ρ(1/φ' − 1) = 0.9 % in continuous time.
    ['+0.90 % a day for ever', '每天增长0.90 %'],
  ],
  [
    'milestone',
    '{kind: milestone, stages: [{age: 30, share: 30%}, {age: 180, share: 60%}]}',
    [
      '30 % after 30 days, 60 % after 180 days; the other 10 % has no date',
      '30天后返30 %、180天后返60 %；其余10 %没有期限',
    ],
    ['a day for ever', '须永远每天'],
  ],
  [
    'stages',
    '{kind: stages, window: 30, trigger: 20%, shares: [10%, 90%], exit: lapse}',
    [
      'in stages (10 %, 90 %): the next is due when turnover of 30 days has risen by 20 %; without such growth never; what is left after the last lapses',
      '分期返还（10 %、90 %）：30天营业额上升20 %时下一期到期，若无此增长则永不到期；最后一期之后的余额作废',
    ],
    ['No growth is enough to keep the promise', '任何增长都不足以兑现承诺'],
  ],
  [
    'instant',
    '{kind: instant, share: 4%}',
    ['4 % of each purchase is paid at once, and no claim is left', '每笔消费立即返还4 %，不留权益'],
    ['The promise needs no growth: the fees cover it', '该承诺不需要增长：服务费足以覆盖'],
  ],
])('%s', (_, payout, promise, needs) => {
  const yaml = `scheme: {fee: 10%, payout: ${payout}}`;

  test.each(languages)('says in “%s” what is promised and what that needs', (lang) => {
    const at = languages.indexOf(lang);
    expect(said(yaml, lang, 'promise')).toEqual([expect.stringContaining(promise[at])]);
    expect(said(yaml, lang, 'needs')).toEqual([expect.stringContaining(needs[at])]);
  });
});

test('every kind is said, and in Chinese without English', () => {
  for (const { name, example } of payoutKinds) {
    const yaml = `scheme: {fee: 10%, poolShare: 0.5, referral: {plan: unilevel, rates: [1%, 0.5%]}, payout: ${example}}\noperator: {capital: 1000, costs: {fixed: 3, rate: 1%}, tax: 5%, draw: 5%}`;
    for (const lang of languages) {
      const lines = linesOf(yaml, lang);
      expect([name, lines.map(({ id }) => id)]).toEqual([
        name,
        expect.arrayContaining(['fee', 'upkeep', 'promise', 'reaches', 'needs', 'assumed', 'ends']),
      ]);
      const texts = lines.map(({ text }) => text);
      expect(texts.filter((text) => /undefined|NaN|∞|10³⁰⁸|[.。]$/.test(text))).toEqual([]);
      if (lang === 'zh') expect(texts.filter((text) => /[A-Za-z]{2,}/.test(text))).toEqual([]);
      const table = meaningTable(lines, lang, 80).split('\n');
      expect(table.filter((line) => columnsOf(line) > 80)).toEqual([]);
      expect(table.every((line) => line.startsWith('  '))).toBe(true);
    }
  }
});

test('who pays what', () => {
  const fee = (poolShare: number) =>
    said(`scheme: {fee: 16%, poolShare: ${poolShare}, payout: {kind: pool}}`, 'en', 'fee');
  expect(fee(0.625)).toEqual([
    'Merchants pay the platform 16 % of each sale: 10 % goes to the pool, 6 % stays with the operator',
  ]);
  expect(fee(1)).toEqual(['Merchants pay the platform 16 % of each sale: all of it goes to the pool']);
  expect(fee(0)).toEqual(['Merchants pay the platform 16 % of each sale: all of it stays with the operator']);
  const scheme =
    'scheme: {fee: 16%, poolShare: 0.5, payout: {kind: pool}, referral: {plan: unilevel, rates: [1%, 0.5%]}}';
  const own = 'operator: {capital: 2000, costs: {fixed: 3, rate: 1%}, tax: 5%, draw: 4%}';
  expect(said(`${scheme}\n${own}`, 'en', 'upkeep')).toEqual([
    'The operator pays from its part and from CNY 2,000 of capital: referrers 1.5 % of sales (2 levels); costs 1 % of sales and CNY 3 a day; tax 5 % of fees; owners 4 % of fees',
  ]);
  expect(said(`${scheme}\n${own}`, 'zh', 'upkeep')).toEqual([
    '经营者从其所得和2000元资本中支付：2级推荐奖励合计销售额的1.5 %；成本销售额的1 %加每天3元；税服务费的5 %；所有者提取服务费的4 %',
  ]);
});

test('what part of the fee reaches claims', () => {
  const reaches = (yaml: string, lang: (typeof languages)[number]) => said(yaml, lang, 'reaches');
  const pool = 'scheme: {fee: 16%, poolShare: 0.625, cap: 1.6, payout: {kind: pool}}';
  expect(reaches(pool, 'en')).toEqual([
    'Of 100 of fees 62.5 can reach claims: 6.25 for each 100 of new claims',
    'Of 100 promised, the buyer’s own fee could cover 10; 90 can only come from those who buy later',
  ]);
  expect(reaches(pool, 'zh')).toEqual([
    '每100元服务费中62.5元可用于返还：每新增100元权益对应6.25元',
    '每承诺100元，购买者自己那笔服务费至多覆盖10元；90元只能来自后来的购买者',
  ]);
  const owing = 'scheme: {fee: 16%, payout: {kind: fixed, days: 50}}\noperator: {costs: {rate: 4%}, capital: 1e9}';
  expect(reaches(owing, 'en')[0]).toBe('Of 100 of fees 75 can reach claims: 12 for each 100 of new claims');
  const instant = 'scheme: {fee: 16%, payout: {kind: instant, share: 4%}}';
  expect(reaches(instant, 'en')).toEqual(['Of 100 of fees 100 can reach claims: 400 for each 100 paid back']);
  expect(reaches(instant, 'zh')).toEqual(['每100元服务费中100元可用于返还：每返还100元对应400元']);
  expect(reaches('scheme: {fee: 0, payout: {kind: pool}}', 'en')).toHaveLength(1);
});

test('a pool that gets nothing fills no claim', () => {
  const yaml = 'scheme: {fee: 16%, poolShare: 0, payout: {kind: pool}}';
  expect(said(yaml, 'en', 'needs')).toEqual(['No claim is ever full: nothing reaches the pool']);
  expect(said(yaml, 'zh', 'needs')).toEqual(['任何权益都不会还清：没有资金进入资金池']);
});

test('nothing left for claims', () => {
  const yaml = 'scheme: {fee: 10%, payout: {kind: fixed, days: 100}}\noperator: {costs: {rate: 10%}, capital: 1}';
  expect(said(yaml, 'en', 'needs')).toEqual([
    'No growth is enough to keep the promise: nothing is left of the fees for claims',
  ]);
});

test('the growth that the file assumes, beside what is needed', () => {
  const assumed = (rate: number, payout: string) => {
    const loaded = scenarioOf(
      `horizon: 730\nmarket: {turnover: {initial: 1, growth: {kind: exponential, rate: ${rate}}}}\nscheme: {fee: 10%, payout: ${payout}}`,
    );
    return readMeaning(meaningOf(loaded), loaded.scenario, 'en')
      .filter(({ id }) => id === 'assumed')
      .map(({ text }) => text);
  };
  expect(assumed(0.01, '{kind: fixed, days: 500}')[1]).toBe(
    'In the long run the scenario assumes +1.00 % a day, which is not enough',
  );
  expect(assumed(0.02, '{kind: fixed, days: 500}')[1]).toMatch(/which is enough while it lasts$/);
  // Where the fees cover the promise, a decline is no shortfall.
  expect(assumed(-0.01, '{kind: instant, share: 5%}')[1]).toBe('In the long run the scenario assumes −1.00 % a day');
});

test.each([
  [
    'closed-by-file',
    'failure: {closed: {day: 700}}',
    /The end on day 700 is set by the file/,
    /第700天的终止由文件设定/,
  ],
  ['closed-after-run', 'failure: {closed: {day: 730}}', /closed on day 730, after the run has ended/, /不会发生/],
  [
    'upkeep',
    'operator: {costs: {fixed: 1}}',
    /CNY 1 is due on day 0 and cash has CNY 0, so the scheme fails on day 0\. Give/,
    /应付1元，现金只有0元，因此方案第0天即失败/,
  ],
  [
    'unpaid',
    'operator: {costs: {fixed: 1}}\nfailure: {illiquid: false}',
    /they go unpaid from day 0 on/,
    /从第0天起就付不出/,
  ],
  [
    'capital',
    'operator: {costs: {rate: 1%}, capital: 100}',
    /they eat the capital, in 10 days/,
    /按第0天营业额10天耗尽/,
  ],
])('a trap is told: %s', (_, more, en, zh) => {
  const yaml = `scheme: {fee: 10%, payout: {kind: pool}}\n${more}`;
  expect(said(yaml, 'en', 'careful')).toEqual([expect.stringMatching(en)]);
  expect(said(yaml, 'zh', 'careful')).toEqual([expect.stringMatching(zh)]);
});

test('dated rules each have their line and their need', () => {
  const yaml =
    'scheme: {fee: 16%, payout: {schedule: [{from: 0, kind: pool}, {from: 400, kind: fixed, days: 100}, {from: 450, kind: pool}]}}';
  expect(said(yaml, 'en', 'promise').map((text) => text.slice(0, 13))).toEqual([
    'Each buyer is',
    'From day 0: n',
    'From day 400:',
    'From day 450:',
  ]);
  expect(said(yaml, 'en', 'careful')).toEqual([
    expect.stringMatching(
      /^From day 400 on 1\/100 a day is owed, whatever comes in\. To be kept, the promise needs turnover to grow \+6\.\d\d % a day/,
    ),
    expect.stringMatching(/^The rule of day 400 promises 100 days but is in force for 50 days: from day 450 on/),
  ]);
  expect(said(yaml, 'zh', 'careful')).toEqual([
    expect.stringMatching(/^自第400天起，无论收入多少，每天应返1\/100。要兑现承诺，营业额须永远每天增长6/),
    expect.stringMatching(/^第400天起的规则承诺100天，但只施行50天/),
  ]);
});

test('shocks are among what is assumed, and one after the run is told of', () => {
  const yaml = `horizon: 90
market: {turnover: {initial: 100}, shocks: [{name: festival, factor: 3, on: 30, lasts: 3}, {name: ban, factor: 0, on: 90}]}
scheme: {fee: 10%, payout: {kind: pool}}`;
  const loaded = scenarioOf(yaml);
  const lines = (lang: (typeof languages)[number], id: string) =>
    readMeaning(meaningOf(loaded), loaded.scenario, lang)
      .filter((line) => line.id === id)
      .map(({ text }) => text);
  expect(lines('en', 'assumed')).toContain('Festival: turnover × 3 from day 30 on, for 3 days');
  expect(lines('zh', 'assumed')).toContain('Festival：自第30天起3天内营业额×3');
  expect(lines('en', 'careful')).toContain('“ban” begins on day 90, after the run has ended: that never happens');
  expect(lines('zh', 'careful')).toContain('“ban”始于第90天，在模拟结束之后，不会发生');
});

test('frauds are among what is assumed, and what never happens of them is told of', () => {
  const yaml = `horizon: 90
market: {turnover: {initial: 100}}
scheme: {fee: 10%, payout: {kind: pool}}
safeguards: {invoiceFrom: 1000}
fraud: {fake: {share: 12%, amount: 2000, detection: {rate: 5%, invoiced: 60%, delay: 100}}, insiders: {share: 3%, from: 95}}`;
  const loaded = scenarioOf(yaml);
  const lines = (lang: (typeof languages)[number], id: string) =>
    readMeaning(meaningOf(loaded), loaded.scenario, lang)
      .filter((line) => line.id === id)
      .map(({ text }) => text);
  expect(lines('en', 'assumed')).toContainEqual(expect.stringMatching(/^Fake purchases \(share = 12 %.*the claim$/));
  expect(lines('zh', 'assumed')).toContainEqual(expect.stringMatching(/^内部虚记（.*3 %.*权益$/));
  expect(lines('en', 'careful')).toEqual([
    'There are no insiders: they begin on day 95, after the run has ended',
    'No fake is found: that would take 100 days, and the run has ended before',
    expect.stringMatching(/^No fake needs an invoice: who books CNY 2,000 splits it into parts below CNY 1,000/),
  ]);
  expect(lines('zh', 'careful')).toHaveLength(3);
});

test('a market of people says how many they are, what they buy, and who leaves', () => {
  const loaded = scenarioOf(`horizon: 90
market:
  members: {initial: 1000, growth: {kind: linear, slope: 5}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 300}, churn: 0.001}
  merchants: {initial: 40, growth: {kind: logistic, capacity: 90, rate: 0.02}, margin: {mean: 16%, sd: 4%}, leave: 0.01}
scheme: {fee: 16%, payout: {kind: pool}}
feedback: {spending: 0.5}`);
  const lines = (lang: (typeof languages)[number]) => readMeaning(meaningOf(loaded), loaded.scenario, lang);
  const of = (lang: (typeof languages)[number], id: string) =>
    lines(lang)
      .filter((line) => line.id === id)
      .map(({ text }) => text);
  const assumed = of('en', 'assumed');
  expect(assumed.slice(0, 3)).toEqual([
    'Members on day 0: 1,000',
    'How members grow: linear (slope = 5). The same amount more (or less) every day, never below 0',
    'Purchases: all alike (rate = 0.1 a day). Every member buys at the same rate, at random times',
  ]);
  expect(assumed).toContain('Members leave: hazard 0.1 % a day');
  expect(assumed).toContain('That makes CNY 30,000 of turnover on day 0');
  expect(assumed).toContain('Merchants on day 0: 40');
  expect(assumed.find((text) => text.startsWith('How merchants grow'))).toMatch(/capacity = 90, rate = 2 % a day/);
  expect(assumed).toContain('How people answer: elasticity of spending 0.5');
  const zh = of('zh', 'assumed');
  expect(zh).toHaveLength(assumed.length);
  expect(zh).toContain('合计第0天营业额3万元');
  // Half of the margins are under a fee that is their mean.
  expect(of('en', 'careful')).toEqual([expect.stringMatching(/^50 % of merchants earn less .* \(hazard 1 % a day\)/)]);
  expect(of('zh', 'careful')).toEqual([expect.stringMatching(/^50 %的商家毛利率低于服务费/)]);
});

describe('recruiting', () => {
  const plan = (driver: string, more = '') =>
    scenarioOf(
      `horizon: 100\nmarket: {${driver}}\nscheme: {fee: 10%, payout: {kind: pool}, referral: {plan: unilevel, rates: [1%], signUpFee: 3000, headBonus: 1500}}\n${more}`,
    );
  const texts = (loaded: ReturnType<typeof plan>, lang: (typeof languages)[number], id: string) =>
    readMeaning(meaningOf(loaded), loaded.scenario, lang)
      .filter((line) => line.id === id)
      .map(({ text }) => text);
  const members = 'members: {initial: 10, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 50}}';

  test('who pays for joining, what a recruit brings, and who brings whom', () => {
    const loaded = plan(members, 'agents: {referrer: {kind: recent, organic: 20%, days: 60}}');
    expect(texts(loaded, 'en', 'fee')[1]).toBe('New members pay CNY 3,000 for joining');
    expect(texts(loaded, 'zh', 'fee')[1]).toBe('新会员须缴纳3000元入门费');
    expect(texts(loaded, 'en', 'upkeep')[0]).toContain('CNY 1,500 to who brings a member');
    expect(texts(loaded, 'zh', 'upkeep')[0]).toContain('每介绍一人1500元');
    expect(texts(loaded, 'en', 'assumed').find((text) => text.startsWith('New members are brought by'))).toMatch(
      /^New members are brought by: those who have just joined \(organic = 20 %, days = 60\)\. /,
    );
    expect(texts(loaded, 'en', 'careful').join(' ')).not.toContain('not in the run’s money');
  });

  test('a market without members does not know how many join', () => {
    for (const [lang, words] of [
      ['en', 'are not in the run’s money'],
      ['zh', '未计入模拟的资金'],
    ] as const) {
      expect(texts(plan('turnover: {initial: 1000}'), lang, 'careful').join(' ')).toContain(words);
    }
  });
});

test('what plans of rewards pay, and what is easily overlooked in them', () => {
  const texts = (referral: string, lang: (typeof languages)[number], id: string) => {
    const loaded = scenarioOf(
      'horizon: 100\nmarket: {members: {initial: 10, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 50}}}\n' +
        `scheme: {fee: 16%, poolShare: 0.5, payout: {kind: pool}, referral: ${referral}}\n` +
        'agents: {types: [{name: owner, share: 2%, accounts: 7, purchases: 2, fairValue: 0}]}',
    );
    return readMeaning(meaningOf(loaded), loaded.scenario, lang)
      .filter((line) => line.id === id)
      .map(({ text }) => text)
      .join(' | ');
  };
  const binary =
    '{plan: binary, bonus: 10%, pairBonus: 5, dailyCap: 100, ranks: [{name: gold, direct: 3, dailyCap: 200}]}';
  expect(texts(binary, 'en', 'upkeep')).toContain(
    'members with two legs 10 % of what the weaker leg spends, CNY 5 for each pair of newcomers, at most CNY 100 a day',
  );
  const pairsOnly = '{plan: binary, bonus: 0, pairBonus: 5}';
  expect(texts(pairsOnly, 'en', 'upkeep')).toContain('members with two legs CNY 5 for each pair of newcomers');
  expect(texts(binary, 'zh', 'upkeep')).toContain('双轨对碰奖：较弱一区业绩的10 %，每对新人5元，每日封顶100元');
  expect(texts(binary, 'en', 'careful')).toContain(
    'A pairing bonus of 10 % costs up to half of that for each level above a buyer: from 4 levels on more than the fee of 16 %',
  );
  expect(texts(binary, 'zh', 'careful')).toContain(
    '10 %的对碰奖在买家上方每一层最多耗去其一半：自4层起即超过服务费16 %',
  );
  const ranked = '{plan: unilevel, rates: [1%], ranks: [{name: gold, spent: 9, rates: [10%, 7%]}]}';
  expect(texts(ranked, 'en', 'careful')).toContain(
    'Where everyone above a buyer is gold, rewards come to 17 % of the sale, more than the fee of 16 %',
  );
  expect(texts(ranked, 'zh', 'careful')).toContain('买家上方若都是gold，奖励合计为销售额的17 %，超过服务费16 %');
  expect(texts(ranked, 'en', 'assumed')).toContain(
    'Owner: 2 % of people, buy 2 times as often as others, buy only to hold claims, 7 accounts each',
  );
  expect(texts(ranked, 'zh', 'assumed')).toContain(
    'wner：占2 %，购买频率为他人的2倍，只为持有返还权益而购买，每人7个账户',
  );
});
