import { didYouMean, nearestName } from '../scenario/nearest-name.ts';
import type { Path, Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
import { listOf } from '../scenario/show.ts';
import { shareOfOthers } from './compile-types.ts';
import type { ScenarioParts } from './scenario-parts.ts';

const AT: Path = ['agents', 'types'];

/** What must hold between the types of members, and what they need of the file. */
export function checkTypes({ agents, members, referral }: ScenarioParts, report: Report): void {
  const { types = [], referrer } = agents ?? {};
  if (agents === undefined || types.length === 0) return;
  const sum = types.reduce((total, { share }) => total + share, 0);
  if (sum > 1 + 1e-9) {
    report(AT, {
      at: 'key',
      message: say`the shares of all types are more than everyone`,
      got: say`${Number(sum.toPrecision(12))} in all`,
      allowed: say`at most 1; who is of no type is an ordinary member`,
    });
  }
  const others = shareOfOthers(agents);
  if (others === 0 && types.every(({ purchases }) => purchases === 0)) {
    report(AT, { at: 'key', message: say`no one of any type ever buys`, allowed: say`one with \`purchases\` over 0` });
  }
  if (others === 0 && referrer?.kind !== 'none' && types.every(({ recruits }) => recruits === 0)) {
    report(AT, {
      at: 'key',
      message: say`no one of any type brings anyone`,
      allowed: say`one with \`recruits\` over 0`,
    });
  }
  const ranks: readonly string[] = referral?.ranks.map(({ name }) => name) ?? [];
  for (const [i, { name, rank, purchases, recruits, accounts }] of types.entries()) {
    if (types.findIndex((other) => other.name === name) < i) {
      report([...AT, i, 'name'], { message: say`two types have the same name`, got: name });
    }
    if (rank !== undefined && referral !== undefined && !ranks.includes(rank)) {
      const nearest = nearestName(rank, ranks);
      report([...AT, i, 'rank'], {
        message: say`no rank of the plan has this name`,
        got: rank,
        allowed: ranks.length === 0 ? say`none: the plan has no \`ranks\`` : listOf([...new Set(ranks)]),
        hint: didYouMean(nearest),
      });
    }
    if (rank !== undefined && referral === undefined) {
      report([...AT, i, 'rank'], {
        message: say`a rank needs a plan of rewards that has it`,
        hint: say`Add scheme.referral`,
      });
    }
    if (members?.frequency.kind === 'bg-nbd' && (purchases !== 1 || accounts > 1)) {
      report([...AT, i], {
        message: say`buyers who drop out (bg-nbd) buy alike on joining, and the type ${name} buys in a way of its own`,
        allowed: say`poisson or gamma-poisson at market.members.frequency`,
      });
    }
    if (referrer?.kind === 'network' && (recruits !== 1 || accounts > 1)) {
      report([...AT, i], {
        message: say`over a network everyone brings whom they know, and the type ${name} recruits in a way of its own`,
        allowed: say`another kind of referrer`,
      });
    }
  }
}
