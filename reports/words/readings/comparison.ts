import {
  type ComparedMeasure,
  type Comparison,
  comparedEstimate,
  comparedMeasures,
  isPyramidMeasure,
  type PyramidMeasure,
  type ResultBundle,
  type ScenarioDifference,
} from '../../../sim/index.ts';
import { figureOf, moneyEstimate, probabilityEstimate } from '../estimate.ts';
import type { Language, Words } from '../language.ts';
import { formatNumber } from '../number.ts';
import { sentence, upperFirst } from '../sentences.ts';
import {
  type ChangeOf,
  changeOf,
  failureChange,
  type MoneyOf,
  moneyChange,
  noChange,
  ROUNDING,
  recoveryChange,
  unsureInterval,
} from './changes.ts';
import { pyramidNames, readPyramidChange, readPyramidMeasure } from './pyramid-changes.ts';

/** The letter of a scenario of a comparison, by its place. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** The names of measures in a table. */
export const measureNames: Readonly<Record<ComparedMeasure, Words>> = {
  'sustainability.failure.probability': { en: 'Failure', zh: '失败' },
  'sustainability.recovery.mean': { en: 'Recovery', zh: '实得' },
  'sustainability.claims.paid': { en: 'Paid', zh: '已返还' },
  'sustainability.claims.outstanding': { en: 'Unpaid', zh: '未还清' },
  'operator.take': { en: 'Owners', zh: '所有者' },
  'merchants.fees': { en: 'Fees', zh: '服务费' },
  'merchants.net': { en: 'Shops', zh: '商家净得' },
  'ordinary.cost': { en: 'Rewards', zh: '奖励成本' },
  'ordinary.profitAgainstNone': { en: 'Gain', zh: '比无方案' },
  'ordinary.stored.loss.amount': { en: 'Lost', zh: '持卡人损失' },
  'parties.cost': { en: 'Cost', zh: '商家负担' },
  'parties.benefit': { en: 'Benefit', zh: '消费所得' },
  'parties.gain': { en: 'Gain', zh: '经营方所得' },
  ...pyramidNames,
};

/** What each measure says a change of. */
const changeIn = {
  'sustainability.failure.probability': 'failure',
  'sustainability.recovery.mean': 'recovery',
  'sustainability.claims.paid': 'paid',
  'sustainability.claims.outstanding': 'unpaid',
  'operator.take': 'take',
  'merchants.fees': 'fees',
  'merchants.net': 'net',
  'ordinary.cost': 'cost',
  'ordinary.profitAgainstNone': 'profit',
  'ordinary.stored.loss.amount': 'lost',
  'parties.cost': 'outlay',
  'parties.benefit': 'benefit',
  'parties.gain': 'gain',
} as const satisfies Record<Exclude<ComparedMeasure, PyramidMeasure>, ChangeOf>;

const asMoney = (of: ChangeOf): MoneyOf | null => (of === 'failure' || of === 'recovery' ? null : of);

/** Of merchants, where the file does not say what they earn on which sales. */
const NOT_KNOWN: Words = {
  en: 'not known without `margin` and `extra` of merchants',
  zh: '未设商家毛利与新增销售，无从得知',
};

const NO_BALANCES: Words = { en: 'no balances to lose', zh: '无储值余额' };

/** A figure of one scenario: `97 % [96–98]`, `14 of 100 [13.8–14.2]`, `CNY 2.85 bn [2.8–2.9]`. */
export function readMeasure(measure: ComparedMeasure, result: ResultBundle, lang: Language): string {
  if (isPyramidMeasure(measure)) return readPyramidMeasure(measure, result, lang);
  const estimate = comparedEstimate[measure](result);
  const { random } = result.run;
  const of = changeIn[measure];
  if (of === 'failure') return probabilityEstimate(estimate, result.run, lang);
  if (of === 'net' && estimate.value === null) return NOT_KNOWN[lang];
  if (of === 'lost' && estimate.value === null) return NO_BALANCES[lang];
  if (of !== 'recovery') return moneyEstimate(estimate, random, lang);
  const { value, interval } = figureOf(estimate, random, lang, 0.01);
  if (estimate.value === null) return value;
  return lang === 'en' ? `${value} of 100${interval}` : `每100元${value}元${interval}`;
}

/** Whether two scenarios are known to be the same in this; a sum of money may be off by its rounding. */
const isNothing = ({ measure, difference: { low, high } }: ScenarioDifference): boolean => {
  const inMoney = !isPyramidMeasure(measure) && asMoney(changeIn[measure]) !== null;
  return Math.max(Math.abs(low!), Math.abs(high!)) < (inMoney ? 0.005 : ROUNDING);
};

/** What one scenario has more or less than another, with its interval; the other is not named. Empty where either has no such figure. */
function readChange(one: ScenarioDifference, random: boolean, lang: Language): string {
  const { measure, from, difference } = one;
  if (difference.value === null) return '';
  if (isPyramidMeasure(measure)) return readPyramidChange(measure, difference, lang);
  const of = changeIn[measure];
  const money = asMoney(of);
  if (isNothing(one)) return noChange(of, true, lang);
  const { direction } = changeOf(difference);
  if (!random && of === 'failure') {
    const other = letterOf(from);
    if (direction === 'more') return lang === 'en' ? `it fails, which ${other} does not` : `方案失败，而${other}不会`;
    return lang === 'en' ? `it does not fail, which ${other} does` : `方案不会失败，而${other}会`;
  }
  const change =
    money !== null
      ? moneyChange(money, difference, random, lang)
      : (of === 'failure' ? failureChange : recoveryChange)(difference, random, lang);
  return direction === 'same'
    ? change + unsureInterval(difference, money === null ? 'hundred' : 'money', lang)
    : change;
}

