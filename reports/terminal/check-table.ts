import { createColors } from 'picocolors';
import {
  type ComplianceStatus,
  printable,
  type ResultBundle,
  type Rule,
  type RuleOutcome,
  rulePacks,
} from '../../sim/index.ts';
import {
  readCount,
  readNotice,
  readRule,
  remedyWord,
  statusMarks,
  statusOrder,
  statusWords,
  textDate,
  unverified,
} from '../words/compliance-words.ts';
import { type Language, nameOf } from '../words/language.ts';
import { columnsOf, padEnd, WIDEST, wrapWords } from './wrap-words.ts';

export interface CheckTableOptions {
  readonly lang: Language;
  /** Whether the terminal shows colours; nothing is said by colour alone. */
  readonly color: boolean;
  /** Columns of the terminal; 80 without it. */
  readonly width?: number;
}

/** The rules of each pack: what is breached first, with evidence and remedy; then the notice. Ends without a line end. */
export function checkTable(
  scenario: ResultBundle['scenario'],
  outcomes: readonly RuleOutcome[],
  { lang, color, width = 80 }: CheckTableOptions,
): string {
  const colors = createColors(color);
  const tint: Record<ComplianceStatus, (text: string) => string> = {
    breach: colors.red,
    undecidable: colors.yellow,
    pass: colors.green,
    'not-applicable': colors.dim,
  };
  const indent = Math.max(...statusOrder.map((status) => columnsOf(statusWords[status][lang]))) + 4;
  const room = Math.max(30, Math.min(WIDEST, width) - indent);
  const under = (text: string) => wrapWords(text, room).map((line) => ' '.repeat(indent) + line);
  const headed = (status: ComplianceStatus, text: string) => {
    const mark = padEnd(`${statusMarks[status]} ${statusWords[status][lang]}`, indent);
    return under(text).map((line, i) => (i === 0 ? tint[status](mark) + line.slice(indent) : line));
  };

  const colon = lang === 'en' ? ': ' : '：';
  const lines: string[] = [];
  for (const { pack, title, text, date, rules } of rulePacks) {
    const own = outcomes.filter((outcome) => outcome.pack === pack);
    if (own.length === 0) continue;
    const from =
      lang === 'en' ? `${title.en} · ${pack} · ${text.en} (${date})` : `${title.zh} · ${pack} · ${text.zh}（${date}）`;
    lines.push('', ...wrapWords(from, Math.min(WIDEST, width)).map((line) => colors.bold(line)));
    for (const status of statusOrder) {
      const those = own.filter((outcome) => outcome.status === status);
      if (status === 'not-applicable') {
        lines.push(...exempt(those, lang).flatMap((line) => headed(status, line)));
        continue;
      }
      for (const outcome of those) {
        const { title: name, evidence, remedy } = readRule(outcome, lang);
        const place = placeOf(rules.find(({ id }) => id === outcome.rule)!, lang);
        const marks = [place, textDate(outcome.date, lang), ...(outcome.verified ? [] : [unverified[lang]])];
        const where = lang === 'en' ? ` (${marks.join(', ')})` : `（${marks.join('，')}）`;
        lines.push(...headed(status, `${outcome.rule}${colon}${name}${where}`), ...under(evidence));
        if (status === 'breach') lines.push(...under(remedyWord[lang] + remedy));
      }
    }
  }
  const head = `${colors.bold(printable(nameOf(scenario, lang), 80))} · ${readCount(outcomes, lang)}`;
  return [head, ...lines, '', ...wrapWords(readNotice(outcomes, lang), Math.min(WIDEST, width))].join('\n');
}

/** The place in the pack's text, which stands in the head; of a rule from another text that text too. */
const placeOf = ({ origin, source }: Rule, lang: Language): string =>
  [...(origin ? [origin[lang]] : []), source[lang]].join(lang === 'en' ? ', ' : '，');

/** Rules that do not apply for the same reason stand in one line. */
function exempt(outcomes: readonly RuleOutcome[], lang: Language): string[] {
  const byReason = new Map<string, string[]>();
  for (const outcome of outcomes) {
    const { evidence } = readRule(outcome, lang);
    byReason.set(evidence, [...(byReason.get(evidence) ?? []), outcome.rule]);
  }
  return [...byReason].map(([reason, rules]) =>
    lang === 'en' ? `${rules.join(', ')}: ${reason}` : `${rules.join('、')}：${reason}`,
  );
}
