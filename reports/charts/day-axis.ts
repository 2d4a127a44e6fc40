import { isoDate } from '../words/day.ts';
import type { Language } from '../words/language.ts';

export interface DayAxis {
  readonly label: string;
  readonly ticks: readonly number[];
  readonly format: (day: number) => string;
}

const MS_A_DAY = 86_400_000;
const DAY_STEPS = [1, 5, 10, 30, 50, 100, 200, 365, 730, 1095, 1825, 3650];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** The ticks of a time axis: days counted from 0, or first days of months and years when the scenario has a start. */
export function dayAxis(horizon: number, start: string | undefined, room: number, lang: Language): DayAxis {
  if (start === undefined) {
    const most = Math.max(3, Math.floor(room / 55));
    // Three years and more are counted in whole years.
    const least = horizon >= 1094 ? 365 : 1;
    const step =
      DAY_STEPS.find((days) => days >= least && horizon / days <= most) ?? 3650 * Math.ceil(horizon / 3650 / most);
    const ticks: number[] = [];
    for (let day = 0; day <= horizon; day += step) ticks.push(day);
    return { label: { en: 'day', zh: '天' }[lang], ticks, format: String };
  }
  const step =
    MONTH_STEPS.find((months) => horizon / 30.4 / months <= Math.max(1, room / (months < 12 ? 62 : 46))) ?? 240;
  const origin = Date.parse(`${start}T00:00:00Z`);
  const first = new Date(origin);
  const ticks: number[] = [];
  for (let month = 0; ; month++) {
    const date = Date.UTC(first.getUTCFullYear(), month, 1);
    const day = Math.round((date - origin) / MS_A_DAY);
    if (day > horizon) break;
    if (day >= 0 && month % step === 0) ticks.push(day);
  }
  const yearly = step >= 12;
  return {
    label: { en: 'date', zh: '日期' }[lang],
    ticks,
    format: (day) => isoDate(day, start).slice(0, yearly ? 4 : 7),
  };
}
