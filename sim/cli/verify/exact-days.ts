import { flatFirstFullDay } from '../../law/flat-recovery.ts';
import { dayByDay, growing, indexOf } from './day-by-day.ts';
import { type Inputs, judge, type KnownAnswer, type Verdict } from './known-answer.ts';

type Numbers = Readonly<Record<string, number>>;

const FIXED_500 = { kind: 'fixed', days: 500 };
const grows = (rate: number) => ({ kind: 'exponential', rate });

/** The failure day of a fixed promise over 500 days; −1 is never within 2000 days. */
const failureDay = (fee: number, growth: object): number =>
  dayByDay({ days: 2000, fee, payout: FIXED_500, growth }).failureDay;

const fullDay = (fee: number): number =>
  dayByDay({ days: 5000, fee, payout: { kind: 'pool' }, cohorts: [0] }).cohorts[0].fullOn;

/** A day or a count that the model names, to be met exactly. */
const exactly = (name: string, inputs: Inputs, expected: number, got: number): Verdict =>
  judge({ name, inputs, expected, tolerance: 0, toleranceKind: 'absolute' }, got);

/** The quick tests of the model: days, counted from 0, that follow from its conventions alone. */
export const quickTests = (): Verdict[] => [
  exactly('flat turnover, pool: day 0’s claim is full on day', { phi: 0.1 }, 4550, fullDay(0.1)),
  exactly('flat turnover, pool: day 0’s claim is full on day', { phi: 0.15 }, 162, fullDay(0.15)),
  exactly('flat turnover, fixed: fails on day', { phi: 0.1, D: 500 }, 101, failureDay(0.1, { kind: 'flat' })),
  exactly(
    'growth just too low, fixed: fails on day',
    { phi: 0.1, D: 500, g: 0.0198 },
    585,
    failureDay(0.1, grows(0.0198)),
  ),
  exactly(
    'growth just enough, fixed: never fails (−1)',
    { phi: 0.1, D: 500, g: 0.01981 },
    -1,
    failureDay(0.1, grows(0.01981)),
  ),
];

/** Records that the engine must meet day by day, not only in a limit: by name, what the engine gives. */
const daily: Readonly<Record<string, (inputs: Numbers, expected: number) => number>> = {
  'scheme.flat.recovered': ({ phi, boughtDay, asOfDay }) => {
    const index = indexOf(dayByDay({ days: asOfDay, fee: phi, payout: { kind: 'pool' } }));
    return index[asOfDay - 1] - index[boughtDay - 1];
  },
  'scheme.flat.firstFull.phi0.10': ({ phi }) =>
    dayByDay({ days: flatFirstFullDay(phi) + 2, fee: phi, payout: { kind: 'pool' }, cohorts: [0] }).cohorts[0].fullOn +
    1,
  // The pool share at which a claim is full after exactly L days: with it, L days must pay 1.
  'scheme.prorata.discretePhi': ({ gamma, L }, phi) => {
    // The launch fades by e^(−gL) in each generation of claims, which is little where growth is slow.
    const born = 60 * L;
    const turnover = growing(born + L + 1, Math.log1p(gamma), born);
    const index = indexOf(dayByDay({ days: turnover.length, fee: phi, payout: { kind: 'pool' }, turnover }));
    return phi * (index[born + L] - index[born]);
  },
  // The threshold of growth: a millionth less fails, a millionth more does not.
  'scheme.gstar.discrete': ({ phi, D }, gamma) => {
    const fails = (growth: number): boolean => {
      const turnover = growing(12 * D, Math.log1p(growth), 0);
      return dayByDay({ days: 12 * D, fee: phi, payout: { kind: 'fixed', days: D }, turnover }).failureDay >= 0;
    };
    return fails(gamma * (1 - 1e-6)) && !fails(gamma * (1 + 1e-6)) ? gamma : Number.NaN;
  },
};

/** The engine's line for a record that holds day by day; null for any other. */
export function dailyVerdict(answer: KnownAnswer): Verdict | null {
  const run = daily[answer.name];
  if (run === undefined) return null;
  // What the run starts from and what a float keeps of an index after thousands of days leave 1e-9.
  const tolerance = Math.max(answer.tolerance, answer.name === 'scheme.prorata.discretePhi' ? 1e-9 : 0);
  return judge({ ...answer, tolerance }, run(answer.inputs as Numbers, answer.expected as number));
}
