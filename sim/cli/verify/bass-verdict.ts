import { DrawnDays } from '../../agents/drawn-days.ts';
import { compileModel } from '../../model/compile-model.ts';
import { loadScenario } from '../../model/load-scenario.ts';
import { judge, type KnownAnswer, type Verdict } from './known-answer.ts';

/** People who may adopt; each is a member that is followed. */
const MARKET = 100_000;
/** Parts of a day in which the fastest day is looked for. */
const PARTS = 100;
const PEAK_TOLERANCE = 1e-4;

/** Members by day as the engine draws them, and those that the market says, one of whom is there from the start. */
function adopters(p: number, q: number, days: number): { drawn: DrawnDays; level: Float64Array } {
  const text = `rebatescope: 1
name: verify
horizon: ${days}
market: {members: {initial: 1, growth: {kind: bass, market: ${MARKET + 1}, p: ${p}, q: ${q}}, frequency: {kind: poisson, rate: 1.0e-9}, amount: {kind: constant, value: 1}}}
scheme: {fee: 10%, payout: {kind: pool}}
agents: {members: ${2 * MARKET}}
`;
  const model = compileModel(loadScenario(text, { file: 'verify' }));
  const drawn = new DrawnDays(days);
  const nothing = new Float64Array(days);
  const crowd = model.agents!.crowd!;
  drawn.start(model, crowd, nothing, 0);
  for (let t = 0; t < days; t++) drawn.draw(model, crowd, nothing, t);
  return { drawn, level: crowd.level };
}

/** Time and share adopted at the fastest moment: the top of the parabola through the three parts of a day with most newcomers. */
function peak(p: number, q: number, days: number): { time: number; share: number } {
  const { level } = adopters(p / PARTS, q / PARTS, days * PARTS);
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
      const { drawn } = adopters(p, q, t + 1);
      // Members are whole.
      return judge({ ...answer, tolerance: 0.5 / MARKET }, (drawn.population.count - 1) / MARKET);
    }
    case 'bass.peakTime':
      return inPeak(peak(p, q, 30).time);
    case 'bass.F_peak':
      return inPeak(peak(p, q, 30).share);
    default:
      return null;
  }
}
