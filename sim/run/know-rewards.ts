import type { CompiledModel } from '../model/compile-model.ts';

/** A model that knows what its plan of rewards costs; what measures it is only loaded for a plan that needs it. */
export async function knowRewards(model: CompiledModel): Promise<CompiledModel> {
  const { plan } = model;
  if (plan === null || (!plan.pairs && plan.grades.length === 1)) return model;
  const { withMeasuredRewards } = await import('../agents/measured-rewards.ts');
  return withMeasuredRewards(model);
}
