import type { Estimate, Sweep, SweepAxis, SweepCell, SweepFigure, VerdictLevel } from '../../sim/index.ts';
import { figureOf, moneyEstimate, shareEstimate, shortProbability } from './estimate.ts';
import { fieldName } from './field-names.ts';
import { labels, levelWords } from './labels.ts';
import type { Language, Words } from './language.ts';
import { currency, decimals, formatDailyGrowth, formatMoney, formatNumber, formatShare, scaleOf } from './number.ts';
import { upperFirst } from './sentences.ts';

/** What a measure counts. */
type Form = 'probability' | 'hundred' | 'share' | 'money' | 'growth' | 'level' | 'number';

const FORMS: readonly (readonly [RegExp, Form])[] = [
  [/(^|\.)probability$|\.byKind\./, 'probability'],
  [/^sustainability\.recovery\.mean$/, 'hundred'],
  [
    /Share$|^ordinary\.(redemption|breakage|breakageInTheEnd|breakEvenLift|betterOff|retention|retentionWithout|concentration20)$/,
    'share',
  ],
  [/^ordinary\.stored\.(bonusRate|spend|loss\.ofFloat)$/, 'share'],
  [/^ordinary\.stored\.loss\.within$|^pyramid\.(heads30x3|heads120x3|recruitsRunOut)$/, 'probability'],
  [/requiredDailyGrowth(Exact)?$/, 'growth'],
  [/^verdict\.level$/, 'level'],
  [/^ordinary\.stored\.(paidIn|inEscrow|float\.\w+|loss\.(amount|perMember))$|^ordinary\.costPerMember$/, 'money'],
  [/^parties\.|^operator\.|^merchants\.(fees|net)$|^sustainability\.claims\.(issued|paid|outstanding)$/, 'money'],
  [
    /^ordinary\.(sales|salesWithout|issued|redeemed|liability|cost|marginBefore|marginAfter|profitAgainstNone|clv)/,
    'money',
  ],
];

export const formOf = (measure: string): Form => FORMS.find(([pattern]) => pattern.test(measure))?.[1] ?? 'number';

const NAMES: Readonly<Record<string, Words>> = {
  'sustainability.failure.probability': { en: 'fails', zh: '失败概率' },
  'sustainability.recovery.mean': { en: 'comes back of 100', zh: '每100元返还' },
  'verdict.level': { en: 'verdict', zh: '结论' },
  'law.requiredDailyGrowthExact': { en: 'growth needed', zh: '所需增长' },
  'ordinary.profitAgainstNone': { en: 'gain against no scheme', zh: '比无方案多赚' },
  'ordinary.stored.loss.probability': { en: 'holders lose money', zh: '持卡人受损概率' },
  'ordinary.costShare': { en: 'cost, share of sales', zh: '成本占销售额' },
};

/** A measure as the head of a column: in words, or as the path that the user gave. */
export const measureName = (measure: string, lang: Language): string => NAMES[measure]?.[lang] ?? measure;

/** The same as the beginning of a sentence; a path stays as it is written in files. */
export const measureNameFirst = (measure: string, lang: Language): string =>
  measure in NAMES ? upperFirst(measureName(measure, lang)) : measure;

/** Times what the numbers of a measure stand on a scale: 100 for what is read as per cent or of a hundred. */
export const scaleOfMeasure = (measure: string): number =>
  ['probability', 'hundred', 'share', 'growth'].includes(formOf(measure)) ? 100 : 1;

/** The unit of that scale, as it stands beside the name of a measure. */
const SCALE_UNITS: Partial<Record<Form, Words>> = {
  share: { en: '%', zh: '%' },
  growth: { en: '% a day', zh: '%/天' },
  money: currency,
};

/** The title of the scale of a measure: `% of runs that fail`, `growth needed (% a day)`. */
export function scaleName(measure: string, lang: Language): string {
  const form = formOf(measure);
  if (form === 'probability' && measure === 'sustainability.failure.probability') return labels.runsThatFail[lang];
  const unit = form === 'probability' ? '%' : SCALE_UNITS[form]?.[lang];
  const name = measureName(measure, lang);
  if (unit === undefined) return name;
  return lang === 'en' ? `${name} (${unit})` : `${name}（${unit}）`;
}

/**
 * The value of a figure to 12 digits, so that what differs by the rounding of sums only is one figure to pictures and sentences;
 * null where there is none or it is a text.
 */
export function valueIn(figure: SweepFigure): number | null {
  const value = typeof figure === 'object' && figure !== null ? figure.value : figure;
  return typeof value === 'number' ? Number(value.toPrecision(12)) : null;
}

const isEstimate = (figure: SweepFigure): figure is Estimate => typeof figure === 'object' && figure !== null;

