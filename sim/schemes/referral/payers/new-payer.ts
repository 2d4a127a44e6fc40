import type { CompiledPlan } from './compiled-plan.ts';
import { LevelsPayer } from './levels-payer.ts';
import { PairsPayer } from './pairs-payer.ts';
import type { Payer } from './payer.ts';

export const newPayer = ({ pairs }: CompiledPlan): Payer => (pairs ? new PairsPayer() : new LevelsPayer());
