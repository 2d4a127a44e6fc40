import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../reports/charts/charts.ts';
import { htmlReport } from '../../../reports/formats/html.ts';
import { safeguardTable } from '../../../reports/terminal/safeguard-table.ts';
import { columnsOf } from '../../../reports/terminal/wrap-words.ts';
import { languages } from '../../../reports/words/language.ts';
import { readBought, safeguardRows } from '../../../reports/words/readings/safeguards.ts';
import { readMerchants, readTake, readWaiting } from '../../../reports/words/readings/waiting.ts';
import { safeguardWords } from '../../../reports/words/safeguard-words.ts';
import { scenarioWords } from '../../../reports/words/scenario-words.ts';
import { safeguardKinds } from '../../../sim/index.ts';
import { certain, estimate, fixture, guardedRun } from '../fixture.ts';
import { scenarioOf, source } from '../scenario.ts';

const guarded = guardedRun();

const everything =
  scenarioOf(`{rebatescope: 1, name: a, market: {turnover: {initial: 1M}, merchants: {initial: 9, margin: {mean: 20%}, extra: 35%}},
  scheme: {fee: 16%, payout: {kind: pool}}, failure: {absconded: {hazard: 0.001, rising: {cash: 3M, claims: 7M}}},
  safeguards: {${safeguardKinds.map(({ name, example }) => `${name}: ${example}`).join(', ')}}}`);

describe('safeguards in words', () => {
  test.each(languages)('each is said by its title and with its values, in %s', (lang) => {
    const rows = safeguardWords(everything.safeguards, lang);
    expect(rows.map(([title]) => title)).toEqual(safeguardKinds.map(({ title }) => title[lang]));
    for (const [, words] of rows) expect(words).toMatch(/\d/);
    const said = scenarioWords(everything, fixture(), lang)
      .map((row) => row.join(': '))
      .join('\n');
    for (const row of rows) expect(said).toContain(row.join(': '));
    expect(said).toContain(
      {
        en: 'once more for each CNY 3 M that can be taken and each CNY 7 M of open claims',
        zh: '每可卷走资金300万元、每未还清权益700万元再加一倍',
      }[lang],
    );
    expect(said).toContain({ en: 'Sales that the scheme brings: 35 %', zh: '方案带来的销售: 35 %' }[lang]);
    expect(said).not.toMatch(/undefined|NaN/);
  });

  test('of a scenario without them nothing is said', () => {
    expect(
      safeguardWords(
        scenarioOf(
          '{rebatescope: 1, name: a, market: {turnover: {initial: 1M}}, scheme: {fee: 16%, payout: {kind: pool}}}',
        ).safeguards,
        'en',
      ),
    ).toEqual([]);
    expect([safeguardRows(fixture(), 'en'), readBought(fixture(), 'en')]).toEqual([[], '']);
    expect(safeguardTable(fixture(), { lang: 'en', color: false })).toBe('');
    expect(charts.safeguards(fixture(), { document: parseHTML('<html></html>').document, lang: 'en' })).toBeNull();
  });
});

