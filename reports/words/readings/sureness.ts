import type { ResultBundle } from '../../../sim/types.ts';
import { labels } from '../labels.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** How sure is it? Runs and level of the intervals; or that there is no random part. */
export function readSureness(result: ResultBundle, lang: Language): string {
  const { run } = result;
  if (!run.random) return labels.noRandomPart[lang];
  const level = formatNumber(result.sustainability.failure.probability.level * 100, lang);
  const runs = formatNumber(run.paths, lang);
  const asked = formatNumber(run.pathsAsked, lang);
  const stopped = run.cancelled ? { en: ` of ${asked}, stopped early`, zh: `（原定${asked}次，提前停止）` }[lang] : '';
  return lang === 'en'
    ? `${runs} runs${stopped}; brackets are ${level} % intervals.`
    : `${runs}次模拟${stopped}；括号内为${level} %区间。`;
}
