import type { Report } from '../scenario/place.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** What must hold between the fields of safeguards, and of a flight that money tempts to. */
export function checkSafeguards({ safeguards, failure }: ScenarioParts, report: Report): void {
  const { deposit } = safeguards ?? {};
  if (deposit !== undefined && deposit.floor > deposit.cap) {
    report(['safeguards', 'deposit', 'floor'], {
      message: 'the least deposit is more than the largest',
      allowed: `at most ${deposit.cap}, the cap`,
    });
  }
  const { absconded } = failure ?? {};
  if (absconded?.rising !== undefined && absconded.hazard === 0) {
    report(['failure', 'absconded', 'hazard'], {
      message: 'a hazard of 0 does not rise: what makes it rise multiplies it',
      allowed: 'a number over 0 (per day)',
    });
  }
}
