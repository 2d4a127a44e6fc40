import { bassVerdict } from './bass-verdict.ts';
import { dailyVerdict, quickTests } from './exact-days.ts';
import { forestVerdict } from './forest-verdict.ts';
import { judge, type KnownAnswer, type Verdict } from './known-answer.ts';
import { randomWalkRuin } from './random-walk.ts';
import { measures } from './time-scales.ts';

const SCALES = [1, 2, 4, 8];
const LIMIT_TOLERANCE = 1e-4;
const RATIOS = { low: 1.8, high: 2.2 };
/** Below this relative error there is nothing left to halve: the engine meets the form at every step size. */
const EXACT = 1e-5;
const WALKS = 100_000;

/**
 * A record that describes a process, through the engine at days of 1, ½, ¼ and ⅛ of a day. The error must halve with the
 * day, as a first-order scheme's does, and the limit (Richardson's, from the three finest: it frees the value of the terms
 * in 1/m and 1/m²) must be the closed form.
 */
function scaledVerdict(answer: KnownAnswer): Verdict | null {
  const measure = measures[answer.name];
  if (measure === undefined) return null;
  const expected = [answer.expected].flat();
  const got = SCALES.map((m) => [measure(answer.inputs as Readonly<Record<string, number>>, m)].flat());
  const limit = expected.map((_, i) => (got[1][i] - 6 * got[2][i] + 8 * got[3][i]) / 3);
  const ratios = expected.flatMap((value, i) => {
    const errors = got.map((values) => values[i] - value);
    if (errors.every((error) => Math.abs(error) <= EXACT * Math.abs(value))) return [];
    return [0, 1, 2].map((k) => errors[k] / errors[k + 1]);
  });
  const verdict = judge(
    { ...answer, tolerance: LIMIT_TOLERANCE, toleranceKind: 'relative' },
    limit.length === 1 ? limit[0] : limit,
  );
  return {
    ...verdict,
    pass: verdict.pass && ratios.every((ratio) => ratio >= RATIOS.low && ratio <= RATIOS.high),
    note: `error ratios ${ratios.length === 0 ? 'none: exact at every step' : ratios.map((r) => r.toFixed(3)).join(' ')}`,
  };
}

/** Ruin of a random walk, watched daily: within four standard errors of the record. */
function walkVerdict(answer: KnownAnswer): Verdict | null {
  if (answer.name !== 'bm.ruinDailyMonitored') return null;
  const chance = answer.expected as number;
  const tolerance = 4 * Math.sqrt((chance * (1 - chance)) / WALKS);
  const { value } = randomWalkRuin(answer.inputs as Readonly<Record<string, number>>, WALKS);
  const verdict = judge({ ...answer, tolerance, toleranceKind: 'absolute' }, value ?? Number.NaN);
  return { ...verdict, note: `${WALKS} walks; tolerance is 4 standard errors` };
}

/** What the engine gives for the records that describe a process, and for the quick tests of the model. */
export function engineVerdicts(answers: readonly KnownAnswer[]): Verdict[] {
  const runs = answers.flatMap((answer) =>
    [scaledVerdict, dailyVerdict, walkVerdict, forestVerdict, bassVerdict]
      .map((verdictOf) => verdictOf(answer))
      .filter((verdict) => verdict !== null),
  );
  return [...quickTests(), ...runs];
}
