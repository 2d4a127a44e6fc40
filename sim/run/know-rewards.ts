import type { CompiledModel } from '../model/compile-model.ts';
import { paysByPlace } from '../schemes/referral/payers/compiled-plan.ts';

/** A model that knows what its plan of rewards costs; what measures it is only loaded for a plan that needs it. */
export async function knowRewards(model: CompiledModel): Promise<CompiledModel> {
  const { plan } = model;
  if (plan === null || !paysByPlace(plan)) return model;
  const { withMeasuredRewards } = await import('../agents/measured-rewards.ts');
  return withMeasuredRewards(model);
}
