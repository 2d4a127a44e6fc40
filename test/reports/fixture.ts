import {
  type CohortRecovery,
  type Estimate,
  type QuantileSeries,
  type RecoveryByAge,
  type ResultBundle,
  type SeriesName,
  seriesNames,
} from '../../sim/index.ts';

/** A way to change a copy of a result in a test. */
export type Change = (result: Mutable<ResultBundle>) => void;
export type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

export const estimate = (value: number | null, half = 0): Estimate => ({
  value,
  low: value === null ? null : value - half,
  high: value === null ? null : value + half,
  level: 0.95,
});

const HORIZON = 1460;
const days = Array.from({ length: 400 }, (_, i) => Math.round((i * (HORIZON - 1)) / 399));

/** A logistic distribution of the failing day around 585, scaled to 97 %. */
const failedBy = (day: number) => 0.97 / (1 + Math.exp(-(day - 585) / 25));

const band = (of: (day: number) => number, low: number, high: number): QuantileSeries => ({
  p05: days.map((day) => (day > 520 ? 0 : of(day) * low)),
  p50: days.map((day) => (day > 585 ? 0 : of(day))),
  p95: days.map((day) => (day > 660 ? 0 : of(day) * high)),
  mean: days.map((day) => of(day) * (1 - failedBy(day))),
});

const turnover = (day: number) => 1e6 * Math.exp(0.004 * day);
/** Claims of the last 500 days, each half paid on average. */
const open = (day: number) => turnover(day) * 120 * (1 - Math.exp(-day / 200));

const series: Record<SeriesName, QuantileSeries> = {
  turnover: band(turnover, 0.8, 1.25),
  fees: band((day) => 0.16 * turnover(day), 0.8, 1.25),
  payouts: band((day) => 0.002 * open(day), 0.85, 1.2),
  outstanding: band(open, 0.85, 1.2),
  cash: band((day) => 2e5 * day * Math.max(0, 1 - day / 590), 0.7, 1.4),
  pool: band(() => 0, 1, 1),
  payoutPerUnit: band(() => 0.002, 1, 1),
  liabilityCover: band((day) => Math.max(0, 1 - day / 590), 0.8, 1.2),
};

const cohorts: CohortRecovery[] = Array.from({ length: 60 }, (_, i) => {
  const bornDay = Math.round((i * (HORIZON - 1)) / 59);
  const mean = Math.max(0, Math.min(1, 1 - (bornDay - 85) / 500));
  return {
    bornDay,
    mean: bornDay > 700 ? null : mean,
    p05: bornDay > 700 ? null : Math.max(0, mean - 0.1),
    p50: bornDay > 700 ? null : mean,
    p95: bornDay > 700 ? null : Math.min(1, mean + 0.1),
    fullShare: mean >= 1 ? 0.98 : 0,
    daysToFull: mean >= 1 ? 500 : null,
  };
});

const AGE_STEP = 60;
const ages = Array.from({ length: 24 }, (_, i) => (i + 1) * AGE_STEP);

/** 1/500 a day until the scheme has failed; who has bought later has nothing. */
const byAge = {
  paths: 2048,
  age: ages,
  cohorts: ages.map((_, k) => {
    const bornDay = k * AGE_STEP;
    const shareAt = (age: number) => Math.min(age, Math.max(0, 585 - bornDay), 500) / 500;
    const shares = (half: number) =>
      ages.map((age) => (bornDay > 700 || bornDay + age >= HORIZON ? null : shareAt(age) + half));
    return { bornDay, mean: shares(0), low: shares(-0.01), high: shares(0.01) };
  }),
} satisfies RecoveryByAge;

