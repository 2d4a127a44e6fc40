import { type Growth, trendOf } from '../market/growth/growth.ts';
import { type SimpleGrowth, simpleTrend } from '../market/growth/simple-growth.ts';
import { LARGEST } from '../scenario/fields.ts';
import { nearestName } from '../scenario/nearest-name.ts';
import type { Report } from '../scenario/place.ts';
import { printable } from '../scenario/show.ts';
import type { ScenarioParts } from './scenario-parts.ts';

const GROWTH = ['market', 'turnover', 'growth'] as const;
const SEASONALITY = ['market', 'turnover', 'seasonality'] as const;

/** A state is hardly ever held for more than so many of its mean stays: the chance is e^−10. */
const LONG_STAY = 10;
const MOST_STATES = 20;

const good = (level: number) => level >= 0 && level <= LARGEST;

function checkKind(growth: Growth, report: Report): void {
  if (growth.kind === 'piecewise') {
    growth.segments.slice(0, -1).forEach(({ days }, index) => {
      if (days === undefined) {
        report([...GROWTH, 'segments', index, 'days'], {
          message: 'every piece but the last needs its `days`',
          allowed: 'a duration such as 360 or 12mo',
        });
      }
    });
  }
  if (growth.kind === 'regimes') {
    const names = Object.keys(growth.states);
    if (names.length === 0 || names.length > MOST_STATES) {
      report([...GROWTH, 'states'], {
        message: 'the number of states does not fit',
        got: `${names.length}`,
        allowed: `1 to ${MOST_STATES}`,
      });
      return;
    }
    for (const name of names) {
      // JavaScript puts keys that are whole numbers first: “the first state” would not be the first of the file.
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name)) {
        report([...GROWTH, 'states', name], {
          at: 'key',
          message: 'this cannot be the name of a state',
          got: printable(name),
          allowed: 'letters, digits, _ and -, not beginning with a digit',
        });
      }
      for (const other of Object.keys(growth.states[name].to ?? {})) {
        if (names.includes(other) && other !== name) continue;
        const nearest = nearestName(other, names);
        report([...GROWTH, 'states', name, 'to', other], {
          at: 'key',
          message: other === name ? 'a state cannot go to itself' : `there is no state “${printable(other)}” to go to`,
          allowed: printable(names.filter((one) => one !== name).join(', '), 200),
          hint: other === name || nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`,
        });
      }
    }
  }
}

/** The first day on which the trend leaves the range that the engine is exact in; −1 when it never does. */
function firstBadDay(growth: Growth, initial: number, horizon: number, series?: readonly number[]): number {
  if (growth.kind !== 'regimes') return trendOf(growth, initial, horizon, series)!.findIndex((level) => !good(level));
  // Each path has a trend of its own; no state alone may lead out of the range while it lasts.
  for (const state of Object.values(growth.states)) {
    const stay = state.leave > 0 ? Math.min(horizon, Math.ceil(LONG_STAY / state.leave)) : horizon;
    for (let day = 0; day < stay; day++) {
      if (!good(simpleTrend(state as SimpleGrowth, initial, day))) return day;
    }
  }
  return -1;
}

function checkSeasonality(seasonality: NonNullable<ScenarioParts['seasonality']>, horizon: number, report: Report) {
  if (seasonality.weekly?.every((factor) => factor === 0)) {
    report([...SEASONALITY, 'weekly'], { message: 'one weekday at least must be over 0', got: 'only zeros' });
  }
  const ranges = (seasonality.dates ?? []).map((range, index) => ({ ...range, to: range.to ?? range.from, index }));
  for (const { from, to, index } of ranges) {
    if (to < from) {
      report([...SEASONALITY, 'dates', index, 'to'], {
        message: 'the range ends before it begins',
        allowed: `day ${from} or later`,
      });
    }
  }
  const sorted = ranges.filter(({ from, to }) => to >= from).sort((a, b) => a.from - b.from || a.index - b.index);
  sorted.slice(1).forEach((range, i) => {
    if (range.from <= sorted[i].to) {
      report([...SEASONALITY, 'dates', range.index], {
        message: 'two ranges of dates overlap',
        hint: `Day ${range.from} is also in entry ${sorted[i].index + 1} of the list`,
      });
    }
  });
  const covered = sorted
    .filter(({ factor, from }) => factor === 0 && from < horizon)
    .reduce((days, { from, to }) => days + Math.min(to, horizon - 1) - from + 1, 0);
  if (covered >= horizon) {
    report([...SEASONALITY, 'dates'], {
      message: 'one day of the run at least must have a factor over 0',
      got: 'only zeros',
    });
  }
}

/** What must hold between the fields of the turnover; `series` are the numbers of its file, when they were good. */
export function checkTurnover(parts: ScenarioParts, series: readonly number[] | undefined, report: Report): void {
  const { growth, initial, seasonality, horizon } = parts;
  if (growth !== undefined) {
    checkKind(growth, report);
    if (horizon !== undefined && (growth.kind === 'series' ? series !== undefined : initial !== undefined)) {
      const day = firstBadDay(growth, initial ?? 0, horizon, series);
      if (day >= 0) {
        report(GROWTH, {
          at: 'key',
          message: `turnover leaves the range that can be computed on day ${day}`,
          allowed: `0 to 1e18 on each day of the horizon (${horizon} days)`,
          hint: 'Lower the growth, or shorten `horizon`',
        });
      }
    }
  }
  if (seasonality !== undefined && horizon !== undefined) checkSeasonality(seasonality, horizon, report);
}