/** A figure of a cell with its unit, and its interval where it has one. */
export function readFigure(measure: string, figure: SweepFigure, random: boolean, lang: Language): string {
  const form = formOf(measure);
  if (figure === null) return '–';
  if (typeof figure === 'string') return form === 'level' ? levelWords[figure as VerdictLevel][lang] : figure;
  if (!isEstimate(figure)) {
    if (form === 'growth') return formatDailyGrowth(figure, lang);
    if (form === 'money') return formatMoney(figure, lang);
    return form === 'share' ? formatShare(figure, lang) : formatNumber(figure, lang);
  }
  if (figure.value === null) return '–';
  switch (form) {
    case 'probability':
      return random ? shortProbability(figure, true, lang) : CERTAIN[figure.value === 0 ? 'never' : 'always'][lang];
    case 'money':
      return moneyEstimate(figure, random, lang);
    case 'share':
      return shareEstimate(figure, random, lang);
    default: {
      const { value, interval } = figureOf(figure, random, lang, form === 'hundred' ? 0.01 : 1);
      return value + interval;
    }
  }
}

/** The same without its interval, as short as a cell of a table. */
export function readShort(measure: string, figure: SweepFigure, random: boolean, lang: Language): string {
  // What was seen never or always has no other figure than its bound.
  const isBound = formOf(measure) === 'probability' && isEstimate(figure) && (figure.value === 0 || figure.value === 1);
  const plain = isEstimate(figure) && !isBound ? { ...figure, low: figure.value, high: figure.value } : figure;
  return readFigure(measure, plain, random, lang);
}

const CERTAIN = { never: { en: 'never', zh: '不会' }, always: { en: 'always', zh: '必然' } };

const UNITS: Readonly<Record<string, Words>> = {
  share: { en: '%', zh: '%' },
  'per day': { en: '% a day', zh: '%/天' },
  days: { en: 'days', zh: '天' },
  day: { en: 'day', zh: '天' },
  money: currency,
  people: { en: 'people', zh: '人' },
};

const isPercent = ({ unit }: SweepAxis): boolean => unit === 'share' || unit === 'per day';

/** A value of an axis as the number on its scale: per cent for shares and rates. */
export const onScale = (axis: SweepAxis, value: number): number =>
  isPercent(axis) ? Number((100 * value).toPrecision(12)) : value;

/** What is varied, with the unit of its scale: `Turnover › Growth › Rate (% a day)`. */
export function axisName(axis: SweepAxis, lang: Language): string {
  const unit = axis.unit === null ? undefined : UNITS[axis.unit]?.[lang];
  const name = fieldName(axis.path, lang);
  if (unit === undefined) return name;
  return lang === 'en' ? `${name} (${unit})` : `${name}（${unit}）`;
}

/** Digits that are enough to tell an axis' values apart, three at least. */
function digitsOf(axis: SweepAxis): number {
  const scaled = [...new Set(axis.values.map((value) => onScale(axis, value)))];
  let digits = 3;
  while (digits < 12 && new Set(scaled.map((value) => value.toPrecision(digits))).size < scaled.length) digits++;
  return digits;
}

/** Writes a number of an axis' scale with the digits that tell its values apart: 1.981, not its neighbour's 1.98. */
export function axisFormat(axis: SweepAxis, lang: Language): (scaled: number) => string {
  const digits = digitsOf(axis);
  return (given) => {
    const value = Number(given.toPrecision(digits));
    const { divisor, suffix } = scaleOf(value, lang);
    const text = String(Number((value / divisor).toPrecision(12)));
    if (text.includes('e')) return text.replaceAll('-', '−') + suffix;
    return decimals(Number(text), text.split('.')[1]?.length ?? 0, lang) + suffix;
  };
}

/** A value of an axis with its unit, for a sentence: `1.981 % a day`, `500 days`, `CNY 2 M`. */
export function axisValue(axis: SweepAxis, value: number, lang: Language): string {
  const number = axisFormat(axis, lang)(onScale(axis, value));
  const unit = axis.unit === null ? undefined : UNITS[axis.unit]?.[lang];
  if (unit === undefined) return number;
  if (axis.unit === 'money') return lang === 'en' ? `${unit} ${number}` : number + unit;
  if (axis.unit === 'day') return lang === 'en' ? `day ${number}` : `第${number}天`;
  return lang === 'en' || isPercent(axis) ? `${number} ${unit}` : number + unit;
}

/** Where a picture of a sweep draws its lines: the verdict's for failure, half of the promise for recovery, no gain for the rest. */
export function linesOf(measure: string): readonly number[] {
  const form = formOf(measure);
  if (form === 'probability') return [0.05, 0.5];
  if (form === 'hundred') return [0.5];
  return measure === 'ordinary.profitAgainstNone' ? [0] : [];
}

/** The measure that a picture shows: the first whose number is not the same in all cells, else the first that is a number. */
export function mainMeasure({ measures, cells }: Sweep): string | null {
  const numbers = measures.map((measure) => new Set(cells.map(({ figures }) => valueIn(figures[measure]))));
  const varies = measures.find((_, i) => numbers[i].size > 1);
  return varies ?? measures.find((_, i) => [...numbers[i]].some((value) => value !== null)) ?? null;
}

/** The measures of which anything is known. */
export const toldMeasures = ({ measures, cells }: Sweep): string[] =>
  measures.filter((measure) =>
    cells.some(
      ({ figures }) =>
        figures[measure] !== null && (typeof figures[measure] === 'string' || valueIn(figures[measure]) !== null),
    ),
  );

/** The cells that have a value of the measure. */
export const known = ({ cells }: Sweep, measure: string): SweepCell[] =>
  cells.filter(({ figures }) => valueIn(figures[measure]) !== null);
