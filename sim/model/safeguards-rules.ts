import type { Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** What must hold between the fields of safeguards, and of a flight that money tempts to. */
export function checkSafeguards({ safeguards, failure }: ScenarioParts, report: Report): void {
  const { deposit } = safeguards ?? {};
  if (deposit !== undefined && deposit.floor > deposit.cap) {
    report(['safeguards', 'deposit', 'floor'], {
      message: say`the least deposit is more than the largest`,
      allowed: say`at most ${deposit.cap}, the cap`,
    });
  }
  const { absconded } = failure ?? {};
  if (absconded?.rising !== undefined && absconded.hazard === 0) {
    report(['failure', 'absconded', 'hazard'], {
      message: say`a hazard of 0 does not rise: what makes it rise multiplies it`,
      allowed: say`a number over 0 (per day)`,
    });
  }
}
