import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../../reports/formats/html.ts';
import { languages } from '../../../reports/words/language.ts';
import { certain, empty, fixture, poolRun } from '../fixture.ts';
import { scenarioOf, source } from '../scenario.ts';

const scenario = scenarioOf();
const report = (result = fixture(), lang: 'en' | 'zh' = 'en', text = source) =>
  htmlReport(result, scenario, { lang, source: text });
const documentOf = (html: string) => parseHTML(html).document;

describe.each(Object.entries({ random: fixture(), certain: certain(), pool: poolRun(), empty: empty() }))(
  'report of a %s run',
  (_, result) => {
    test.each(languages)('is whole in %s', (lang) => {
      const html = report(result, lang);
      expect(html).toMatch(/^<!DOCTYPE html>/i);
      const document = documentOf(html);
      expect(document.documentElement.getAttribute('lang')).toBe(lang === 'en' ? 'en' : 'zh-CN');
      for (const id of [
        'verdict',
        'law',
        'failure',
        'recovery',
        'money',
        'assumptions',
        'method',
        'limits',
        'again',
        'source',
      ]) {
        expect(document.getElementById(id), id).not.toBeNull();
      }
      const text = document.body.textContent;
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      if (lang === 'zh') expect(text).toContain('不构成法律意见');
      else expect(text).toContain('not legal advice');
    });
  },
);

test('the verdict comes first, then the law, then failure, recovery and money', () => {
  const ids = [...documentOf(report()).querySelectorAll('section')].map(({ id }) => id);
  expect(ids.slice(0, 5)).toEqual(['verdict', 'law', 'failure', 'recovery', 'money']);
});

test('it holds no script, no address outside and only the style that its policy names', () => {
  const html = report();
  const document = documentOf(html);
  expect(document.querySelectorAll('script, link, iframe, object, embed, img, form').length).toBe(0);
  expect(html).not.toMatch(/(?:src|href)="(?!#)/);
  expect(html).not.toMatch(/url\(|@import|https?:/);
  expect([...document.querySelectorAll('[style]')]).toEqual([]);
  expect(
    [...document.querySelectorAll('*')].filter((node) =>
      [...node.attributes].some(({ name }) => name.startsWith('on')),
    ),
  ).toEqual([]);
  const styles = [...document.querySelectorAll('style')];
  expect(styles).toHaveLength(1);
  const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
  const hash = createHash('sha256').update(styles[0].textContent!).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
});

test('every text from a scenario or its result is shown as text', () => {
  const attack = '</title></style></code></pre><img src=x onerror=alert(1)><script>alert(2)</script>"\'&amp;';
  const hostile = fixture((result) => {
    Object.assign(result.scenario, { name: attack, name_zh: attack });
    result.run.seed = attack;
    result.verdict.reasons[0].text = attack;
    Object.assign(result.expect[0], { measure: attack, wanted: attack, got: attack, real: attack });
  });
  const html = htmlReport(hostile, { ...scenario, question: attack }, { lang: 'en', source: attack });
  const document = documentOf(html);
  expect(document.querySelectorAll('img, script')).toHaveLength(0);
  expect(document.querySelector('h1')!.textContent).toBe(attack);
  expect(document.querySelector('title')!.textContent).toContain('‹/title›‹/style›');
  expect(document.head.children).toHaveLength(6);
  expect(document.querySelector('#source code')!.textContent).toBe(attack);
  expect(document.querySelector('#verdict li')!.textContent).toBe(attack);
});

test('the source stands to the last space', () => {
  const text = 'a: 5 %\n\tb: "2012-02-15"   # [1–2]\n';
  expect(documentOf(report(fixture(), 'en', text)).querySelector('#source code')!.textContent).toBe(text);
});

test('each chart has its sentence, its note and its data', () => {
  const figures = [...documentOf(report()).querySelectorAll('figure')];
  expect(figures.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'chart-growth',
      'chart-survival',
      'chart-recovery',
      'chart-claims',
      'chart-cash',
      'chart-outstanding',
    ]),
  );
  for (const figure of figures) {
    expect(figure.querySelector('figcaption')!.textContent!.length).toBeGreaterThan(10);
    expect(figure.querySelectorAll('svg')).toHaveLength(2);
    expect(figure.querySelectorAll('details tbody tr').length).toBeGreaterThan(0);
  }
});

test('the command that runs it again is safe to paste', () => {
  const result = fixture((r) => {
    r.run.seed = `it's $(rm -rf ~)`;
  });
  const command = documentOf(report(result)).querySelector('#again code')!.textContent!;
  expect(command).toBe(
    `rebatescope report scenario.yaml -o report --seed 'it'\\''s $(rm -rf ~)' --paths 10000 --horizon 1460`,
  );
});

test('assumptions are the scenario’s values in words with units', () => {
  const text = documentOf(report()).querySelector('#assumptions')!.textContent!;
  for (const words of [
    'CNY 1 M a day',
    'rate = 0.4 % a day',
    '16 % of turnover',
    '62.5 % of fees = 10 % of turnover',
    'days = 500',
    'CNY 1,000 a day + 1 % of turnover',
    '10 % of fees',
    'hazard 0.05 % a day',
  ]) {
    expect(text).toContain(words);
  }
});

test('uncertain inputs have a section of their own, and certain ones none', () => {
  const share = { value: 0.62, low: 0.58, high: 0.66, level: 0.95 };
  const rest = { value: 0.38, low: 0.34, high: 0.42, level: 0.95 };
  const uncertain = fixture((result) => {
    result.uncertainty = {
      inputs: [{ path: 'scheme.fee', dist: 'beta', mean: 0.15, p05: 0.1, p95: 0.2 }],
      split: { paths: 2000, recovery: { inputs: share, noise: rest }, failureDay: null, failure: null },
    };
  });
  for (const lang of languages) {
    const textOf = (result: ReturnType<typeof fixture>) =>
      parseHTML(htmlReport(result, scenarioOf(), { lang, source })).document.querySelector('#uncertainty')?.textContent;
    expect(textOf(uncertain)).toContain('scheme.fee');
    expect(textOf(uncertain)).toContain('62 %');
    expect(textOf(fixture())).toBeUndefined();
  }
});

test('expectations are shown with what was real, missed ones marked by a sign', () => {
  const section = documentOf(report()).querySelector('#expectations')!;
  const text = section.textContent!;
  const [real, wanted] = [...section.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  expect(real).toEqual([
    ['closed on day 711 (China News)', 'failure.day.p50', 'equals 711', '585', '✗ differs from reality'],
  ]);
  expect(wanted).toEqual([['sustainability.recovery.mean', 'between 0.1 and 0.2', '0.14', '✓ met']]);
  expect(text).toContain('✓ met');
  expect(text).toContain('✗ differs');
});
