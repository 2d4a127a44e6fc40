import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../../reports/formats/html.ts';
import { languages } from '../../../reports/words/language.ts';
import { type ComplianceStatus, type RuleOutcome, rulePacks } from '../../../sim/index.ts';
import { estimate, fixture } from '../fixture.ts';
import { scenarioOf, source } from '../scenario.ts';

/** The rules of the packs, whose outcomes are given by turns. */
const outcomes: RuleOutcome[] = rulePacks.flatMap(({ pack, rules }) =>
  rules.map(({ id, title, remedy, date, verified, at }, i) => {
    const status = (['breach', 'pass', 'undecidable', 'not-applicable'] as const satisfies ComplianceStatus[])[i % 4];
    return {
      rule: id,
      pack,
      status,
      probability: status === 'breach' ? estimate(0.3, 0.02) : estimate(null),
      when: status === 'breach' ? { p05: 3, p50: 5, p95: 9 } : { p05: null, p50: null, p95: null },
      title: title.en,
      title_zh: title.zh,
      evidence: `Evidence of ${id} <b>.`,
      evidence_zh: `${id}的依据。`,
      remedy: remedy.en,
      remedy_zh: remedy.zh,
      source: 'Text',
      source_zh: '文本',
      date: date ?? '2000',
      verified,
      at,
    };
  }),
);
const sectionOf = (compliance: readonly RuleOutcome[], lang: 'en' | 'zh') => {
  const result = fixture((made) => {
    made.compliance = structuredClone(compliance) as RuleOutcome[];
  });
  const { document } = parseHTML(htmlReport(result, scenarioOf(), { lang, source }));
  return document.getElementById('compliance');
};
const broken = outcomes.filter(({ status }) => status === 'breach');

describe.each(languages)('the rules in a report in %s', (lang) => {
  const section = sectionOf(outcomes, lang)!;
  const [packs, every] = section.querySelectorAll('table');

  test('count what is breached, pack by pack', () => {
    expect(section.querySelector('.lead')!.textContent).toContain(String(broken.length));
    expect(packs.querySelectorAll('tbody tr')).toHaveLength(rulePacks.length);
    const counted = [...packs.querySelectorAll('tbody tr')].map((row) => Number(row.querySelector('td')!.textContent));
    expect(counted.reduce((a, b) => a + b)).toBe(broken.length);
  });

  test('show each breach with its evidence, its chance with interval, and its remedy', () => {
    const rows = [...section.querySelectorAll('.breaches li')];
    expect(rows).toHaveLength(broken.length);
    const { evidence, evidence_zh, remedy, remedy_zh } = broken[0];
    expect(rows[0].textContent).toContain(lang === 'en' ? evidence : evidence_zh);
    expect(rows[0].textContent).toContain(lang === 'en' ? remedy : remedy_zh);
    expect(rows[0].textContent).toMatch(/30 %.*28–32/);
  });

  test('show every rule, marked where its text was not seen, and the notice', () => {
    expect(every.querySelectorAll('tbody tr')).toHaveLength(outcomes.length);
    const marks = [...every.querySelectorAll('tbody tr')].filter((row) => /unverified|未核实/.test(row.textContent));
    expect(marks).toHaveLength(outcomes.filter(({ verified }) => !verified).length);
    const notice = section.querySelector('.note')!.textContent;
    expect(notice).toContain(lang === 'en' ? 'not legal advice' : '不构成法律意见');
    for (const { text, rules } of rulePacks) {
      for (const { origin = text } of rules) expect(notice).toContain(origin[lang]);
    }
  });
});

test('a result without rules has no such section', () => {
  expect(sectionOf([], 'en')).toBeNull();
});
