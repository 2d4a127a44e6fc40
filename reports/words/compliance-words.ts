import { type ComplianceStatus, type RuleOutcome, rulePacks } from '../../sim/index.ts';
import type { Language, Words } from './language.ts';

export const statusWords: Readonly<Record<ComplianceStatus, Words>> = {
  breach: { en: 'breach', zh: '违反' },
  undecidable: { en: 'cannot be decided', zh: '无法判定' },
  pass: { en: 'pass', zh: '符合' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
};

/** What calls for something first. */
export const statusOrder: readonly ComplianceStatus[] = ['breach', 'undecidable', 'pass', 'not-applicable'];

/** Says the status beside its colour. */
export const statusMarks: Readonly<Record<ComplianceStatus, string>> = {
  breach: '✗',
  undecidable: '?',
  pass: '✓',
  'not-applicable': '–',
};

export const unverified: Words = { en: 'unverified', zh: '未核实' };

export const rulesTitle: Words = { en: 'Held against rules', zh: '与规则对照' };
export const remedyWord: Words = { en: 'Remedy: ', zh: '整改：' };

/** An outcome in one language. */
/** The date of a text as it stands behind its name. */
export const textDate = (date: string, lang: Language): string => (lang === 'zh' && date === 'n.d.' ? '无日期' : date);

export interface RuleReading {
  readonly title: string;
  readonly evidence: string;
  readonly remedy: string;
  /** The text, the place in it and its date, marked where we have not seen it. */
  readonly source: string;
}

export function readRule(outcome: RuleOutcome, lang: Language): RuleReading {
  const { date, verified } = outcome;
  const [title, evidence, remedy, source] =
    lang === 'en'
      ? [outcome.title, outcome.evidence, outcome.remedy, outcome.source]
      : [outcome.title_zh, outcome.evidence_zh, outcome.remedy_zh, outcome.source_zh];
  return {
    title,
    evidence,
    remedy,
    source:
      lang === 'en'
        ? `${source} (${date})${verified ? '' : ` [${unverified.en}]`}`
        : `${source}（${textDate(date, lang)}${verified ? '' : `，${unverified.zh}`}）`,
  };
}

/** `12 of 55 rules are breached; 5 pass, 12 do not apply, 26 cannot be decided from this file.` */
export function readCount(outcomes: readonly RuleOutcome[], lang: Language): string {
  const of = (status: ComplianceStatus) => outcomes.filter((outcome) => outcome.status === status).length;
  const [broken, good, exempt, open] = [of('breach'), of('pass'), of('not-applicable'), of('undecidable')];
  return lang === 'en'
    ? `${broken} of ${outcomes.length} rules breached; ${good} pass, ${exempt} do not apply, ${open} cannot be decided from this file`
    : `${outcomes.length}条规则中${broken}条违反；${good}条符合，${exempt}条不适用，${open}条无法由本文件判定`;
}

/** That it is a screening aid, and which texts of which date were used. */
export function readNotice(outcomes: readonly RuleOutcome[], lang: Language): string {
  const packs = rulePacks.filter(({ pack }) => outcomes.some((outcome) => outcome.pack === pack));
  const texts = packs.flatMap(({ text, date, rules }) =>
    [
      { text, date },
      ...rules.flatMap((rule) => (rule.origin ? [{ text: rule.origin, date: rule.date ?? date }] : [])),
    ].map((one) => (lang === 'en' ? `${one.text.en} (${one.date})` : `${one.text.zh}（${textDate(one.date, lang)}）`)),
  );
  const asOf = packs
    .map((pack) => pack.asOf)
    .sort()
    .at(-1);
  const all = [...new Set(texts)];
  return lang === 'en'
    ? `This is a screening aid, not legal advice, and says nothing about any person’s guilt. Texts, as put into rules on ${asOf}: ${all.join('; ')}. They must be read in their current form; what is marked unverified was not seen.`
    : `本结果为筛查工具，不构成法律意见，也不涉及任何人的责任认定。所依据文本（${asOf}编为规则）：${all.join('；')}。须以现行有效文本为准；标注“未核实”者未见原文。`;
}
