import { daysSinceEpoch } from './calendar.ts';
import { UserError } from './diagnostics.ts';
import { parseAmount, parseDuration } from './fields.ts';
import { say } from './say.ts';

/**
 * A day given as `594`, `24mo` or `2012-03-01`, as a day of the run.
 *
 * @throws UserError when it is none, or a date that the scenario cannot place
 */
export function dayOfRun(given: string, start: string | undefined): number {
  const days = parseDuration(given) ?? parseAmount(given);
  if (days !== null && Number.isInteger(days)) return days;
  const date = daysSinceEpoch(given);
  if (date === null)
    throw new UserError(say`--on: found ${given}; allowed: a day (0 is the first), 24mo, or a date such as 2012-03-01`);
  const first = start === undefined ? null : daysSinceEpoch(start);
  if (first === null)
    throw new UserError(say`--on is a date, but the scenario has no \`start\`; give a day counted from 0`);
  if (start !== undefined && date < first)
    throw new UserError(say`--on: ${given} is before the scenario’s start, ${start}`);
  return date - first;
}
