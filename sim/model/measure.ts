import { didYouMean, nearestName } from '../scenario/nearest-name.ts';
import type { Problem } from '../scenario/place.ts';
import { listed, say } from '../scenario/say.ts';
import type {
  Bringers,
  Estimate,
  LawFigures,
  QuantileSeries,
  Quantiles,
  ResultBundle,
  SafeguardFigures,
  VarianceShares,
} from '../types.ts';
import { type FailureKind, failureKinds, seriesNames } from '../types.ts';

/** One step of a measure: `byCohort@90` is the entry of day 90 of the list `byCohort`. */
export interface MeasureStep {
  readonly key: string;
  readonly day?: number;
}

/** `a.b@90.c` step by step. A part that is not of this form stands as it is, and is found nowhere. */
export const measureSteps = (measure: string): MeasureStep[] =>
  measure.split('.').map((part) => {
    const [, key, day] = /^(.*)@(\d{1,9})$/.exec(part) ?? [];
    return key === undefined ? { key: part } : { key, day: Number(day) };
  });

/** A place in a list. */
export const isPlace = (key: string): boolean => /^\d{1,9}$/.test(key);

/** The name of a rule in a list of outcomes: `cn-pyramid/art-7-3`. */
export const isRuleName = (key: string): boolean => /^[\w-]{1,60}\/[\w-]{1,60}$/.test(key);

const FIGURE = 'figure';

/** The shape of a type: figures, lists of one shape, and groups with every key. */
type ShapeOf<T> = [T] extends [string | number | boolean | null | undefined]
  ? typeof FIGURE
  : T extends readonly (infer Entry)[]
    ? readonly [ShapeOf<Entry>]
    : { readonly [Key in keyof T]-?: ShapeOf<NonNullable<T[Key]>> };

type Shape = typeof FIGURE | readonly [Shape] | { readonly [key: string]: Shape };

const all = <Key extends string, S>(keys: readonly Key[], shape: S): { readonly [key in Key]: S } =>
  Object.fromEntries(keys.map((key) => [key, shape])) as { readonly [key in Key]: S };

const estimate: ShapeOf<Estimate> = all(['value', 'low', 'high', 'level'], FIGURE);
const quantiles: ShapeOf<Quantiles> = all(['p05', 'p50', 'p95'], FIGURE);
const quantileSeries: ShapeOf<QuantileSeries> = all(['p05', 'p50', 'p95', 'mean'], [FIGURE]);
const shares: ShapeOf<VarianceShares> = { inputs: estimate, noise: estimate };
const measured: readonly (keyof SafeguardFigures)[] = ['failure', 'recovery', 'loss'];
const gainGroup = ['members', 'medianGain', 'paid', 'received', 'losersShare'] as const;
const bringers: ShapeOf<Bringers> = all(['share', 'losersShare', 'received'], estimate);
const ways = failureKinds.filter((kind): kind is FailureKind => kind !== 'none');
const law: ShapeOf<LawFigures> = all(
  [
    'poolShare',
    'effectivePoolShare',
    'paybackMultiple',
    'requiredDailyGrowth',
    'requiredDailyGrowthExact',
    'requiredAnnualGrowth',
    'recoveryBound',
  ],
  FIGURE,
);

