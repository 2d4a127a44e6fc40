import type { CompiledModel } from '../../model/compile-model.ts';
import { judge, type KnownAnswer, type Verdict } from './known-answer.ts';
import { drawnPaths, quietMarket } from './quiet-market.ts';

/** People who may adopt; each is a member that is followed. */
const MARKET = 100_000;
/** Parts of a day in which the fastest day is looked for. */
const PARTS = 100;
const PEAK_TOLERANCE = 1e-4;

/** Members grow as Bass’s model says, one of whom is there from the start. */
const market = (p: number, q: number, horizon: number): CompiledModel =>
  quietMarket({
    horizon,
    growth: `{kind: bass, market: ${MARKET + 1}, p: ${p}, q: ${q}}`,
    agents: `{members: ${2 * MARKET}}`,
  });

/** Time and share adopted at the fastest moment: the top of the parabola through the three parts of a day with most newcomers. */
function peak(p: number, q: number, days: number): { time: number; share: number } {
  const { level } = market(p / PARTS, q / PARTS, days * PARTS).agents!.crowd!;
  const joins = level.map((value, t) => (t === 0 ? 0 : value - level[t - 1]));
  const top = joins.indexOf(Math.max(...joins));
  const [before, most, next] = joins.subarray(top - 1, top + 2);
  const at = top - 0.5 + (before - next) / (2 * (before - 2 * most + next));
  const t = Math.floor(at);
  return { time: at / PARTS, share: (level[t] + (at - t) * (level[t + 1] - level[t]) - 1) / MARKET };
}

/** The engine’s line for a record of Bass’s model; null for any other. */
export function bassVerdict(answer: KnownAnswer): Verdict | null {
  const { p, q, t } = answer.inputs as Readonly<Record<string, number>>;
  const inPeak = (got: number) => judge({ ...answer, tolerance: PEAK_TOLERANCE, toleranceKind: 'relative' }, got);
  switch (answer.name) {
    case 'bass.F': {
      const { population } = drawnPaths(market(p, q, t + 1)).next().value;
      // Members are whole.
      return judge({ ...answer, tolerance: 0.5 / MARKET }, (population.count - 1) / MARKET);
    }
    case 'bass.peakTime':
      return inPeak(peak(p, q, 30).time);
    case 'bass.F_peak':
      return inPeak(peak(p, q, 30).share);
    default:
      return null;
  }
}