/** The same as a clause that names the other. */
export function readDifference(one: ScenarioDifference, random: boolean, lang: Language): string {
  const change = readChange(one, random, lang);
  const other = letterOf(one.from);
  if (change === '') return '';
  if (isNothing(one)) return lang === 'en' ? `the same as with ${other}` : `与${other}相同`;
  if (!random && one.measure === 'sustainability.failure.probability') return change; // which names it
  if (lang === 'zh') return `与${other}相比，${change}`;
  return `${change} ${changeOf(one.difference).direction === 'same' ? 'against' : 'than with'} ${other}`;
}

/** Whether either of two scenarios has a random part: else differences have no interval. */
export const isDrawn = ({ scenarios }: Comparison, { from, to }: ScenarioDifference): boolean =>
  scenarios[from].run.random || scenarios[to].run.random;

/** A scenario of a comparison whose run is random, where there is one: what the runs have in common is said of it. */
export const drawnOf = ({ scenarios }: Comparison): ResultBundle =>
  scenarios.find(({ run }) => run.random) ?? scenarios[0];

/** What is different with one scenario than with the first: the name of each measure, and a sentence. */
export function readDifferences(comparison: Comparison, to: number, lang: Language): [name: string, words: string][] {
  const measures = knownMeasures(comparison);
  return comparison.differences
    .filter((one) => one.from === 0 && one.to === to && measures.includes(one.measure))
    .map((one): [string, string] => [
      measureNames[one.measure][lang],
      sentence(upperFirst(readDifference(one, isDrawn(comparison, one), lang)), lang),
    ])
    .filter(([, words]) => words !== '');
}

/** The headings of a comparison. */
export const comparisonTitles = {
  figures: { en: 'What comes of each?', zh: '各情景结果如何？' },
  /** Of two letters. */
  against: {
    en: (to: string, from: string) => `What is different with ${to} than with ${from}?`,
    zh: (to: string, from: string) => `${to}与${from}相比有何不同？`,
  },
} as const;

/**
 * Two measures against each other: what the scenario that has most of the second, or least where that is the first scenario, changes in
 * both against the first. Empty with fewer than two scenarios.
 */
export function readTradeOff(comparison: Comparison, x: ComparedMeasure, y: ComparedMeasure, lang: Language): string {
  const { scenarios, differences } = comparison;
  const value = (place: number) => comparedEstimate[y](scenarios[place]).value ?? 0;
  const places = scenarios.map((_, place) => place).sort((a, b) => value(b) - value(a));
  const to = places[0] === 0 ? places[places.length - 1] : places[0];
  const [first, second] = [y, x].map((measure) => {
    const one = differences.find((other) => other.measure === measure && other.from === 0 && other.to === to);
    return one === undefined ? '' : readChange(one, isDrawn(comparison, one), lang);
  });
  if (first === '' || second === '') return '';
  const [here, there] = [letterOf(to), letterOf(0)];
  return lang === 'en' ? `${here} against ${there}: ${first}; ${second}` : `${here}与${there}相比：${first}；${second}`;
}

/** Measures that mean the same for any scheme, and those that stand for them where all schemes are of one sort. */
const OF_ANY: readonly ComparedMeasure[] = ['parties.cost', 'parties.benefit', 'parties.gain'];
const OF_ONE_SORT: readonly ComparedMeasure[] = [
  'sustainability.claims.paid',
  'operator.take',
  'merchants.fees',
  'ordinary.cost',
  'ordinary.profitAgainstNone',
];

/**
 * Whether schemes of different sorts are compared, whose fees and takings, rewards and profits are not the same thing; customers’ own
 * money that comes back to them as goods is neither.
 */
export const isMixed = ({ scenarios }: Comparison): boolean =>
  scenarios.some(({ ordinary }) => (ordinary === undefined) !== (scenarios[0].ordinary === undefined)) ||
  scenarios.some(({ ordinary }) => ordinary?.stored !== undefined);

/** Measures of which anything is known in any of the scenarios, and that mean the same in all. */
export function knownMeasures(comparison: Comparison): readonly ComparedMeasure[] {
  const hidden = isMixed(comparison) ? OF_ONE_SORT : OF_ANY;
  return comparedMeasures.filter(
    (measure) =>
      !hidden.includes(measure) &&
      comparison.scenarios.some((result) => comparedEstimate[measure](result).value !== null),
  );
}

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

/** What was left out when the comparison was stopped; empty when it was not. `asked` scenarios were to be compared. */
export function readStopped({ scenarios }: Comparison, asked: number, lang: Language): string {
  const { paths, pathsAsked, cancelled } = scenarios[scenarios.length - 1].run;
  const last = letterOf(scenarios.length - 1);
  const words: string[] = [];
  if (cancelled && scenarios.length > 1) {
    const [done, all] = [paths, pathsAsked].map((count) => formatNumber(count, lang));
    words.push(
      lang === 'en'
        ? `stopped: ${last} has ${done} of ${all} runs, and is compared on these`
        : `提前停止：${last}只有${all}次模拟中的${done}次，仅就这些比较`,
    );
  }
  if (scenarios.length < asked) {
    words.push(
      lang === 'en'
        ? `stopped: ${scenarios.length} of ${asked} scenarios were begun`
        : `提前停止：${asked}个情景中只开始了${scenarios.length}个`,
    );
  }
  return upperFirst(words.join(lang === 'en' ? '; ' : '；'));
}
