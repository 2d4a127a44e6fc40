import type { Estimate, ResultBundle } from '../../sim/types.ts';
import { figureOf } from '../words/estimate.ts';
import { labels } from '../words/labels.ts';
import type { Language } from '../words/language.ts';
import { decimals, formatNumber } from '../words/number.ts';
import { NOTHING } from '../words/readings/changes.ts';
import { readBought } from '../words/readings/safeguards.ts';
import { safeguardTitle } from '../words/safeguard-words.ts';
import { type CascadeStep, cascade } from './cascade.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { numberColumn } from './table-columns.ts';
import { tieMarks } from './tie-marks.ts';

const WORDS = {
  without: { en: 'without safeguards', zh: '没有保障措施' },
  complete: { en: 'with all of them', zh: '全部措施' },
  between: { en: 'between them', zh: '相互影响' },
  step: { en: 'Safeguard', zh: '保障措施' },
  low: { en: 'at least', zh: '下限' },
  high: { en: 'at most', zh: '上限' },
};

const NOTE = {
  en: (paths: number) =>
    `Each by itself against the scheme without any, on the same ${formatNumber(paths, 'en')} runs; “between them” is what all together bring more or less than the sum.`,
  zh: (paths: number) =>
    `各项单独与“没有保障措施”在同样的${formatNumber(paths, 'zh')}次模拟上比较；“相互影响”为合计与各项之和的差。`,
};
const NOTE_CERTAIN = {
  en: '“Between them” is what all together bring more or less than the sum of each alone.',
  zh: '“相互影响”为合计与各项之和的差。',
};

/** `10 [9–11]` of 100; an interval that is narrower than its digits is left out. */
function hundredWords(estimate: Estimate, random: boolean, lang: Language): string {
  const wide = 100 * ((estimate.high ?? 0) - (estimate.low ?? 0)) > NOTHING;
  const { value, interval } = figureOf(estimate, random && wide, lang, 0.01);
  return value + interval;
}

/** `+5.2 [4–6]`. */
function signed(difference: Estimate, random: boolean, lang: Language): string {
  const { value, low, high } = difference;
  if (value === null || 100 * Math.max(Math.abs(low!), Math.abs(high!)) < NOTHING) return '0';
  return `${value > 0 ? '+' : ''}${hundredWords(difference, random, lang)}`;
}

/** What each safeguard gives back to members of 100 promised, and all together. */
export function safeguardsChart(result: ResultBundle, options: ChartOptions): Chart | null {
  const { lang } = options;
  const { safeguards, run } = result;
  const base = safeguards?.without.recovery.value ?? null;
  if (!safeguards || base === null) return null;
  const { alone, together, without, paths } = safeguards;
  const title = readBought(result, lang);
  const steps: CascadeStep[] = [];
  let at = 100 * base;
  const add = (text: string, value: number) => {
    steps.push({ text, from: at, to: at + value, meaning: value < 0 ? 'failure' : 'safeguards' });
    at += value;
  };
  const start = {
    text: `${WORDS.without[lang]} ${hundredWords(without.recovery, run.random, lang)}`,
    from: 0,
    to: at,
    meaning: 'neutral' as const,
  };
  for (const { name, recovery } of alone) {
    add(`${safeguardTitle(name, lang)} ${signed(recovery, run.random, lang)}`, 100 * (recovery.value ?? 0));
  }
  const end = 100 * (base + (together.recovery.value ?? 0));
  if (alone.length > 1) {
    const rest = end - at;
    add(`${WORDS.between[lang]} ${rest > 0 ? '+' : ''}${decimals(rest, 2, lang)}`, rest);
  }
  const close = {
    text: `${WORDS.complete[lang]} ${formatNumber(end, lang)}`,
    from: 0,
    to: end,
    meaning: 'members' as const,
  };
  const points = (value: number) => formatNumber(value, lang);
  const hundred = (value: number | null) => (value === null ? null : 100 * value);
  const cells = ({ value, low, high }: Estimate) => [value, low, high].map(hundred);
  const svg = cascade({
    ...options,
    title,
    steps: [start, ...steps, close],
    unit: labels.gotBackOfHundred[lang],
    format: points,
  });
  // The end is no row of its own: the table has what all of them do together.
  tieMarks(svg, 'rect', [start, ...alone].keys());
  return {
    id: 'safeguards',
    title,
    note: run.random ? NOTE[lang](paths) : alone.length > 1 ? NOTE_CERTAIN[lang] : '',
    svg,
    table: {
      columns: [
        { label: WORDS.step[lang], format: String, numeric: false },
        numberColumn(labels.gotBackOfHundred[lang], points),
        numberColumn(WORDS.low[lang], points),
        numberColumn(WORDS.high[lang], points),
      ],
      rows: [
        [WORDS.without[lang], ...cells(without.recovery)],
        ...alone.map(({ name, recovery }) => [safeguardTitle(name, lang), ...cells(recovery)]),
        [labels.together[lang], ...cells(together.recovery)],
      ],
    },
  };
}
