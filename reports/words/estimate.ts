import type { Estimate, ResultBundle } from '../../sim/types.ts';
import type { Language } from './language.ts';
import { decimals, formatNumber, formatShare, scaleOf, trimZeros, withCurrency } from './number.ts';

/** A figure in two parts, so that words can stand between: `14` of 100 `[13.8–14.2]`. */
export interface Figure {
  readonly value: string;
  /** With a leading space in English; empty without a random part, where all runs agree, and where nothing was there to estimate. */
  readonly interval: string;
}

const MOST_DECIMALS = 2;
/** Of figures far below 1. */
const MOST_SMALL_DECIMALS = 6;

/** What stands where nothing was there to estimate. */
const NOTHING: Record<Language, string> = { en: 'none', zh: '无' };

/** As many decimals as the interval's width bears: 97 [96–98], 14 [13.8–14.2]; below 1 two digits, so that little is not nothing. */
function decimalsFor(value: number, width: number): number {
  const small = value === 0 ? 0 : Math.min(MOST_SMALL_DECIMALS, 1 - Math.floor(Math.log10(Math.abs(value))));
  const most = Math.max(MOST_DECIMALS, small);
  if (width <= 0) return most;
  return Math.min(most, Math.max(0, Math.ceil(-Math.log10(width / 2))));
}

/** `[13.8–14.2]` · `（13.8–14.2）`; with words between bounds that are negative, and in Chinese between days. */
export function formatInterval(low: string, high: string, lang: Language): string {
  const between =
    /^[\d.]+$/.test(low) || (lang === 'en' && !low.startsWith('−')) ? '–' : { en: ' to ', zh: '至' }[lang];
  return lang === 'en' ? ` [${low}${between}${high}]` : `（${low}${between}${high}）`;
}

/** The value and interval of an estimate divided by `divisor`, with matching decimals. */
export function figureOf(estimate: Estimate, random: boolean, lang: Language, divisor = 1): Figure {
  const { value, low, high } = estimate;
  if (value === null) return { value: NOTHING[lang], interval: '' };
  if (!random || low === null || high === null || low === high)
    return { value: formatNumber(value / divisor, lang), interval: '' };
  const digits = decimalsFor(value / divisor, (high - low) / divisor);
  const text = (x: number) => decimals(x / divisor, digits, lang);
  return { value: trimZeros(text(value)), interval: formatInterval(text(low), text(high), lang) };
}

/** Of each 100: the parts of `14 of 100 [13.8–14.2]`. */
export const ofHundred = (estimate: Estimate, random: boolean, lang: Language): Figure =>
  figureOf(estimate, random, lang, 0.01);

/** A share: `97 % [96–98]` · `97 %（96–98）`. */
export function shareEstimate(estimate: Estimate, random: boolean, lang: Language): string {
  const { value, interval } = ofHundred(estimate, random, lang);
  return estimate.value === null ? value : `${value} %${interval}`;
}

/** Money: `CNY 2.85 bn [2.8–2.9]`, the bounds in the value's own scale. */
export function moneyEstimate(estimate: Estimate, random: boolean, lang: Language): string {
  if (estimate.value === null) return NOTHING[lang];
  const { divisor, suffix } = scaleOf(estimate.value, lang);
  const { value, interval } = figureOf(estimate, random, lang, divisor);
  return withCurrency(value + suffix, lang) + interval;
}

/** Money of a run in words. */
export const moneyOf = (estimate: Estimate, { run }: ResultBundle, lang: Language): string =>
  moneyEstimate(estimate, run.random, lang);

/** The estimate of the opposite, so that a loss is said as one. */
export const opposite = ({ value, low, high, level }: Estimate): Estimate => {
  const minus = (figure: number | null) => (figure === null ? null : -figure);
  return { value: minus(value), low: minus(high), high: minus(low), level };
};

/** The bound of what was not seen, one significant digit, rounded up: 0.000384 becomes 0.0004. */
function roundUp(bound: number): number {
  const digit = 10 ** Math.floor(Math.log10(bound));
  return Number((Math.ceil(bound / digit - 1e-9) * digit).toPrecision(1));
}

/** The bound of what was seen every time: 0.999616 becomes 99.96 %. */
const formatAlmostAll = (low: number, lang: Language): string =>
  `${trimZeros(decimals(100 - 100 * roundUp(1 - low), 4, lang))} %`;

/**
 * A probability: as a share, but never 0 % or 100 %: what was not seen is `below 0.04 %, none seen in 10,000 runs`.
 * Without a random part it is `never` or `always`.
 */
export function probabilityEstimate(
  estimate: Estimate,
  run: Pick<ResultBundle['run'], 'paths' | 'random'>,
  lang: Language,
): string {
  const { value, low, high } = estimate;
  if (value === null) return NOTHING[lang];
  if (!run.random) return value === 0 ? { en: 'never', zh: '不会' }[lang] : { en: 'always', zh: '必然' }[lang];
  const runs = formatNumber(run.paths, lang);
  if (value === 0 && high !== null && high > 0) {
    const bound = formatShare(roundUp(high), lang);
    return lang === 'en' ? `below ${bound}, none seen in ${runs} runs` : `低于${bound}，${runs}次模拟中未出现`;
  }
  if (value === 1 && low !== null && low < 1) {
    const bound = formatAlmostAll(low, lang);
    return lang === 'en' ? `above ${bound}, seen in all ${runs} runs` : `高于${bound}，${runs}次模拟全部出现`;
  }
  return shareEstimate(estimate, run.random, lang);
}

/** The same as short as a label: `97 % [96–98]`, `< 0.04 %`, `> 99.96 %`. */
export function shortProbability(estimate: Estimate, random: boolean, lang: Language): string {
  const { value, low, high } = estimate;
  if (random && value === 0 && high !== null && high > 0) return `< ${formatShare(roundUp(high), lang)}`;
  if (random && value === 1 && low !== null && low < 1) return `> ${formatAlmostAll(low, lang)}`;
  return shareEstimate(estimate, random, lang);
}