/** All that a measure may name. The compiler holds it against the result’s type, so that neither has more than the other. */
const resultShape: ShapeOf<Omit<ResultBundle, 'expect'>> = {
  schema: FIGURE,
  scenario: all(['name', 'name_zh', 'sha256', 'start'], FIGURE),
  run: all(
    [
      'seed',
      'paths',
      'pathsAsked',
      'horizonDays',
      'workers',
      'version',
      'stream',
      'seconds',
      'digest',
      'random',
      'cancelled',
    ],
    FIGURE,
  ),
  law: { ...law, rule: FIGURE, assumedDailyGrowth: FIGURE, withAllFees: law },
  sustainability: {
    failure: {
      probability: estimate,
      byKind: all(ways, estimate),
      day: { ...quantiles, median: estimate },
      firstShortDay: { ...quantiles, share: estimate },
      curve: [all(['day', 'probability', 'low', 'high'], FIGURE)],
    },
    recovery: {
      mean: estimate,
      byCohort: [all(['bornDay', 'mean', 'p05', 'p50', 'p95', 'fullShare', 'daysToFull'], FIGURE)],
      byAge: {
        paths: FIGURE,
        age: [FIGURE],
        cohorts: [{ bornDay: FIGURE, ...all(['mean', 'low', 'high'], [FIGURE] as const) }],
      },
    },
    claims: all(['issued', 'paid', 'outstanding', 'full'], estimate),
    series: { day: [FIGURE], ...all(seriesNames, quantileSeries) },
  },
  operator: all(
    [
      'feesKept',
      'costs',
      'rewards',
      'drawn',
      'absconded',
      'cashAtEnd',
      'poolAtEnd',
      'depositAtEnd',
      'depositShort',
      'take',
    ],
    estimate,
  ),
  parties: all(['cost', 'benefit', 'gain'], estimate),
  merchants: { fees: estimate, net: estimate, breakEvenExtra: FIGURE },
  stop: [{ day: FIGURE, ...all(['unpaid', 'unpaidAfterFlight', 'members', 'lostPerMember'], estimate) }],
  conservation: { worst: FIGURE },
  fraud: {
    attacker: {
      ...all(['npv', 'irr', 'irrNone', 'npvUnfound', 'npvFound', 'npvWhole'], estimate),
      ...all(['breakEvenDetection', 'amount', 'day', 'parts'], FIGURE),
      byDetection: [all(['detection', 'npv', 'irr'], FIGURE)],
    },
    ...all(
      [
        'fakeShare',
        'harm',
        'toHonest',
        'toFakes',
        'toInsiders',
        'found',
        'clawedBack',
        'struckOut',
        'fines',
        'reports',
      ],
      estimate,
    ),
    markup: {
      ...all(['lossShare', 'excess', 'loss', 'merchantBears'], estimate),
      breakEvenRecovery: FIGURE,
      sale: all(['price', 'excess', 'fee', 'merchantShort', 'fullPassThrough', 'breakEvenRecovery'], FIGURE),
    },
    insiders: { booked: estimate },
    sybils: { rewards: estimate, accountsPerPerson: FIGURE },
    effort: [{ detection: FIGURE, harm: estimate, fakeShare: FIGURE }],
    byCohort: [all(['bornDay', 'fakeShare', 'recovery', 'recoveryWithout', 'markupLoss', 'markupLossShared'], FIGURE)],
  },
  ordinary: {
    costByRun: quantiles,
    ...all(
      [
        'kind',
        'breakageInTheEnd',
        'breakEvenLift',
        'concentration20',
        'retention',
        'retentionWithout',
        'members',
        'membersWithout',
        'betterOff',
      ],
      FIGURE,
    ),
    classes: [{ ...all(['name', 'members', 'inTheLongRun', 'sales'], FIGURE), rewards: estimate }],
    classesByDay: { day: [FIGURE], members: [[FIGURE]] },
    stored: {
      bonusRate: FIGURE,
      spend: FIGURE,
      cover: quantiles,
      float: all(['mean', 'highest', 'atEnd'], estimate),
      loss: all(['probability', 'within', 'amount', 'ofFloat', 'perMember'], estimate),
      ...all(['paidIn', 'balanceShare', 'inEscrow'], estimate),
    },
    ...all(
      [
        'sales',
        'salesWithout',
        'issued',
        'redeemed',
        'liability',
        'redemption',
        'breakage',
        'cost',
        'costShare',
        'marginBefore',
        'marginAfter',
        'profitAgainstNone',
        'clv',
        'clvWithout',
        'costPerMember',
      ],
      estimate,
    ),
  },
  uncertainty: {
    inputs: [all(['path', 'dist', 'mean', 'p05', 'p95'], FIGURE)],
    split: { paths: FIGURE, ...all(['failure', 'failureDay', 'recovery'], shares) },
  },
  safeguards: {
    paths: FIGURE,
    without: all(measured, estimate),
    alone: [{ ...all(measured, estimate), name: FIGURE }],
    together: all(measured, estimate),
  },
  lines: [{ of: FIGURE, line: FIGURE, probability: estimate, when: quantiles }],
  compliance: [
    {
      ...all(
        [
          'rule',
          'pack',
          'status',
          'title',
          'title_zh',
          'evidence',
          'evidence_zh',
          'remedy',
          'remedy_zh',
          'source',
          'source_zh',
          'date',
          'verified',
          'at',
        ],
        FIGURE,
      ),
      probability: estimate,
      when: quantiles,
    },
  ],
  pyramid: {
    ...all(['paths', 'standsFor', 'promisedFromOthers', 'reachable'], FIGURE),
    ...all(
      [
        'members',
        'levels',
        'heads',
        'heads30x3',
        'heads120x3',
        'organisers30',
        'organisers120',
        'recruitsRunOut',
        'recruitmentShare',
        'referralShare',
        'netOthersMoneyShare',
        'othersMoneyShare',
        'laterMoneyShare',
        'losersShare',
        'shortOfPromiseShare',
        'top1Share',
        'bottomHalfShare',
        'gini',
      ],
      estimate,
    ),
    ...all(['heads30x3Day', 'heads120x3Day', 'recruitsRunOutDay'], quantiles),
    ...all(['broughtNone', 'broughtSome'], bringers),
    byLevel: [
      {
        level: FIGURE,
        ...all([...gainGroup, 'broughtNone', 'broughtNoneLosersShare', 'bringersLosersShare'], estimate),
      },
    ],
    byJoining: [{ day: FIGURE, ...all(gainGroup, estimate) }],
    byType: [{ type: FIGURE, ...all(gainGroup, estimate) }],
    lorenz: [all(['members', 'receipts'], FIGURE)],
    funding: [{ ...all(['day', 'received', 'own', 'fromNobody'], FIGURE), from: [FIGURE] }],
  },
  verdict: { level: FIGURE, reasons: [all(['id', 'text', 'text_zh', 'figure'], FIGURE)] },
};

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

