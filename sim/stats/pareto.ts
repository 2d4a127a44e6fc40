/** Inequality of a Pareto distribution with tail index `alpha` > 1. */

/** Gini coefficient: 1/(2α − 1). */
export const paretoGini = (alpha: number): number => 1 / (2 * alpha - 1);

/** Share of the total that the richest `top` hold: top^(1 − 1/α). 20 % hold 80 % at α = log 5 / log 4. */
export const paretoTopShare = (alpha: number, top: number): number => top ** (1 - 1 / alpha);