describe('what they change', () => {
  test('in English', () => {
    expect(safeguardRows(guarded, 'en').at(-1)!.join(': ')).toBe(
      'All 2 safeguards together: 10 fewer of 100 runs fail [8–12]; 6 more of 100 promised come back [5.5–6.5]; no sure change in what stays unpaid',
    );
    expect(safeguardRows(guarded, 'en').slice(0, 2)).toEqual([
      [
        'Deposit',
        'no sure change in how many runs fail; 2 more of 100 promised come back [1.5–2.5]; CNY 30 M [29–31] less stay unpaid',
      ],
      [
        'Supervision of money',
        '10 fewer of 100 runs fail [8–12]; 3 more of 100 promised come back [2.5–3.5]; CNY 40 M [39–41] more stay unpaid',
      ],
    ]);
  });

  test('in Chinese', () => {
    expect(safeguardRows(guarded, 'zh').at(-1)!.join('：')).toBe(
      '全部2项保障合计：每100次模拟少失败10次（8–12）；每承诺100元多拿回6元（5.5–6.5）；未还清金额无明确变化',
    );
  });

  test('one safeguard has its name, and nothing is said twice', () => {
    const single = fixture((result) => {
      const { safeguards } = guarded;
      result.safeguards = structuredClone({ ...safeguards!, alone: safeguards!.alone.slice(0, 1) });
    });
    expect(readBought(single, 'en')).toBe('Deposit: 6 more of 100 promised come back [5.5–6.5]');
    expect(safeguardRows(single, 'en')).toHaveLength(1);
  });

  test('without a random part it fails or it does not', () => {
    const sure = certain((result) => {
      result.safeguards = {
        paths: 1,
        without: { failure: estimate(1), recovery: estimate(0.1), loss: estimate(10) },
        alone: [],
        together: { failure: estimate(-1), recovery: estimate(1e-18), loss: estimate(-10) },
      };
    });
    expect(safeguardRows(sure, 'en').at(-1)!.join(': ')).toBe(
      'The safeguards, none of which acts here: it no longer fails; no sure change in what comes back; CNY 10 less stay unpaid',
    );
  });

  test('the bars of the chart are the figures: from without, step by step, to all of them', () => {
    const { document } = parseHTML('<html></html>');
    const { svg, table } = charts.safeguards(guarded, { document, lang: 'en', width: 720 })!;
    const bars = [...svg.querySelectorAll('rect')].map((bar) => ({
      from: Number(bar.getAttribute('x')),
      width: Number(bar.getAttribute('width')),
    }));
    expect(bars).toHaveLength(5);
    const unit = bars[0].width / 10; // 10 of 100 without any
    expect(bars.map(({ width }) => width / unit)).toEqual([10, 2, 3, 1, 16].map((value) => expect.closeTo(value, 6)));
    expect(bars.map(({ from }) => (from - bars[0].from) / unit)).toEqual(
      [0, 10, 12, 15, 0].map((value) => expect.closeTo(value, 6)),
    );
    expect(table.rows.map(([, value]) => value)).toEqual([10, 2, 3, 6].map((value) => expect.closeTo(value, 12)));
    expect(svg.textContent).toContain('between them +1.00');
  });

  test.each(languages)('stand in the table and in the report, in %s', (lang) => {
    const shown = safeguardTable(guarded, { lang, color: false, width: 100 });
    for (const line of shown.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(100);
    const words = shown.replace(/\s+/g, '');
    for (const row of safeguardRows(guarded, lang)) {
      for (const text of row.join('；').split(/[;；]/)) expect(words).toContain(text.replace(/\s+/g, ''));
    }
    expect(words).toMatch(/同样的1000次模拟|thesame1,000runs/);
    const { document } = parseHTML(htmlReport(guarded, everything, { lang, source }));
    const section = document.getElementById('safeguards')!;
    expect(section.querySelectorAll('tr').length).toBeGreaterThanOrEqual(3);
    expect(section.querySelector('figure')!.id).toBe('chart-safeguards');
    expect(document.getElementById('waiting')!.querySelector('figure')!.id).toBe('chart-waiting');
    expect(
      parseHTML(htmlReport(fixture(), everything, { lang, source })).document.getElementById('safeguards'),
    ).toBeNull();
  });
});

describe('what waiting costs', () => {
  const peopled = fixture((result) => {
    result.stop = [
      {
        day: 30,
        unpaid: estimate(1e6, 1e5),
        unpaidAfterFlight: estimate(2e6),
        members: estimate(1000),
        lostPerMember: estimate(1000, 100),
      },
      {
        day: 90,
        unpaid: estimate(4e6, 1e5),
        unpaidAfterFlight: estimate(null),
        members: estimate(2000),
        lostPerMember: estimate(2000, 50),
      },
    ];
  });

  test('is said of the first day and of the worst', () => {
    expect(readWaiting(peopled, 'en')).toBe(
      'If it is stopped on day 30, CNY 1 M [0.9–1.1] stay unpaid, CNY 1,000 [900–1,100] for each of 1,000 members; on day 90 CNY 4 M [3.9–4.1], CNY 2,000 [1,950–2,050] for each of 2,000 members',
    );
    expect(readWaiting(peopled, 'zh')).toBe(
      '若叫停，会员仍未拿到的金额：第30天为100万元（90–110），1000名会员人均1000元（900–1100）；第90天为400万元（390–410），2000名会员人均2000元（1950–2050）',
    );
    expect(readWaiting(fixture(), 'en')).toMatch(/^If it is stopped on day 365, CNY .* stay unpaid; on day \d+ CNY /);
  });

  test('is nothing where all would be paid', () => {
    const paid = fixture((result) => {
      for (const one of result.stop) one.unpaid = estimate(0);
    });
    expect(readWaiting(paid, 'en')).toBe('Stopped on any day, it leaves nothing unpaid');
  });

  test('a line that is not known is not drawn, members have their columns', () => {
    const { document } = parseHTML('<html></html>');
    const chart = charts.waiting(peopled, { document, lang: 'en' })!;
    expect(chart.svg.querySelectorAll('g[data-mark=line] path')).toHaveLength(1);
    expect(chart.table.columns.map(({ label }) => label)).toEqual(expect.arrayContaining(['members', 'lost by each']));
    const both = charts.waiting(fixture(), { document, lang: 'en' })!;
    expect(both.svg.querySelectorAll('g[data-mark=line] path')).toHaveLength(2);
  });
});

test('merchants and owners', () => {
  const result = fixture((one) => {
    one.merchants = { fees: estimate(5e6, 1e5), net: estimate(-2e6, 1e5), breakEvenExtra: 0.6 };
    one.operator.take = estimate(-3e6, 1e5);
  });
  expect(readMerchants(result, 'en')).toBe(
    'Merchants pay CNY 5 M [4.9–5.1] of fees; it pays them only if the scheme brings 60 % of their sales; on the sales that it is said to bring they lose CNY 2 M [1.9–2.1] in all',
  );
  expect(readTake(result, 'en')).toBe('The owners end with CNY 3 M [2.9–3.1] less than they brought');
  expect(readMerchants(fixture(), 'zh')).toMatch(/^商家共缴服务费.*）$/);
});
