import type { Referral } from '../../../sim/schemes/referral/plan.ts';

/** A day of a small community: who joins below whom (−1: by themselves), and who buys for how many cents. */
export interface Day {
  readonly joins: readonly number[];
  readonly buys: readonly (readonly [member: number, cents: number])[];
}

export interface Reward {
  readonly day: number;
  readonly member: number;
  readonly cents: number;
  readonly forHead: boolean;
}

interface Member {
  readonly number: number;
  readonly above: Member | null;
  readonly sponsor: number;
  readonly below: Member[];
  /** Everything that has ever come into each leg, and been taken from both. */
  readonly legs: { spent: number; heads: number }[];
  matched: { spent: number; heads: number };
  ownSpending: number;
  grade: number;
}

/** All people at or below a member. */
const family = (member: Member): Member[] => [member, ...member.below.flatMap(family)];

/** The first of a family with a free place, looked for level by level with a queue. */
function firstFree(top: Member, width: number): Member {
  const queue = [top];
  for (;;) {
    const member = queue.shift()!;
    if (member.below.length < width) return member;
    queue.push(...member.below);
  }
}

const upFrom = function* (member: Member, levels: number) {
  let [below, k] = [member, 0];
  for (let at = member.above; at !== null && k < levels; at = at.above, k++) {
    yield { above: at, leg: at.below.indexOf(below), k };
    below = at;
  }
};

/**
 * Who is paid what by a plan on such days, with trees of objects, searches by queue, and legs that are counted anew from the
 * beginning: slow, and nothing of it shared with the engine.
 */
export function referenceRewards(referral: Referral, days: readonly Day[], allowed = 50): Reward[] {
  const members: Member[] = [];
  const rewards: Reward[] = [];
  const levels = referral.plan === 'unilevel' ? 50 : referral.depth;
  const paidLevels =
    referral.plan === 'binary'
      ? Math.min(levels, allowed)
      : Math.min(
          allowed,
          Math.max(...[referral.rates, ...referral.ranks.map(({ rates = [] }) => rates)].map((rates) => rates.length)),
        );
  const width =
    referral.plan === 'unilevel' ? Number.POSITIVE_INFINITY : referral.plan === 'binary' ? 2 : referral.width;
  for (const [day, { joins, buys }] of days.entries()) {
    for (const sponsor of joins) {
      const above = sponsor < 0 ? null : firstFree(members[sponsor], width);
      const legs = [0, 1].map(() => ({ spent: 0, heads: 0 }));
      const matched = { spent: 0, heads: 0 };
      const one: Member = {
        number: members.length,
        above,
        sponsor,
        below: [],
        legs,
        matched,
        ownSpending: 0,
        grade: 0,
      };
      above?.below.push(one);
      members.push(one);
      if (referral.plan === 'binary') for (const { above: at, leg } of upFrom(one, paidLevels)) at.legs[leg].heads++;
    }
    for (const [number, cents] of buys) {
      const buyer = members[number];
      for (const { above, leg, k } of upFrom(buyer, paidLevels)) {
        if (referral.plan === 'binary') {
          above.legs[leg].spent += cents;
          continue;
        }
        const rates = above.grade === 0 ? referral.rates : (referral.ranks[above.grade - 1].rates ?? referral.rates);
        const reward = Math.floor((rates[k] ?? 0) * cents + 1e-9);
        if (reward > 0) rewards.push({ day, member: above.number, cents: reward, forHead: false });
      }
      buyer.ownSpending += cents;
    }
    if (referral.plan === 'binary') {
      for (const { number, legs, matched, grade } of members) {
        const rank = referral.ranks[grade - 1];
        const cap = 100 * (rank?.dailyCap ?? referral.dailyCap ?? Number.POSITIVE_INFINITY);
        const pairs = Math.min(legs[0].heads, legs[1].heads) - matched.heads;
        const spent = Math.min(legs[0].spent, legs[1].spent) - matched.spent;
        matched.heads += pairs;
        matched.spent += spent;
        const forHeads = Math.min(cap, 100 * (rank?.pairBonus ?? referral.pairBonus) * pairs);
        const forSpending = Math.min(cap - forHeads, Math.floor((rank?.bonus ?? referral.bonus) * spent + 1e-9));
        if (forHeads > 0) rewards.push({ day, member: number, cents: forHeads, forHead: true });
        if (forSpending > 0) rewards.push({ day, member: number, cents: forSpending, forHead: false });
      }
    }
    for (const member of members) {
      const direct = members.filter(({ sponsor }) => sponsor === member.number).length;
      const below = family(member).filter((other) => {
        const steps = [...upFrom(other, paidLevels)];
        return steps.some(({ above }) => above === member);
      }).length;
      const reached = referral.ranks.findLastIndex(
        (rank) => member.ownSpending >= 100 * rank.spent && direct >= rank.direct && below >= rank.below,
      );
      member.grade = Math.max(member.grade, reached + 1);
    }
  }
  return rewards;
}
