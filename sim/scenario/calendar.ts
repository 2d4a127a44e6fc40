import { CalendarDay } from './fields.ts';
import { mapValues } from './map-values.ts';
import { type Path, pathText, type Report } from './place.ts';
import { say } from './say.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to a date `YYYY-MM-DD`; null when the calendar has no such day. */
export function daysSinceEpoch(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse turns 2012-02-30 into 1 March, so the way back must give the same text.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return time / MILLISECONDS_A_DAY;
}

/** The day of the run (0 is `start`) as a calendar date `YYYY-MM-DD`. */
export function dateOfDay(start: string, day: number): string {
  return new Date(Date.parse(`${start}T00:00:00Z`) + day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** `2012-06-11` as `2012年6月11日`. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/**
 * Puts the number of the day in the place of every calendar date in a checked scenario, counted from `start`. Reports
 * dates that do not exist, stand before `start`, or have no `start` to be counted from.
 */
export function resolveDates<Value>(value: Value, start: string | undefined, report: Report, path: Path = []): Value {
  const first = start === undefined ? null : daysSinceEpoch(start);
  const dayOf = (iso: string, at: Path): number => {
    const where = pathText(at);
    const days = daysSinceEpoch(iso);
    if (days === null) {
      report(at, { message: say`${where}: the calendar has no such day` });
    } else if (start === undefined) {
      report(at, {
        message: say`${where} is a date, but the scenario has no \`start\``,
        hint: say`Write \`start: YYYY-MM-DD\`, the date of day 0, or count days from 0`,
      });
    } else if (first !== null && days < first) {
      report(at, { message: say`${where} is before \`start\``, allowed: say`a date from ${start} on` });
    } else if (first !== null) {
      return days - first;
    }
    return 0;
  };
  return mapValues(value, (leaf, at) => (leaf instanceof CalendarDay ? dayOf(leaf.iso, at) : leaf), path);
}
