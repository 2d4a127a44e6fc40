import type { Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import type { Payout } from '../schemes/staged/payout.ts';

const PAYOUT = ['scheme', 'payout'] as const;
// 0.1 + 0.2 + 0.7 is a little over 1 in binary.
const ROUNDING = 1e-9;

/** Sum of shares as people write it: `1.05`. */
const total = (shares: readonly number[]) => Number(shares.reduce((sum, share) => sum + share, 0).toPrecision(12));

/** What must hold between the fields of a payout rule. */
export function checkPayout(payout: Payout, report: Report): void {
  if ('schedule' in payout) {
    payout.schedule.forEach(({ from }, index) => {
      const before = index === 0 ? undefined : payout.schedule[index - 1].from;
      const path = [...PAYOUT, 'schedule', index, 'from'];
      if (before === undefined) {
        if (from !== 0) {
          report(path, {
            message: say`the first rule of a schedule starts on day 0`,
            allowed: say`0, or the date of \`start\``,
          });
        }
      } else if (from <= before) {
        report(path, {
          message:
            from === before ? say`two rules start on the same day` : say`the rules of a schedule stand in rising order`,
          allowed: say`a day after ${before}`,
        });
      }
    });
    return;
  }
  if (payout.kind === 'milestone') {
    payout.stages.forEach(({ age }, index) => {
      if (index > 0 && age <= payout.stages[index - 1].age) {
        report([...PAYOUT, 'stages', index, 'age'], {
          message: say`the ages of the stages must rise`,
          allowed: say`more than ${payout.stages[index - 1].age} days`,
        });
      }
    });
    const sum = total(payout.stages.map(({ share }) => share));
    if (sum > 1 + ROUNDING) {
      report([...PAYOUT, 'stages'], {
        message: say`the shares of the stages promise more than the claim`,
        got: say`${sum} in all`,
        allowed: say`at most 1`,
        hint: say`A larger promise is the \`cap\` of the scheme`,
        at: 'key',
      });
    }
  }
  if (payout.kind === 'stages') {
    const sum = total(payout.shares);
    if (sum > 1 + ROUNDING) {
      report([...PAYOUT, 'shares'], {
        message: say`the shares promise more than the claim`,
        got: say`${sum} in all`,
        allowed: say`at most 1`,
        hint: say`A larger promise is the \`cap\` of the scheme`,
        at: 'key',
      });
    }
  }
}
