import { addToLengths, type Earning } from './earning.ts';
import { type Comers, fromAtLeast, overClasses, type SharesByDay } from './tier-chain.ts';

/** Weights are scaled anew before they leave the range of numbers. */
const SMALLEST = 1e-100;

/**
 * Levels that are looked at every day, by what was bought on the `window` days before it: a member who has been there for `a` days
 * has bought on min(a, window) of them, and what was bought before does not move what is bought today. So the shares of a day are
 * those of each age, weighted by how many are of it.
 */
export function rollingShares(earning: Earning, { level, joins, stays }: Comers): SharesByDay {
  const { classes, levels, lengths, atLeast } = earning;
  const days = level.length;
  const window = lengths[lengths.length - 1];
  // Shares by length: none bought, then the lengths.
  const byLength = [0, ...lengths].map((_, length) => {
    const ofClass = new Float64Array(classes.rate.length * levels);
    for (let c = 0; c < classes.rate.length; c++) {
      for (let k = 0; k < levels; k++) {
        const earned = length === 0 ? 0 : atLeast[(c * lengths.length + length - 1) * levels + k];
        ofClass[c * levels + k] = k === 0 ? 1 : earned;
      }
    }
    return overClasses(earning, fromAtLeast(ofClass, levels));
  });
  const members = new Float64Array(levels * days);
  const sales = new Float64Array(levels * days);
  /** Who joined on a day, as many as are left of them times `scale`. */
  const joined = new Float64Array(days);
  const ages = new Float64Array(lengths.length);
  let scale = 1;
  let old = 0;
  for (let t = 0; t < days; t++) {
    if (t > 0) scale *= stays[t];
    if (scale < SMALLEST) {
      for (let d = 0; d < t; d++) joined[d] *= scale;
      old *= scale;
      scale = 1;
    }
    joined[t] = (t === 0 ? level[0] : joins[t]) / scale;
    if (t >= window) old += joined[t - window];
    ages.fill(0);
    let all = old + joined[t];
    for (let d = Math.max(0, t - window + 1); d < t; d++) {
      if (joined[d] === 0) continue;
      addToLengths(earning, t - d, joined[d], ages);
      all += joined[d];
    }
    ages[ages.length - 1] += old;
    const bought = ages.reduce((sum, weight) => sum + weight, 0);
    for (let k = 0; k < levels; k++) {
      let ofMembers = (all - bought) * byLength[0].members[k];
      let ofSales = (all - bought) * byLength[0].sales[k];
      for (let i = 0; i < ages.length; i++) {
        ofMembers += ages[i] * byLength[i + 1].members[k];
        ofSales += ages[i] * byLength[i + 1].sales[k];
      }
      members[k * days + t] = all > 0 ? ofMembers / all : k === 0 ? 1 : 0;
      sales[k * days + t] = all > 0 ? ofSales / all : k === 0 ? 1 : 0;
    }
  }
  return { members, sales };
}