/** A run with a random part as a fixed promise gives it: made from formulas in this file, not by the engine. */
const random: ResultBundle = {
  schema: 'rebatescope-result/1',
  scenario: { name: 'Wanjia-style, 1/500 a day', name_zh: '万家式', sha256: 'ab'.repeat(32) },
  run: {
    seed: 'wanjia',
    paths: 10_000,
    pathsAsked: 10_000,
    horizonDays: HORIZON,
    workers: 2,
    version: '0.1.0',
    stream: '1',
    seconds: 1.25,
    digest: 'cd'.repeat(32),
    random: true,
    cancelled: false,
  },
  law: {
    rule: 'fixed',
    poolShare: 0.1,
    effectivePoolShare: 0.1,
    paybackMultiple: 22016.46,
    requiredDailyGrowth: 0.0199991,
    requiredDailyGrowthExact: 0.0198016,
    requiredAnnualGrowth: Math.exp(365 * 0.0199991) - 1,
    recoveryBound: 0.1,
    assumedDailyGrowth: 0.004,
    withAllFees: {
      poolShare: 0.16,
      effectivePoolShare: 0.16,
      paybackMultiple: 511.725,
      requiredDailyGrowth: 0.0124756,
      requiredDailyGrowthExact: 0.0123982,
      requiredAnnualGrowth: Math.exp(365 * 0.0124756) - 1,
      recoveryBound: 0.16,
    },
  },
  sustainability: {
    failure: {
      probability: { value: 0.97, low: 0.96, high: 0.98, level: 0.95 },
      byKind: {
        illiquid: { value: 0.96, low: 0.95, high: 0.97, level: 0.95 },
        halted: { value: 0.01, low: 0.008, high: 0.012, level: 0.95 },
        absconded: { value: 0, low: 0, high: 0.000384, level: 0.95 },
        closed: { value: 0, low: 0, high: 0.000384, level: 0.95 },
      },
      day: { p05: 520, p50: 585, p95: 660, median: estimate(585, 2) },
      firstShortDay: { p05: 520, p50: 585, p95: 660, share: { value: 0.97, low: 0.96, high: 0.98, level: 0.95 } },
      curve: days.map((day) => ({
        day,
        probability: failedBy(day),
        low: Math.max(0, failedBy(day) - 0.01),
        high: Math.min(1, failedBy(day) + 0.01),
      })),
    },
    recovery: { mean: { value: 0.14, low: 0.138, high: 0.142, level: 0.95 }, byCohort: cohorts, byAge },
    claims: {
      issued: estimate(2.85e9, 2e7),
      paid: estimate(4e8, 5e6),
      outstanding: estimate(2.45e9, 2e7),
      full: estimate(1e8, 1e6),
    },
    series: { day: days, ...series },
  },
  operator: {
    feesKept: estimate(5.6e7, 4e5),
    costs: estimate(0),
    rewards: estimate(0),
    drawn: estimate(0),
    absconded: estimate(0),
    cashAtEnd: estimate(0),
    poolAtEnd: estimate(4.8e7),
    depositAtEnd: estimate(0),
    depositShort: estimate(0),
    take: estimate(-1e6),
  },
  parties: { cost: estimate(4.48e8, 4e6), benefit: estimate(4e8, 4e6), gain: estimate(-1e6, 1e5) },
  merchants: { fees: estimate(4.48e8, 4e6), net: estimate(null), breakEvenExtra: null },
  stop: [365, 730, 1095, 1459].map((day) => ({
    day,
    unpaid: estimate(0.8 * open(day), 1e6),
    unpaidAfterFlight: estimate(open(day), 1e6),
    members: estimate(null),
    lostPerMember: estimate(null),
  })),
  conservation: { worst: 3e-14 },
  lines: [],
  compliance: [],
  verdict: {
    level: 'unsustainable',
    reasons: [
      {
        id: 'growth-below-required',
        text: 'the promise needs +1.98 % a day for ever and +0.40 % is assumed',
        text_zh: '承诺需要永远每天+1.98 %，而假设仅为+0.40 %',
        figure: 0.0198016,
      },
    ],
  },
  expect: [
    {
      measure: 'sustainability.recovery.mean',
      wanted: 'between 0.1 and 0.2',
      got: 0.14,
      met: true,
      informational: false,
    },
    {
      measure: 'sustainability.failure.day.p50',
      wanted: 'equals 711',
      got: 585,
      met: false,
      informational: true,
      real: 'closed on day 711 (China News)',
    },
  ],
};

/** A fresh copy of the random run, changed as the test needs. */
export function fixture(change: Change = () => {}): ResultBundle {
  const copy = structuredClone(random) as Mutable<ResultBundle>;
  change(copy);
  return copy as ResultBundle;
}

/** The same scheme without noise: all quantiles are one, the scheme fails on day 585. */
export const certain = (change: Change = () => {}): ResultBundle =>
  fixture((result) => {
    result.run.random = false;
    const { failure, series: table, recovery } = result.sustainability;
    failure.probability = { value: 1, low: 1, high: 1, level: 0.95 };
    failure.byKind.illiquid = { ...failure.probability };
    failure.byKind.halted = { value: 0, low: 0, high: 0, level: 0.95 };
    failure.day = { p05: 585, p50: 585, p95: 585, median: estimate(585) };
    failure.firstShortDay = { ...failure.day, share: { ...failure.probability } };
    failure.curve = failure.curve.map(({ day }) => {
      const probability = day >= 585 ? 1 : 0;
      return { day, probability, low: probability, high: probability };
    });
    for (const name of seriesNames) {
      const { p50 } = table[name];
      table[name] = { p05: [...p50], p50, p95: [...p50], mean: [...p50] };
    }
    recovery.byAge = {
      ...byAge,
      paths: 1,
      cohorts: byAge.cohorts.map((cohort) => ({ ...cohort, low: cohort.mean, high: cohort.mean })),
    };
    recovery.byCohort = recovery.byCohort.map((cohort) => ({
      ...cohort,
      p05: cohort.mean,
      p50: cohort.mean,
      p95: cohort.mean,
    }));
    change(result);
  });

