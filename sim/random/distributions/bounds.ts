import { inUnit } from '../../scenario/fields.ts';

/** Bounds of a distribution that has none of its own. */
export const bounds = {
  min: inUnit('Values below are not drawn: the distribution is conditioned on it, nothing piles up there.').optional(),
  max: inUnit('Values above are not drawn.').optional(),
};
