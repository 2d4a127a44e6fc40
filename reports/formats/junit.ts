import type { RuleOutcome } from '../../sim/types.ts';
import { readNotice, readRule, statusWords } from '../words/compliance-words.ts';
import type { Language } from '../words/language.ts';
import type { CheckedScenario } from './checked.ts';

/** What XML 1.0 cannot hold even escaped: most control characters, halves of surrogate pairs. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text as it may stand in XML, between tags or in quotes. */
const xml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"'\n\r\t]/g, (character) => ENTITIES[character]);

function testCase(outcome: RuleOutcome, { lang, file, placeOf }: CheckedScenario): string {
  const { title, evidence, remedy, source } = readRule(outcome, lang);
  const { pack, rule, status, at } = outcome;
  const { line } = placeOf(at);
  const head = `    <testcase classname="${xml(pack)}" name="${xml(`${rule}: ${title}`)}" file="${xml(file)}" line="${line}" time="0"`;
  const message = `message="${xml(evidence)}"`;
  if (status === 'pass') return `${head}/>`;
  const inner =
    status === 'breach'
      ? `<failure type="breach" ${message}>${xml(`${source} · ${remedy}`)}</failure>`
      : `<skipped message="${xml(`${statusWords[status][lang]}: ${evidence}`)}"/>`;
  return `${head}>${inner}</testcase>`;
}

const counts = (outcomes: readonly RuleOutcome[]): string => {
  const failures = outcomes.filter(({ status }) => status === 'breach').length;
  const skipped = outcomes.filter(({ status }) => status === 'undecidable' || status === 'not-applicable').length;
  return `tests="${outcomes.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
};

const notice = (outcomes: readonly RuleOutcome[], lang: Language): string =>
  `    <properties><property name="notice" value="${xml(readNotice(outcomes, lang))}"/></properties>`;

/**
 * The rules as test cases in JUnit's XML, one suite a pack: a breach is a failure, what does not apply or cannot be decided
 * is skipped with its reason.
 */
export function junitXml(checked: CheckedScenario): string {
  const { outcomes, scenario, lang } = checked;
  const packs = [...new Set(outcomes.map(({ pack }) => pack))];
  const suites = packs.flatMap((pack) => {
    const own = outcomes.filter((outcome) => outcome.pack === pack);
    return [
      `  <testsuite name="${xml(pack)}" ${counts(own)}>`,
      notice(own, lang),
      ...own.map((outcome) => testCase(outcome, checked)),
      '  </testsuite>',
    ];
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(`rebatescope check: ${scenario.name}`)}" ${counts(outcomes)}>`,
    ...suites,
    '</testsuites>',
  ].join('\n')}\n`;
}