/** A pool scheme: no date is promised, no growth is required, no run fails. */
export const poolRun = (change: Change = () => {}): ResultBundle =>
  fixture((result) => {
    Object.assign(result.law, {
      rule: 'pool',
      requiredDailyGrowth: null,
      requiredDailyGrowthExact: null,
      requiredAnnualGrowth: null,
    });
    Object.assign(result.law.withAllFees, {
      requiredDailyGrowth: null,
      requiredDailyGrowthExact: null,
      requiredAnnualGrowth: null,
    });
    const { failure } = result.sustainability;
    const none = { value: 0, low: 0, high: 0.000384, level: 0.95 };
    failure.probability = none;
    failure.byKind = { illiquid: none, halted: none, absconded: none, closed: none };
    failure.day = { p05: null, p50: null, p95: null, median: estimate(null) };
    failure.firstShortDay = { ...failure.day, share: none };
    failure.curve = failure.curve.map(({ day }) => ({ day, probability: 0, low: 0, high: 0.000384 }));
    change(result);
  });

/** A deposit that gives back 2 of 100, supervision that gives 3, and 6 with both. */
export const guardedRun = (): ResultBundle =>
  fixture((result) => {
    result.safeguards = {
      paths: 1000,
      without: { failure: estimate(0.9, 0.02), recovery: estimate(0.1, 0.01), loss: estimate(2e9, 1e7) },
      alone: [
        { name: 'deposit', failure: estimate(0, 0.002), recovery: estimate(0.02, 0.005), loss: estimate(-3e7, 1e6) },
        {
          name: 'supervised',
          failure: estimate(-0.1, 0.02),
          recovery: estimate(0.03, 0.005),
          loss: estimate(4e7, 1e6),
        },
      ],
      together: { failure: estimate(-0.1, 0.02), recovery: estimate(0.06, 0.005), loss: estimate(1e7, 2e7) },
    };
  });

/** A kind that leaves no claims: nothing to estimate anywhere. */
export const empty = (): ResultBundle =>
  poolRun((result) => {
    const nothing = estimate(null);
    Object.assign(result.law, { rule: 'instant', paybackMultiple: null, recoveryBound: null });
    result.sustainability.recovery = { mean: nothing, byCohort: [], byAge: null };
    result.sustainability.claims = { issued: estimate(0), paid: estimate(0), outstanding: estimate(0), full: nothing };
    for (const name of seriesNames) {
      const zeros = days.map(() => 0);
      result.sustainability.series[name] = { p05: zeros, p50: zeros, p95: zeros, mean: zeros };
    }
    result.expect = [];
  });

/** The random run with frauds of every kind: a fifth of turnover is fake, and prices are marked up. */
export const defrauded = (change: Change = () => {}): ResultBundle =>
  fixture((result) => {
    const detections = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
    result.fraud = {
      attacker: {
        npv: estimate(620, 15),
        irr: estimate(0.0125, 0.0002),
        irrNone: { value: 0, low: 0, high: 0.000384, level: 0.95 },
        breakEvenDetection: 0.78,
        npvUnfound: estimate(690, 15),
        npvFound: estimate(-195, 1),
        npvWhole: estimate(240, 10),
        byDetection: detections.map((detection) => ({
          detection,
          npv: (1 - detection) * 690 - detection * 195,
          irr: detection < 0.85 ? 0.0133 - 0.016 * detection ** 2 : null,
        })),
        amount: 1000,
        day: 90,
        parts: 2,
      },
      fakeShare: estimate(0.2, 0.01),
      harm: estimate(4.2e7, 3e6),
      toHonest: estimate(3e8, 4e6),
      toFakes: estimate(9e7, 1e6),
      toInsiders: estimate(1e7, 1e5),
      found: estimate(3e7, 1e5),
      clawedBack: estimate(2e6, 1e4),
      struckOut: estimate(2.5e7, 1e5),
      fines: estimate(0),
      reports: estimate(0),
      markup: {
        lossShare: estimate(0.6, 0.02),
        breakEvenRecovery: 0.137931,
        excess: estimate(5e7, 1e6),
        loss: estimate(2e7, 5e5),
        merchantBears: estimate(1e7, 2.5e5),
        sale: {
          price: 4640,
          excess: 640,
          fee: 742.4,
          merchantShort: 102.4,
          fullPassThrough: 4761.9,
          breakEvenRecovery: 0.137931,
        },
      },
      insiders: { booked: estimate(5e7, 1e5) },
      sybils: { rewards: estimate(6e5, 1e4), accountsPerPerson: 1.2 },
      effort: [0, 0.25, 0.5, 0.75, 1].map((detection) => ({
        detection,
        harm: estimate(5e7 * (1 - 1.2 * detection), 3e6),
        fakeShare: 0.3 * (1 - detection),
      })),
      byCohort: cohorts.map(({ bornDay, mean }) => ({
        bornDay,
        fakeShare: mean === null ? null : 0.3 * (1 - bornDay / 1500),
        recovery: mean,
        recoveryWithout: mean === null ? null : Math.min(1, mean + 0.1 * Math.sin(bornDay / 300)),
        markupLoss: mean === null ? null : Math.max(0, 0.137931 - mean),
        markupLossShared: mean === null ? null : Math.max(0, 0.137931 - mean) / 2,
      })),
    };
    change(result);
  });
