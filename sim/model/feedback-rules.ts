import type { Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import { cutDay } from './compile-feedback.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** What the answers to payouts need beside themselves. */
export function checkFeedback({ feedback, driver, members, merchants, payout }: ScenarioParts, report: Report): void {
  if (feedback === undefined) return;
  for (const name of ['wordOfMouth', 'churn'] as const) {
    if (feedback[name] === 0) continue;
    if (driver !== 'members') {
      report(['feedback', name], {
        message: say`feedback.${name} needs members who join and leave`,
        allowed: say`0, or market.members in place of market.turnover`,
      });
    } else if (members?.frequency.kind === 'bg-nbd') {
      report(['feedback', name], {
        message: say`feedback.${name} cannot change when members join, which bg-nbd needs to know beforehand`,
        allowed: say`0, or another frequency`,
      });
    }
  }
  if (feedback.merchants > 0 && merchants === undefined) {
    report(['feedback', 'merchants'], {
      message: say`feedback.merchants needs merchants who can leave`,
      allowed: say`0, or a map at market.merchants`,
    });
  }
  if (feedback.announce !== undefined && feedback.run === undefined) {
    report(['feedback', 'announce'], { message: say`an announced cut does nothing without feedback.run` });
  }
  if (
    feedback.run !== undefined &&
    feedback.announce === undefined &&
    payout !== undefined &&
    cutDay(payout) === null
  ) {
    report(['feedback', 'run'], {
      at: 'key',
      message: say`there is no cut to run from: no dated rule promises less than the one before`,
      hint: say`Write \`announce: DAY\` beside it`,
    });
  }
}
