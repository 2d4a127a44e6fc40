import { chineseDate } from '../../sim/index.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number.ts';

const MS_A_DAY = 86_400_000;

/** The ISO date of a day of the run (0 is `start`). */
export const isoDate = (day: number, start: string): string =>
  new Date(Date.parse(`${start}T00:00:00Z`) + Math.round(day) * MS_A_DAY).toISOString().slice(0, 10);

/** A day in words: its date when the scenario has a start (`2012-06-11` · `2012年6月11日`), else `day 266` · `第266天`. */
export function formatDay(day: number, start: string | undefined, lang: Language): string {
  if (start === undefined) return lang === 'en' ? `day ${Math.round(day)}` : `第${Math.round(day)}天`;
  const date = isoDate(day, start);
  return lang === 'en' ? date : chineseDate(date);
}

/** A day inside an English sentence: `on day 266`, `on 2012-06-11`; Chinese needs no preposition. */
export const onDay = (day: number, start: string | undefined, lang: Language): string =>
  (lang === 'en' ? 'on ' : '在') + formatDay(day, start, lang);

/** A length of time: whole years as years, from two years on with a decimal, else days. */
export function formatDuration(days: number, lang: Language): string {
  if (days >= 730 || (days > 0 && days % 365 === 0)) {
    const years = formatNumber(Math.round(days / 36.5) / 10, lang);
    return lang === 'en' ? `${years} year${years === '1' ? '' : 's'}` : `${years}年`;
  }
  const whole = formatNumber(Math.round(days), lang);
  return lang === 'en' ? `${whole} day${whole === '1' ? '' : 's'}` : `${whole}天`;
}
