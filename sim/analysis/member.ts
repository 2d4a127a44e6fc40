import { compileModel } from '../model/compile-model.ts';
import { cohortAt, fieldAt, rowLengthOf } from '../path/path-block.ts';
import { type Crew, inlineCrew } from '../run/crew.ts';
import { knowRewards } from '../run/know-rewards.ts';
import { type Progress, progressMeter } from '../run/progress.ts';
import { runBlocks } from '../run/run-blocks.ts';
import { UserError } from '../scenario/diagnostics.ts';
import { say } from '../scenario/say.ts';
import { isOrdinary } from '../schemes/ordinary/ordinary.ts';
import { chanceOf, meanOf } from '../stats/estimates.ts';
import { type Moments, mergeMoments, momentsOf, NO_MOMENTS } from '../stats/moments.ts';
import { quantilesOf } from '../stats/quantiles-of.ts';
import { ValueColumn } from '../stats/value-column.ts';
import type { Estimate, LoadedScenario, Quantiles, ScenarioIdentity } from '../types.ts';

/** What has come back of the purchase by a day, as a share of what was promised. */
export interface ReturnedBy {
  readonly day: number;
  readonly mean: Estimate;
  readonly share: Quantiles;
}

/** A buyer's question answered (`rebatescope-member/1`): what of this purchase comes back, when, with what chance. */
export interface MemberOutlook {
  readonly schema: 'rebatescope-member/1';
  readonly scenario: ScenarioIdentity;
  readonly run: {
    readonly seed: string;
    readonly paths: number;
    readonly horizonDays: number;
    readonly random: boolean;
    readonly cancelled: boolean;
  };
  readonly purchase: {
    readonly amount: number;
    readonly day: number;
    /** What is promised: cap × the whole units of the amount. */
    readonly promised: number;
    /** Spending that no unit covers; it counts for the member's next purchase. */
    readonly remainder: number;
    /** The merchant's fee on it. */
    readonly fee: number;
  };
  /** The chance that the scheme is still there on the day; all else is for runs in which it is. */
  readonly schemeAlive: Estimate;
  /** What comes back by the end of the run, in money. */
  readonly returned: { readonly mean: Estimate } & Quantiles;
  readonly full: { readonly probability: Estimate; readonly days: Quantiles };
  readonly half: { readonly probability: Estimate };
  readonly byDay: readonly ReturnedBy[];
  /** The day after which nothing more comes: paid in full, or the scheme over. */
  readonly nothingAfter: {
    /** Chance that the scheme is over before the claim is full; that both still stand at the end of the run. */
    readonly schemeOver: Estimate;
    readonly stillOpen: Estimate;
    readonly day: Quantiles;
  };
}

export interface MemberOptions {
  readonly amount: number;
  /** Day of the purchase. */
  readonly day: number;
  readonly crew?: Crew;
  readonly signal?: AbortSignal;
  /** Over the whole of the work. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Ages at which the returned share is read, in days; the end of the run is added. */
const AGES = [30, 90, 180, 365, 730, 1460];

/** One question to the paths of a scenario cut off after some days: a path's beginning does not know its end. */
class ReturnedShare {
  moments: Moments = NO_MOMENTS;
  readonly share: ValueColumn;
  readonly daysToFull = new ValueColumn();
  readonly lastDay = new ValueColumn();
  paths = 0;
  full = 0;
  half = 0;

  /** `expected` paths, each with a row `stride` long. */
  constructor(
    expected: number,
    readonly stride: number,
  ) {
    this.share = new ValueColumn(expected);
  }

  get alive(): number {
    return this.moments.count;
  }

