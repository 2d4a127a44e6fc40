import { type AgentField, agentFields, listsAt, STEPS } from '../agents/agent-fields.ts';
import type { Estimate, LorenzPoint, PyramidFigures, Quantiles } from '../types.ts';
import { meanEstimate, proportionEstimate } from './estimates.ts';
import { FundingByJoining, MembersByJoining, MembersByLevel, MembersByType } from './grouped-members.ts';
import { momentsOf } from './moments.ts';
import { selectQuantiles } from './select-quantiles.ts';
import { withinOne } from './within-one.ts';

/** What of the scenario goes into the figures. */
interface FollowedScenario {
  readonly promisedFromOthers: number;
  /** All who might ever join; null where nothing limits them. */
  readonly reachable: number | null;
  /** Whether members can be brought only as far as people know each other. */
  readonly network: boolean;
  readonly horizon: number;
}

/** Sums up the rows of paths on which members were followed, in path order; keeps a few numbers of each. */
export class PyramidSummary {
  readonly #fields: Float64Array[] = [];
  readonly #byLevel = new MembersByLevel();
  readonly #byJoining = new MembersByJoining();
  readonly #funding = new FundingByJoining();
  readonly #byType: MembersByType;
  readonly #lorenz = new Float64Array(STEPS);
  #spread = 0;

  /** `types` are the names of the types that members are of; none where all are alike. */
  constructor(types: readonly string[]) {
    this.#byType = new MembersByType(types);
  }

  add(row: Float64Array): void {
    this.#fields.push(row.slice(0, agentFields.length));
    this.#byLevel.add(row);
    this.#byJoining.add(row);
    this.#byType.add(row);
    this.#funding.add(row);
    if (row[listsAt.lorenz] < 0) return;
    this.#spread++;
    for (let step = 0; step < STEPS; step++) this.#lorenz[step] += row[listsAt.lorenz + step];
  }

  /** Null before the first path. */
  figures({ promisedFromOthers, reachable, network, horizon }: FollowedScenario): PyramidFigures | null {
    const paths = this.#fields.length;
    if (paths === 0) return null;
    const seen = (field: AgentField): Float64Array => {
      const at = agentFields.indexOf(field);
      return Float64Array.from(this.#fields.map((row) => row[at]).filter((value) => value >= 0));
    };
    const mean = (field: AgentField): Estimate => meanEstimate(momentsOf(seen(field)));
    const share = (field: AgentField): Estimate => withinOne(mean(field));
    const chance = (day: AgentField): Estimate => proportionEstimate(seen(day).length, paths);
    const byJoining = this.#byJoining.figures(horizon);
    return {
      paths,
      members: mean('members'),
      standsFor: mean('standsFor').value!,
      levels: mean('levels'),
      heads: mean('heads'),
      heads30x3: chance('day30'),
      heads30x3Day: quantiles(seen('day30')),
      organisers30: share('organisers30'),
      heads120x3: chance('day120'),
      heads120x3Day: quantiles(seen('day120')),
      organisers120: share('organisers120'),
      recruitsRunOut: network ? chance('ranOut') : proportionEstimate(0, 0),
      recruitsRunOutDay: quantiles(seen('ranOut')),
      recruitmentShare: share('recruitmentShare'),
      referralShare: share('referralShare'),
      promisedFromOthers,
      netOthersMoneyShare: share('netOthersMoneyShare'),
      othersMoneyShare: share('othersMoneyShare'),
      laterMoneyShare: share('laterMoneyShare'),
      losersShare: share('losersShare'),
      shortOfPromiseShare: share('shortOfPromiseShare'),
      broughtNone: {
        share: share('aloneShare'),
        losersShare: share('aloneLosersShare'),
        received: mean('aloneReceived'),
      },
      broughtSome: {
        share: theRest(share('aloneShare')),
        losersShare: share('bringersLosersShare'),
        received: mean('bringersReceived'),
      },
      top1Share: share('top1Share'),
      bottomHalfShare: share('bottomHalfShare'),
      gini: share('gini'),
      reachable,
      byLevel: this.#byLevel.figures(),
      byJoining,
      byType: this.#byType.figures(),
      lorenz: this.#lorenzPoints(),
      funding: this.#funding.figures(byJoining.length, horizon),
    };
  }

  #lorenzPoints(): LorenzPoint[] {
    if (this.#spread === 0) return [];
    const points = Array.from(this.#lorenz, (sum, step) => ({
      members: (step + 1) / STEPS,
      receipts: sum / this.#spread,
    }));
    return [{ members: 0, receipts: 0 }, ...points];
  }
}

/** The share of all others; of at least one path. */
const theRest = ({ value, low, high, level }: Estimate): Estimate => ({
  value: 1 - value!,
  low: high === null ? null : 1 - high,
  high: low === null ? null : 1 - low,
  level,
});

function quantiles(values: Float64Array): Quantiles {
  if (values.length === 0) return { p05: null, p50: null, p95: null };
  const [p05, p50, p95] = selectQuantiles(values, [0.05, 0.5, 0.95]);
  return { p05, p50, p95 };
}
