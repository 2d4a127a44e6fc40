import { FUNDERS, type Group, LEVELS, listsAt, PERIODS, periodStart } from '../agents/agent-fields.ts';
import type { FundedCohort, GainGroup, LevelGroup } from '../types.ts';
import { RunningMean } from './running-mean.ts';
import { withinOne } from './within-one.ts';

/** What is summed up of one group over paths. */
class GroupMeans {
  readonly members = new RunningMean();
  readonly medianGain = new RunningMean();
  readonly paid = new RunningMean();
  readonly received = new RunningMean();
  readonly losersShare = new RunningMean();

  add(row: Float64Array, group: Group, i: number): void {
    const members = row[listsAt[`${group}Members`] + i];
    this.members.add(members);
    this.paid.add(row[listsAt[`${group}Paid`] + i]);
    this.received.add(row[listsAt[`${group}Received`] + i]);
    if (members === 0) return;
    this.medianGain.add(row[listsAt[`${group}Gains`] + i]);
    this.losersShare.add(row[listsAt[`${group}Losers`] + i] / members);
  }

  figures(): GainGroup {
    return {
      members: this.members.estimate(),
      medianGain: this.medianGain.estimate(),
      paid: this.paid.estimate(),
      received: this.received.estimate(),
      losersShare: withinOne(this.losersShare.estimate()),
    };
  }
}

const isThere = ({ members }: GainGroup): boolean => members.value! > 0;

/** Without the groups at the end that have no member on any path. */
const upToLast = <One extends GainGroup>(groups: readonly One[]): One[] =>
  groups.slice(0, groups.findLastIndex(isThere) + 1);

const several = <One>(count: number, make: () => One): One[] => Array.from({ length: count }, make);

/** Sums up the members of paths by level in the tree of referrals. */
export class MembersByLevel {
  readonly #all = several(LEVELS, () => new GroupMeans());
  readonly #alone = several(LEVELS, () => new RunningMean());
  readonly #aloneLosers = several(LEVELS, () => new RunningMean());
  readonly #bringersLosers = several(LEVELS, () => new RunningMean());

  add(row: Float64Array): void {
    for (let i = 0; i < LEVELS; i++) {
      this.#all[i].add(row, 'level', i);
      const alone = row[listsAt.levelAlone + i];
      const aloneLosers = row[listsAt.levelAloneLosers + i];
      const bringers = row[listsAt.levelMembers + i] - alone;
      this.#alone[i].add(alone);
      if (alone > 0) this.#aloneLosers[i].add(aloneLosers / alone);
      if (bringers > 0) this.#bringersLosers[i].add((row[listsAt.levelLosers + i] - aloneLosers) / bringers);
    }
  }

  figures(): LevelGroup[] {
    return upToLast(
      this.#all.map((means, i) => ({
        level: i + 1,
        ...means.figures(),
        broughtNone: this.#alone[i].estimate(),
        broughtNoneLosersShare: withinOne(this.#aloneLosers[i].estimate()),
        bringersLosersShare: withinOne(this.#bringersLosers[i].estimate()),
      })),
    );
  }
}

/** Sums up the members of paths by the period in which they joined. */
export class MembersByJoining {
  readonly #all = several(PERIODS, () => new GroupMeans());

  add(row: Float64Array): void {
    for (const [i, means] of this.#all.entries()) means.add(row, 'period', i);
  }

  figures(horizon: number): (GainGroup & { readonly day: number })[] {
    return upToLast(this.#all.map((means, i) => ({ day: periodStart(i, horizon), ...means.figures() })));
  }
}

/** Sums up the members of paths by their type. */
export class MembersByType {
  readonly #all: readonly (readonly [type: string, means: GroupMeans])[];

  /** `types` in the order of the rows. */
  constructor(types: readonly string[]) {
    this.#all = types.map((type) => [type, new GroupMeans()]);
  }

  add(row: Float64Array): void {
    for (const [i, [, means]] of this.#all.entries()) means.add(row, 'type', i);
  }

  figures(): (GainGroup & { readonly type: string })[] {
    return this.#all.map(([type, means]) => ({ type, ...means.figures() }));
  }
}

/** A smaller share of what was paid is not money of no member, but what rounding leaves. */
const ROUNDING = 1e-9;

/** Sums up who funded whom; nothing where it cannot be traced. */
export class FundingByJoining {
  readonly #sums = new Float64Array(PERIODS * FUNDERS);
  readonly #own = new Float64Array(PERIODS);
  #paths = 0;

  add(row: Float64Array): void {
    if (row[listsAt.ownFunding] < 0) return;
    this.#paths++;
    for (let i = 0; i < this.#sums.length; i++) this.#sums[i] += row[listsAt.funding + i];
    for (let i = 0; i < PERIODS; i++) this.#own[i] += row[listsAt.ownFunding + i];
  }

  /** The first `periods` periods; empty where nothing was paid, or it cannot be traced. */
  figures(periods: number, horizon: number): FundedCohort[] {
    const mean = (sum: number) => (this.#paths === 0 ? 0 : sum / this.#paths);
    const cohorts = Array.from({ length: periods }, (_, payee) => {
      const row = this.#sums.subarray(payee * FUNDERS, (payee + 1) * FUNDERS);
      const received = row.reduce((sum, money) => sum + money, 0);
      return {
        day: periodStart(payee, horizon),
        received: mean(received),
        own: mean(this.#own[payee]),
        from: Array.from(row.subarray(0, periods), mean),
        fromNobody: mean(row[PERIODS] > ROUNDING * received ? row[PERIODS] : 0),
      };
    });
    return cohorts.some(({ received }) => received > 0) ? cohorts : [];
  }
}
