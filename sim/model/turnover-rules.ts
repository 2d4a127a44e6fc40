import { amountMoments } from '../market/amount/amount.ts';
import { purchasesPerDay } from '../market/frequency/frequency.ts';
import { type Growth, trendOf } from '../market/growth/growth.ts';
import { type SimpleGrowth, simpleTrend } from '../market/growth/simple-growth.ts';
import { datedFactors } from '../market/shocks/compile-shocks.ts';
import { LARGEST } from '../scenario/fields.ts';
import { didYouMean, nearestName } from '../scenario/nearest-name.ts';
import type { Path, Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import { listOf, printable } from '../scenario/show.ts';
import type { Members } from './market-schema.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** A state is hardly ever held for more than so many of its mean stays: the chance is e^−10. */
const LONG_STAY = 10;
const MOST_STATES = 20;

const isGood = (level: number, largest: number) => level >= 0 && level <= largest;

function checkKind(growth: Growth, at: Path, report: Report): void {
  if (growth.kind === 'piecewise') {
    growth.segments.slice(0, -1).forEach(({ days }, index) => {
      if (days === undefined) {
        report([...at, 'segments', index, 'days'], {
          message: say`every piece but the last needs its \`days\``,
          allowed: say`a duration such as 360 or 12mo`,
        });
      }
    });
  }
  if (growth.kind === 'regimes') {
    const names = Object.keys(growth.states);
    if (names.length === 0 || names.length > MOST_STATES) {
      report([...at, 'states'], {
        message: say`the number of states does not fit`,
        got: `${names.length}`,
        allowed: say`1 to ${MOST_STATES}`,
      });
      return;
    }
    for (const name of names) {
      // JavaScript puts keys that are whole numbers first: “the first state” would not be the first of the file.
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name)) {
        report([...at, 'states', name], {
          at: 'key',
          message: say`this cannot be the name of a state`,
          got: printable(name),
          allowed: say`letters, digits, _ and -, not beginning with a digit`,
        });
      }
      for (const other of Object.keys(growth.states[name].to ?? {})) {
        if (names.includes(other) && other !== name) continue;
        const nearest = nearestName(other, names);
        report([...at, 'states', name, 'to', other], {
          at: 'key',
          message:
            other === name ? say`a state cannot go to itself` : say`there is no state “${printable(other)}” to go to`,
          allowed: listOf(names.filter((one) => one !== name)),
          hint: other === name ? undefined : didYouMean(nearest),
        });
      }
    }
  }
}

/** The first day on which the trend leaves the range that the engine is exact in; −1 when it never does. */
function firstBadDay(
  growth: Growth,
  initial: number,
  horizon: number,
  largest: number,
  shocks: Float64Array | null,
  series?: readonly number[],
): number {
  const good = (level: number) => isGood(level, largest);
  if (growth.kind !== 'regimes') {
    const trend = trendOf(growth, initial, horizon, series)!;
    return trend.findIndex((level, t) => !good(level * Math.max(1, shocks?.[t] ?? 1)));
  }
  // Each path has a trend of its own; no state alone may lead out of the range while it lasts.
  for (const state of Object.values(growth.states)) {
    const stay = state.leave > 0 ? Math.min(horizon, Math.ceil(LONG_STAY / state.leave)) : horizon;
    for (let day = 0; day < stay; day++) {
      if (!good(simpleTrend(state as SimpleGrowth, initial, day))) return day;
    }
  }
  return -1;
}

function checkSeasonality(
  seasonality: NonNullable<ScenarioParts['seasonality']>,
  horizon: number,
  at: Path,
  report: Report,
) {
  if (seasonality.weekly?.every((factor) => factor === 0)) {
    report([...at, 'weekly'], { message: say`one weekday at least must be over 0`, got: say`only zeros` });
  }
  const ranges = (seasonality.dates ?? []).map((range, index) => ({ ...range, to: range.to ?? range.from, index }));
  for (const { from, to, index } of ranges) {
    if (to < from) {
      report([...at, 'dates', index, 'to'], {
        message: say`the range ends before it begins`,
        allowed: say`day ${from} or later`,
      });
    }
  }
  const sorted = ranges.filter(({ from, to }) => to >= from).sort((a, b) => a.from - b.from || a.index - b.index);
  sorted.slice(1).forEach((range, i) => {
    if (range.from <= sorted[i].to) {
      report([...at, 'dates', range.index], {
        message: say`two ranges of dates overlap`,
        hint: say`Day ${range.from} is also in entry ${sorted[i].index + 1} of the list`,
      });
    }
  });
  const covered = sorted
    .filter(({ factor, from }) => factor === 0 && from < horizon)
    .reduce((days, { from, to }) => days + Math.min(to, horizon - 1) - from + 1, 0);
  if (covered >= horizon) {
    report([...at, 'dates'], {
      message: say`one day of the run at least must have a factor over 0`,
      got: say`only zeros`,
    });
  }
}

/** What a member spends a day at most in the mean, or 1: the level itself must stay in the range too. */
function largestSpending(members: Members | undefined): number {
  if (members === undefined) return 1;
  const { frequency, amount } = members;
  // With bg-nbd those who join buy at once, and then at most at their first rate.
  const purchases = frequency.kind === 'bg-nbd' ? 1 + frequency.r / frequency.alpha : (purchasesPerDay(frequency) ?? 1);
  // No number for amounts that are not good themselves, which are told of elsewhere.
  return Math.max(1, purchases * amountMoments(amount).mean || 0);
}

/** What must hold between the fields of the turnover; `series` are the numbers of its file, when they were good. */
export function checkTurnover(parts: ScenarioParts, series: readonly number[] | undefined, report: Report): void {
  const { driver, growth, initial, seasonality, horizon, members, shocks = [] } = parts;
  if (growth !== undefined) {
    checkKind(growth, ['market', driver, 'growth'], report);
    if (horizon !== undefined && (growth.kind === 'series' ? series !== undefined : initial !== undefined)) {
      const day = firstBadDay(
        growth,
        initial ?? 0,
        horizon,
        LARGEST / largestSpending(members),
        datedFactors(shocks, horizon),
        series,
      );
      if (day >= 0) {
        report(['market', driver, 'growth'], {
          at: 'key',
          message: say`turnover leaves the range that can be computed on day ${day}`,
          allowed: say`0 to 1e18 on each day of the horizon (${horizon} days)`,
          hint: say`Lower the growth, or shorten \`horizon\``,
        });
      }
    }
  }
  if (seasonality !== undefined && horizon !== undefined)
    checkSeasonality(seasonality, horizon, ['market', driver, 'seasonality'], report);
}
