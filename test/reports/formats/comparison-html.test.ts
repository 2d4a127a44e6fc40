import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { comparisonHtml } from '../../../reports/formats/comparison-html.ts';
import { compareCommand } from '../../../reports/words/command.ts';
import { type Language, languages } from '../../../reports/words/language.ts';
import type { Comparison } from '../../../sim/index.ts';
import { certainComparison, comparison } from '../comparison.ts';

const documentOf = (html: string) => parseHTML(html).document;
const command = 'rebatescope compare a.yaml b.yaml';

test.each(languages)('is whole in %s', (lang) => {
  for (const compared of [comparison(), certainComparison()]) {
    const document = documentOf(comparisonHtml(compared, { lang, asked: 2, command }));
    expect(document.documentElement.getAttribute('lang')).toBe(lang === 'en' ? 'en' : 'zh-CN');
    expect(document.querySelectorAll('.verdict')).toHaveLength(compared.scenarios.length);
    for (const id of ['figures', 'against-1', 'method', 'again'])
      expect(document.getElementById(id), id).not.toBeNull();
    expect(document.querySelectorAll('figure')).toHaveLength(2);
    const text = document.body.textContent!;
    expect(text).not.toMatch(/undefined|NaN|\[object|(?<![\d.,])0 %/);
    expect(text).toContain(lang === 'zh' ? '不构成法律意见' : 'not legal advice');
  }
});

test('every figure of every scenario stands in the table, and each difference below it', () => {
  const document = documentOf(comparisonHtml(comparison(), { lang: 'en', asked: 2, command }));
  const cells = (selector: string) =>
    [...document.querySelectorAll(`${selector} tr`)].map((row) => [...row.children].map((cell) => cell.textContent));
  const table = cells('#figures > .scroll');
  expect(table[0]).toEqual(['', 'A', 'B']);
  expect(table[1]).toEqual(['Failure', '97 % [96–98]', '40 % [39–41]']);
  const changes = new Map(cells('#against-1').map(([name, words]) => [name, words]));
  expect(changes.get('Failure')).toBe('57 fewer of 100 runs fail [51–63] than with A.');
  expect(changes.get('Fees')).toBe('The same as with A.');
  expect(changes.has('Shops')).toBe(false); // nothing is known of margins
});

test('it holds no script, no address outside and only the style that its policy names', () => {
  const attack = '</title></style><img src=x onerror=alert(1)><script>alert(2)</script>';
  const hostile = comparison((result) => {
    result.scenario.name = attack;
  });
  const html = comparisonHtml(hostile, { lang: 'en', asked: 2, command: attack });
  const document = documentOf(html);
  expect(document.querySelectorAll('script, link, iframe, img, form')).toHaveLength(0);
  expect(html).not.toMatch(/(?:src|href)="(?!#)|url\(|@import|https?:/);
  expect(document.body.textContent).toContain(attack);
  const [style, ...more] = [...document.querySelectorAll('style')];
  expect(more).toEqual([]);
  const hash = createHash('sha256').update(style.textContent!).digest('base64');
  expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain(`style-src 'sha256-${hash}'`);
});

test('the command that makes it again names every file and is safe to paste', () => {
  expect(
    compareCommand(comparison(), { files: ['a.yaml', 'my b.yaml'], out: 'out', set: ['scheme.fee=1'], lang: 'zh' }),
  ).toBe(
    "rebatescope compare a.yaml 'my b.yaml' -o out --seed wanjia --paths 10000 --horizon 1460 --set scheme.fee=1 --lang zh",
  );
});

test('of a comparison that was stopped it says what is there', () => {
  const stopped = comparison((result) => {
    Object.assign(result.run, { cancelled: true, paths: 400 });
  });
  const textOf = (compared: Comparison, lang: Language) =>
    documentOf(comparisonHtml(compared, { lang, asked: 3, command })).body.textContent!;
  expect(textOf(stopped, 'en')).toContain(
    'Stopped: B has 400 of 10,000 runs, and is compared on these; stopped: 2 of 3 scenarios were begun.',
  );
  expect(textOf(stopped, 'zh')).toContain('3个情景中只开始了2个');
  const alone = { ...stopped, scenarios: stopped.scenarios.slice(0, 1), differences: [] };
  expect(textOf(alone, 'en')).toContain('Stopped: 1 of 3 scenarios were begun.');
  expect(documentOf(comparisonHtml(comparison(), { lang: 'en', asked: 2, command })).body.textContent).not.toContain(
    'topped',
  );
});
