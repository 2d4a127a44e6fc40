import { DrawnDays } from '../../agents/drawn-days.ts';
import { type CompiledModel, compileModel } from '../../model/compile-model.ts';
import { loadScenario } from '../../model/load-scenario.ts';

/** A market that begins with one member and in which hardly anyone buys; `growth` and `agents` as in a scenario file. */
interface QuietMarket {
  readonly horizon: number;
  readonly growth: string;
  readonly agents: string;
  readonly churn?: number;
  readonly seed?: string;
}

export const quietMarket = ({ horizon, growth, agents, churn = 0, seed = 's' }: QuietMarket): CompiledModel =>
  compileModel(
    loadScenario(
      `rebatescope: 1
name: verify
seed: ${seed}
horizon: ${horizon}
market: {members: {initial: 1, growth: ${growth}, frequency: {kind: poisson, rate: 1.0e-9}, amount: {kind: constant, value: 1}, churn: ${churn}}}
scheme: {fee: 10%, payout: {kind: pool}}
agents: ${agents}
`,
      { file: 'verify' },
    ),
  );

/** Draws the members of path after path of a quiet market through the engine. The same object each time. */
export function* drawnPaths(model: CompiledModel): Generator<DrawnDays, never> {
  const drawn = new DrawnDays(model.horizon);
  const nothing = new Float64Array(model.horizon);
  const crowd = model.agents!.crowd!;
  for (let path = 0; ; path++) {
    drawn.start(model, crowd, nothing, path);
    for (let t = 0; t < model.horizon; t++) drawn.draw(model, crowd, nothing, t);
    yield drawn;
  }
}
