import type { Path, Report } from '../scenario/place.ts';
import { valueAt } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import { needsMembers, type Referral } from '../schemes/referral/plan.ts';
import type { ScenarioParts } from './scenario-parts.ts';

const AT: Path = ['scheme', 'referral'];

/** What must hold between the fields of a plan of rewards, and what it needs of the file. */
export function checkReferral(data: unknown, { referral, fraud }: ScenarioParts, report: Report): void {
  if (referral === undefined) return;
  if (referral.plan !== 'binary') {
    checkRates(referral, referral.rates, [...AT, 'rates'], report);
    for (const [i, { rates }] of referral.ranks.entries()) {
      if (rates !== undefined) checkRates(referral, rates, [...AT, 'ranks', i, 'rates'], report);
    }
  }
  checkRanks(referral, report);
  if (!needsMembers(referral)) return;
  if (valueAt(data, ['agents']) === undefined) {
    report(referral.plan === 'binary' ? [...AT, 'plan'] : [...AT, 'ranks'], {
      at: referral.plan === 'binary' ? 'value' : 'key',
      message:
        referral.plan === 'binary'
          ? say`what the legs of a binary plan come to hangs on who stands where: members must be followed one by one`
          : say`who has which rank is only known where members are followed one by one`,
      hint: say`Add \`agents: {}\` to the file, which follows them`,
    });
  }
  if (fraud?.sybils !== undefined) {
    report(['fraud', 'sybils'], {
      at: 'key',
      message: say`what many accounts earn is only reckoned for rates by level without ranks`,
      hint: say`Take \`sybils\` out`,
    });
  }
}

function checkRates(referral: Referral, rates: readonly number[], at: Path, report: Report): void {
  const sum = rates.reduce((total, rate) => total + rate, 0);
  if (sum > 1) {
    report(at, {
      at: 'key',
      message: say`the rewards of all levels are more than the sale`,
      got: say`${Number(sum.toPrecision(12))} in all`,
      allowed: say`at most 1`,
    });
  }
  if (referral.plan === 'matrix' && rates.length > referral.depth) {
    report(at, {
      at: 'key',
      message: say`there are more rates than levels that are paid`,
      got: say`${rates.length} rates`,
      allowed: say`at most ${referral.depth}, the depth`,
    });
  }
}

function checkRanks({ ranks }: Referral, report: Report): void {
  for (const [i, { name, spent, direct, below }] of ranks.entries()) {
    if (spent + direct + below === 0) {
      report([...AT, 'ranks', i], {
        message: say`the rank ${name} takes nothing, so everyone has it`,
        allowed: say`\`spent\`, \`direct\` or \`below\` over 0`,
      });
    }
    if (ranks.findIndex((other) => other.name === name) < i) {
      report([...AT, 'ranks', i, 'name'], { message: say`two ranks have the same name`, got: name });
    }
  }
}