/** Whether the entries of a list say of which day they are. */
const isDated = (entry: Shape): boolean => entry !== FIGURE && ('bornDay' in entry || 'day' in entry);

/** Whether the entries of a list say of which rule they are. */
const isRuled = (entry: Shape): boolean => entry !== FIGURE && 'rule' in entry;

/** What is wrong with a measure, as far as can be known before a run; null when it names a figure of the result. */
export function measureProblem(measure: string): Problem | null {
  let shape: Shape = resultShape;
  let seriesByDay = false;
  let so = '';
  for (const { key, day } of measureSteps(measure)) {
    if (shape === FIGURE) return { message: say`leads nowhere: ${so} is one figure, with nothing inside`, allowed: so };
    if (isList(shape)) {
      const orDay = seriesByDay || isDated(shape[0]) ? say`, or a day such as ${so}@90` : '';
      const orRule = isRuled(shape[0]) ? say`, or a rule such as ${so}.cn-pyramid/art-7-3` : '';
      if (!isPlace(key) && !(isRuled(shape[0]) && isRuleName(key)))
        return { message: say`leads nowhere: ${so} is a list`, allowed: say`a place such as ${so}.0${orDay}${orRule}` };
      shape = shape[0];
    } else {
      if (!Object.hasOwn(shape, key)) {
        const nearest = nearestName(key, Object.keys(shape));
        return {
          message: say`leads nowhere: ${so || say`the result`} has no such part`,
          allowed: listed(Object.keys(shape)),
          hint: didYouMean(nearest),
        };
      }
      seriesByDay ||= 'day' in shape && isList(shape.day);
      shape = shape[key];
    }
    so = so === '' ? key : `${so}.${key}`;
    if (day === undefined) continue;
    if (!isList(shape) || !(seriesByDay || isDated(shape[0]))) {
      return { message: say`leads nowhere: ${so} has no days`, hint: say`Leave \`@${day}\` out` };
    }
    shape = shape[0];
    so += `@${day}`;
  }
  if (shape === FIGURE || (!isList(shape) && 'value' in shape)) return null;
  return isList(shape)
    ? { message: say`names a list, not a figure of it`, allowed: say`a place such as ${so}.0` }
    : { message: say`names a group, not a figure of it`, allowed: listed(Object.keys(shape)) };
}
