import type { ResultBundle } from '../../sim/types.ts';
import { formatDay } from '../words/day.ts';
import type { Language } from '../words/language.ts';

/** Room behind the last failure, as a share of the time before it, and in days at least. */
const ROOM = 0.3;
const LEAST_ROOM = 10;

/** The last day that a chart over time shows: the run's, or somewhat past the day on which every run has ended. */
export function lastShownDay({ run, sustainability }: ResultBundle): number {
  const end = Math.max(1, run.horizonDays - 1);
  const over = sustainability.failure.curve.find(({ probability }) => probability === 1);
  return over === undefined ? end : Math.min(end, Math.ceil(over.day * (1 + ROOM)) + LEAST_ROOM);
}

/** Says so when a chart ends before the run does. */
export function readShownDays(result: ResultBundle, lang: Language): string {
  const last = lastShownDay(result);
  if (last >= result.run.horizonDays - 1) return '';
  const when = formatDay(last, result.scenario.start, lang);
  return lang === 'en' ? `By then every run has ended; shown up to ${when}.` : `此前各次模拟均已终止；图示至${when}。`;
}
