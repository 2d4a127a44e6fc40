import {
  type ComparedMeasure,
  type Comparison,
  comparedEstimate,
  comparedMeasures,
  type ResultBundle,
  type ScenarioDifference,
} from '../../../sim/index.ts';
import { figureOf, moneyEstimate, probabilityEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';
import {
  changeOf,
  failureChange,
  type MoneyOf,
  moneyChange,
  ROUNDING,
  recoveryChange,
  unsureInterval,
} from './changes.ts';

/** The letter of a scenario of a comparison, by its place. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** Measures that are money. */
const moneyOf: Partial<Record<ComparedMeasure, MoneyOf>> = {
  'sustainability.claims.paid': 'paid',
  'sustainability.claims.outstanding': 'unpaid',
  'operator.take': 'take',
  'merchants.fees': 'fees',
  'merchants.net': 'net',
};

const FAILURE: ComparedMeasure = 'sustainability.failure.probability';

/** A figure of one scenario: `97 % [96–98]`, `14 of 100 [13.8–14.2]`, `CNY 2.85 bn [2.8–2.9]`. */
export function readMeasure(measure: ComparedMeasure, result: ResultBundle, lang: Language): string {
  const estimate = comparedEstimate[measure](result);
  const { random } = result.run;
  if (measure === FAILURE) return probabilityEstimate(estimate, result.run, lang);
  if (moneyOf[measure] !== undefined) return moneyEstimate(estimate, random, lang);
  const { value, interval } = figureOf(estimate, random, lang, 0.01);
  if (estimate.value === null) return value;
  return lang === 'en' ? `${value} of 100${interval}` : `每100元${value}元${interval}`;
}

/** Which scenario the other is held against. */
const against = (words: string, from: number, lang: Language): string =>
  lang === 'en' ? `${words} than with ${letterOf(from)}` : `与${letterOf(from)}相比，${words}`;

/** What a scenario has more than another, as a clause with its interval; empty where either has no such figure. */
export function readDifference(one: ScenarioDifference, random: boolean, lang: Language): string {
  const { measure, from, difference } = one;
  const { value, low, high } = difference;
  if (value === null) return '';
  const other = letterOf(from);
  const money = moneyOf[measure];
  // A sum of money may be off by its rounding.
  if (Math.max(Math.abs(low!), Math.abs(high!)) < (money === undefined ? ROUNDING : 0.005)) {
    return lang === 'en' ? `the same as with ${other}` : `与${other}相同`;
  }
  const { direction } = changeOf(difference);
  if (!random && measure === FAILURE) {
    const fails = direction === 'more';
    if (lang === 'en') return fails ? `it fails, which ${other} does not` : `it does not fail, which ${other} does`;
    return fails ? `方案失败，而${other}不会` : `方案不会失败，而${other}会`;
  }
  const change =
    money !== undefined
      ? moneyChange(money, difference, random, lang)
      : (measure === FAILURE ? failureChange : recoveryChange)(difference, random, lang);
  if (direction !== 'same') return against(change, from, lang);
  const unsure = change + unsureInterval(difference, money === undefined ? 'hundred' : 'money', lang);
  return lang === 'en' ? `${unsure} against ${other}` : `与${other}相比，${unsure}`;
}

/** Measures of which anything is known in any of the scenarios. */
export const knownMeasures = ({ scenarios }: Comparison): readonly ComparedMeasure[] =>
  comparedMeasures.filter((measure) => scenarios.some((result) => comparedEstimate[measure](result).value !== null));

/** Less than this is no gain to speak of. */
const LEAST_GAIN = 1.1;

/** What pairing gains: how many times narrower intervals are than from runs apart; empty where it gains nothing. */
export function readPairing({ differences }: Comparison, lang: Language): string {
  const gains = differences
    .map(({ difference, unpaired }) => (unpaired.high! - unpaired.low!) / (difference.high! - difference.low!))
    .filter(Number.isFinite);
  const most = Math.max(0, ...gains);
  if (most < LEAST_GAIN) return '';
  const times = formatNumber(most, lang);
  return lang === 'en'
    ? `Differences are taken run by run, so their intervals are up to ${times} times narrower than of runs apart`
    : `差异逐次模拟配对计算，区间最多比独立模拟窄${times}倍`;
}
