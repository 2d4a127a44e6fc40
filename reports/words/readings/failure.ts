import { type FailureKind, failureKinds, type ResultBundle } from '../../../sim/index.ts';
import { formatDay, formatDuration, onDay } from '../day.ts';
import { formatInterval, probabilityEstimate, shareEstimate } from '../estimate.ts';
import { failureWords } from '../labels.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** The ways to end that occur in the run, most frequent first. */
function occurring(result: ResultBundle): FailureKind[] {
  const { byKind } = result.sustainability.failure;
  return failureKinds
    .filter((kind): kind is FailureKind => kind !== 'none' && (byKind[kind].value ?? 0) > 0)
    .sort((a, b) => (byKind[b].value ?? 0) - (byKind[a].value ?? 0));
}

/** Does the scheme fail? `97 % [96–98] of runs fail within 4 years`. */
export function readFailure(result: ResultBundle, lang: Language): string {
  const { run, scenario } = result;
  const { probability, day } = result.sustainability.failure;
  const within = formatDuration(run.horizonDays, lang);
  if (!run.random) {
    if (probability.value === 0) {
      return lang === 'en' ? `The scheme does not fail within ${within}` : `该方案在${within}内不会失败`;
    }
    const how = failureWords[occurring(result)[0]][lang];
    const when = day.p50 === null ? '' : onDay(day.p50, scenario.start, lang);
    return lang === 'en' ? `The scheme fails ${when}: ${how}` : `该方案${when}失败：${how}`;
  }
  const share = probabilityEstimate(probability, run, lang);
  if (probability.value === 0) {
    return lang === 'en' ? `Probability of failure within ${within}: ${share}` : `${within}内失败的概率：${share}`;
  }
  if (probability.value === 1) {
    const runs = formatNumber(run.paths, lang);
    return lang === 'en' ? `Every one of ${runs} runs fails within ${within}` : `${runs}次模拟在${within}内全部失败`;
  }
  return lang === 'en' ? `${share} of runs fail within ${within}` : `${within}内有${share}的模拟失败`;
}

/** When? `Half of the failing runs have failed by day 585; 9 of 10 fail between day 500 and day 700`; empty without failures. */
export function readFailureDays(result: ResultBundle, lang: Language): string {
  const { start } = result.scenario;
  const { p05, p50, p95, median } = result.sustainability.failure.day;
  if (!result.run.random || p05 === null || p50 === null || p95 === null) return '';
  const [early, middle, late] = [p05, p50, p95].map((day) => formatDay(day, start, lang));
  if (early === late) {
    return lang === 'en'
      ? `Nearly all failing runs fail ${onDay(p50, start, lang)}`
      : `失败的模拟几乎都在${middle}失败`;
  }
  const { low, high } = median;
  const sure =
    low === null || high === null || low === high
      ? ''
      : formatInterval(formatDay(low, start, lang), formatDay(high, start, lang), lang);
  return lang === 'en'
    ? `Half of the failing runs have failed by ${middle}${sure}; 9 of 10 fail between ${early} and ${late}`
    : `失败的模拟中有一半在${middle}${sure}之前失败；九成在${early}至${late}之间失败`;
}

/** How? Each way to end with its probability; empty without failures and without a random part (then `readFailure` says it). */
export function readFailureKinds(result: ResultBundle, lang: Language): string {
  if (!result.run.random) return '';
  const { byKind } = result.sustainability.failure;
  const kinds = occurring(result);
  if (kinds.length === 1) {
    const only = failureWords[kinds[0]];
    return lang === 'en' ? `All in the same way: ${only.en}` : `方式均为：${only.zh}`;
  }
  const parts = kinds.map((kind) => {
    const share = probabilityEstimate(byKind[kind], result.run, lang);
    return lang === 'en' ? `${failureWords[kind].en} ${share}` : `${failureWords[kind].zh}${share}`;
  });
  return parts.join(lang === 'en' ? '; ' : '；');
}

/** When does the money fall short of what is owed for the first time, whether or not the scheme ends then? */
export function readFirstShort(result: ResultBundle, lang: Language): string {
  const { share, p05, p50, p95 } = result.sustainability.failure.firstShortDay;
  const { start } = result.scenario;
  if (p50 === null || share.value === null || share.value === 0) {
    return lang === 'en' ? 'What is owed never exceeds the money at hand' : '应付款从未超过手头资金';
  }
  const when = formatDay(p50, start, lang);
  if (!result.run.random) {
    return lang === 'en'
      ? `The money first falls short of what is owed on ${when}`
      : `首次出现资金不足以支付应付款：${when}`;
  }
  const runs = probabilityEstimate(share, result.run, lang);
  const range =
    p05 === null || p95 === null
      ? ''
      : lang === 'en'
        ? ` (9 of 10 between ${formatDay(p05, start, lang)} and ${formatDay(p95, start, lang)})`
        : `（九成在${formatDay(p05, start, lang)}至${formatDay(p95, start, lang)}之间）`;
  if (share.value === 1) {
    return lang === 'en'
      ? `In every run the money falls short of what is owed; half by ${when}${range}`
      : `每次模拟都出现资金不足；一半在${when}之前${range}`;
  }
  return lang === 'en'
    ? `In ${shareEstimate(share, true, lang)} of runs the money falls short of what is owed; half of them by ${when}${range}`
    : `${runs}的模拟出现资金不足；其中一半在${when}之前${range}`;
}
