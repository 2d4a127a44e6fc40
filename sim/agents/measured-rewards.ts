import { withMeasured } from '../model/beside-turnover.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { paysByPlace } from '../schemes/referral/payers/compiled-plan.ts';
import { DrawnDays } from './drawn-days.ts';
import { ExpectedDays } from './expected-days.ts';

/** Members that are followed at most to know what a plan costs. */
const MOST_MEMBERS = 100_000;
/** Paths and purchases that are drawn at most; one path at least. */
const PATHS = 16;
const PURCHASES = 2e6;
/** Days that are taken together: what one day alone shows is mostly chance. */
const WINDOW = 30;

/**
 * A model that knows what its plan of rewards costs, where that hangs on who stands where (`binary`, ranks): members are drawn on
 * a few paths, and what they are due goes into the model's money month by month, what is for spending as a share of turnover.
 * Other models come back as they are. What paths draw does not change.
 */
export function withMeasuredRewards(model: CompiledModel): CompiledModel {
  const { plan, agents, horizon } = model;
  if (plan === null || agents === null || !paysByPlace(plan)) return model;
  // Bonuses for bringing someone are in the model's money already.
  const few = { ...model, agents: { ...agents, members: Math.min(agents.members, MOST_MEMBERS), headBonus: 0 } };
  const expected = new ExpectedDays(few);
  const drawn = new DrawnDays(horizon);
  const windows = Math.ceil(horizon / WINDOW);
  const [spent, forSpending, joined, forHeads] = Array.from({ length: 4 }, () => new Float64Array(windows));
  let [purchases, paths] = [0, 0];
  for (; paths < PATHS && purchases < PURCHASES; paths++) {
    expected.fill(few, paths);
    drawn.start(few, expected.crowd, expected.turnover, paths);
    const money = drawn.standsFor / 100;
    for (let t = 0; t < horizon; t++) {
      drawn.draw(few, expected.crowd, expected.turnover, t);
      const window = Math.floor(t / WINDOW);
      spent[window] += drawn.turnover[t] * money;
      forSpending[window] += (drawn.rewards[t] - drawn.forHeads[t]) * money;
      joined[window] += expected.crowd.joins[t];
      forHeads[window] += drawn.forHeads[t] * money;
    }
    purchases += drawn.purchases.length;
  }
  const part = (of: Float64Array, whole: Float64Array, t: number) => {
    const window = Math.floor(t / WINDOW);
    return whole[window] > 0 ? of[window] / whole[window] : 0;
  };
  const measured = {
    shares: Float64Array.from({ length: horizon }, (_, t) => part(forSpending, spent, t)),
    // Where each path has members of its own (regimes) nothing that hangs on joining is in the model's money.
    forHeads: Float64Array.from({ length: horizon }, (_, t) =>
      agents.crowd === null ? 0 : part(forHeads, joined, t) * agents.crowd.joins[t],
    ),
  };
  return { ...model, measured, beside: withMeasured(model.beside, measured) };
}
