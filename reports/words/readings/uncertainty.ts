import { distributionKinds } from '../../../sim/index.ts';
import type { InputFigures, ResultBundle, SpreadSplit } from '../../../sim/types.ts';
import { shareEstimate } from '../estimate.ts';
import type { Language, Words } from '../language.ts';
import { formatNumber } from '../number.ts';

/** The figures whose spread is split, the most telling first. */
const SPLIT: readonly { readonly part: Exclude<keyof SpreadSplit, 'paths'>; readonly words: Words }[] = [
  { part: 'recovery', words: { en: 'recovery', zh: '实得' } },
  { part: 'failureDay', words: { en: 'the day of failure', zh: '失败日' } },
  { part: 'failure', words: { en: 'whether it fails', zh: '是否失败' } },
];

/**
 * Where the spread comes from: `Of the spread of recovery 62 % [58–66] comes from the uncertain inputs, of the day of
 * failure 40 % [35–45]; the rest is market noise`. Empty without uncertain inputs and where nothing varies.
 */
export function readSpread({ uncertainty, run }: ResultBundle, lang: Language): string {
  const split = uncertainty?.split;
  if (!split) return '';
  const shares = SPLIT.flatMap(({ part, words }) => {
    const share = split[part];
    return share === null ? [] : [{ of: words[lang], share: shareEstimate(share.inputs, run.random, lang) }];
  });
  if (shares.length === 0) return '';
  if (lang === 'zh') {
    const parts = shares.map(({ of, share }) => `${of}的${share}`);
    return `各次模拟之间的差异中，${parts.join('、')}来自不确定的输入，其余为市场波动`;
  }
  const [first, ...others] = shares;
  const more = others.map(({ of, share }) => `, of ${of} ${share}`).join('');
  return `Of the spread of ${first.of} ${first.share} comes from the uncertain inputs${more}; the rest is market noise`;
}

/** An uncertain input as a row: name, distribution, mean and range. */
export function inputRow({ path, dist, mean, p05, p95 }: InputFigures, lang: Language): [string, string] {
  const title = distributionKinds.find(({ name }) => name === dist)?.title[lang] ?? dist;
  const [middle, low, high] = [mean, p05, p95].map((value) => formatNumber(value, lang));
  return [
    path,
    lang === 'en'
      ? `${title}, mean ${middle}; 9 of 10 draws from ${low} to ${high}`
      : `${title}，均值${middle}；十分之九的取值在${low}至${high}之间`,
  ];
}
