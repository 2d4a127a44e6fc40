import { type RuleOutcome, rulePacks } from '../../sim/index.ts';
import {
  readCount,
  readNotice,
  readRule,
  remedyWord,
  rulesTitle,
  statusMarks,
  statusOrder,
  statusWords,
} from '../words/compliance-words.ts';
import { probabilityEstimate } from '../words/estimate.ts';
import { sentence } from '../words/sentences.ts';
import { titled } from './heading.ts';
import type { ReportContext, Section } from './section.ts';

const WORDS = {
  pack: { en: 'Rules', zh: '规则' },
  chance: { en: 'Chance of breach: ', zh: '违反概率：' },
  all: { en: 'Every rule', zh: '全部规则' },
  every: { en: ['Outcome', 'Rule', 'Found', 'Text'], zh: ['结论', '规则', '依据', '文本'] },
};

/** How many rules of each pack came out how. */
function packTable({ make, lang }: ReportContext, outcomes: readonly RuleOutcome[]): HTMLElement {
  const heads = [
    WORDS.pack[lang],
    ...statusOrder.map((status) => `${statusMarks[status]} ${statusWords[status][lang]}`),
  ];
  const rows = rulePacks.flatMap(({ pack, title, date }) => {
    const own = outcomes.filter((outcome) => outcome.pack === pack);
    if (own.length === 0) return [];
    const counts = statusOrder.map((status) => own.filter((outcome) => outcome.status === status).length);
    const name = lang === 'en' ? `${title.en} (${date})` : `${title.zh}（${date}）`;
    return [
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, name),
        ...counts.map((count) => make('td', { class: 'number' }, count === 0 ? '' : String(count))),
      ),
    ];
  });
  return table(make, heads, rows, (i): Record<string, string> => (i === 0 ? {} : { class: 'number' }));
}

/** A table that scrolls by itself where it is too wide. */
function table(
  make: ReportContext['make'],
  heads: readonly string[],
  rows: readonly HTMLElement[],
  attributes: (column: number) => Record<string, string> = () => ({}),
): HTMLElement {
  const cells = heads.map((head, i) => make('th', { scope: 'col', ...attributes(i) }, head));
  const whole = make('table', {}, make('thead', {}, make('tr', {}, ...cells)), make('tbody', {}, ...rows));
  return make('div', { class: 'scroll' }, whole);
}

/** Each breach with its evidence, its chance and its remedy. */
function breachList({ make, lang, result }: ReportContext, breaches: readonly RuleOutcome[]): HTMLElement {
  const items = breaches.map((outcome) => {
    const { title, evidence, remedy, source } = readRule(outcome, lang);
    const { probability, when } = outcome;
    const chance =
      when.p50 === null || !result.run.random
        ? null
        : make('p', {}, sentence(WORDS.chance[lang] + probabilityEstimate(probability, result.run, lang), lang));
    return make(
      'li',
      {},
      make('strong', {}, title),
      ' ',
      make('small', {}, source),
      make('p', {}, evidence),
      chance,
      make('p', {}, remedyWord[lang] + remedy),
    );
  });
  return make('ul', { class: 'breaches' }, ...items);
}

function everyRule({ make, lang }: ReportContext, outcomes: readonly RuleOutcome[]): HTMLElement {
  const rows = outcomes.map((outcome) => {
    const { title, evidence, source } = readRule(outcome, lang);
    const { status, pack, rule } = outcome;
    return make(
      'tr',
      {},
      make('td', {}, `${statusMarks[status]} ${statusWords[status][lang]}`),
      make('th', { scope: 'row' }, title, make('br'), make('code', {}, `${pack}/${rule}`)),
      make('td', {}, evidence),
      make('td', {}, source),
    );
  });
  return make('details', {}, make('summary', {}, WORDS.all[lang]), table(make, WORDS.every[lang], rows));
}

/** The rule packs: how many rules are breached, each breach with its remedy, and every rule for those who look closer. */
export const complianceSection: Section = (context) => {
  const { make, result, lang } = context;
  const { compliance } = result;
  if (compliance.length === 0) return null;
  const breaches = compliance.filter(({ status }) => status === 'breach');
  return titled(
    context,
    'compliance',
    rulesTitle[lang],
    make('p', { class: 'lead' }, sentence(readCount(compliance, lang), lang)),
    packTable(context, compliance),
    breaches.length === 0 ? null : breachList(context, breaches),
    everyRule(context, compliance),
    make('p', { class: 'note' }, readNotice(compliance, lang)),
  );
};