  add(rows: Float64Array, count: number, bornDay: number): void {
    const { stride } = this;
    const shares = new Float64Array(count);
    let alive = 0;
    for (let at = 0; at < count * stride; at += stride) {
      const share = rows[at + cohortAt(0)];
      if (share < 0) continue;
      shares[alive++] = share;
      const fullOn = rows[at + cohortAt(0) + 1];
      const failedOn = rows[at + fieldAt.failureDay];
      if (fullOn >= 0) {
        this.full++;
        this.daysToFull.add(fullOn - bornDay);
      }
      if (share >= 0.5) this.half++;
      if (fullOn >= 0 || failedOn >= 0) this.lastDay.add(fullOn >= 0 ? fullOn : failedOn);
    }
    this.moments = mergeMoments(this.moments, momentsOf(shares, 0, 1, alive));
    this.share.addAll(shares, 0, 1, alive);
    this.paths += count;
  }
}

/**
 * What of a purchase comes back, when and with what chance.
 * @throws UserError when the day lies outside the run or the amount gives no claim
 */
export async function memberOutlook(loaded: LoadedScenario, options: MemberOptions): Promise<MemberOutlook> {
  const { amount, day, crew = inlineCrew(), signal, onProgress } = options;
  const { scenario } = loaded;
  const { horizon, scheme } = scenario;
  if (!(day >= 0 && day < horizon)) {
    throw new UserError(
      say`the purchase is on day ${day}, outside the run (days 0 to ${horizon - 1}); a longer --horizon may help`,
    );
  }
  if (isOrdinary(scheme)) {
    throw new UserError(
      scheme.kind === 'stored-value'
        ? say`what holders of balances may lose stands in the result of \`run\`; \`member\` is about purchases that promise something back`
        : say`a ${scheme.kind} scheme pays from the merchant’s own margin, as promised; \`member\` is about schemes that may not pay`,
    );
  }
  const unit = scheme.unit?.size;
  const eligible = unit === undefined ? amount : Math.floor(amount / unit) * unit;
  const { payout } = scheme;
  const instant = !('schedule' in payout) && payout.kind === 'instant' ? payout.share : null;
  const promised = instant === null ? scheme.cap * eligible : instant * amount;
  if (unit !== undefined && promised === 0) {
    throw new UserError(say`a purchase of ${amount} gives no whole unit of ${unit}, so it promises nothing`);
  }

  const whole = await knowRewards(compileModel(loaded, { cohorts: [day] }));
  const paths = whole.random ? whole.paths : 1;
  const ends = [...AGES.map((age) => day + age).filter((end) => end < horizon - 1), horizon - 1];
  const answers: ReturnedShare[] = [];
  const tell = progressMeter(onProgress);
  for (const [i, end] of ends.entries()) {
    const model = {
      ...whole,
      paths,
      horizon: end + 1,
      grid: Int32Array.of(0),
      ageStep: 0,
      trend: whole.trend.subarray(0, end + 1),
    };
    const answer = new ReturnedShare(paths, rowLengthOf(model));
    const sink = {
      add: ({ rows, count }: { rows: Float64Array; count: number }) => answer.add(rows, count, day),
      addSketches() {},
    };
    await runBlocks(model, 'exact', crew, sink, {
      signal,
      onPaths: (done) => tell(i * paths + done, ends.length * paths),
    });
    answers.push(answer);
  }

  const { random } = whole;
  const last = answers[answers.length - 1];
  const mean = ({ moments }: ReturnedShare) => meanOf(moments, random);
  const chance = (hits: number, trials: number) => chanceOf(hits, trials, random);
  const money = ({ value, low, high, level }: Estimate): Estimate => ({
    value: value === null ? null : value * promised,
    low: low === null ? null : low * promised,
    high: high === null ? null : high * promised,
    level,
  });
  return {
    schema: 'rebatescope-member/1',
    scenario: { name: scenario.name, name_zh: scenario.name_zh, sha256: loaded.sha256, start: scenario.start },
    run: {
      seed: scenario.seed,
      paths: last.paths,
      horizonDays: horizon,
      random,
      cancelled: signal?.aborted === true,
    },
    purchase: { amount, day, promised, remainder: instant === null ? amount - eligible : 0, fee: scheme.fee * amount },
    schemeAlive: chance(last.alive, last.paths),
    returned: { mean: money(mean(last)), ...quantilesOf(last.share, promised) },
    full: { probability: chance(last.full, last.alive), days: quantilesOf(last.daysToFull) },
    half: { probability: chance(last.half, last.alive) },
    byDay: answers.map((answer, i) => ({ day: ends[i], mean: mean(answer), share: quantilesOf(answer.share) })),
    nothingAfter: {
      schemeOver: chance(last.lastDay.count - last.full, last.alive),
      stillOpen: chance(last.alive - last.lastDay.count, last.alive),
      day: quantilesOf(last.lastDay),
    },
  };
}
