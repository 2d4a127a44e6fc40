import { addToLengths, earningOf } from './earning.ts';
import { afterReview, type Comers, fromAtLeast, overClasses, type SharesByDay, type TierRules } from './tier-chain.ts';

/**
 * Levels that are reviewed for all at once, every `window` days, by what was bought since the last review. Who has joined in
 * between is reviewed by what she has bought since. Within a class of buyers the purchases of a period do not depend on the
 * level, so the shares after a review are those before it times the transition matrix, exactly.
 */
export function calendarShares(rules: TierRules, { level, joins, stays }: Comers): SharesByDay {
  const { window, downgrade } = rules;
  const earning = earningOf(rules);
  const { classes, levels, lengths, atLeast } = earning;
  const days = level.length;
  const members = new Float64Array(levels * days);
  const sales = new Float64Array(levels * days);
  let state = new Float64Array(classes.rate.length * levels);
  for (let at = 0; at < state.length; at += levels) state[at] = 1;
  let shares = overClasses(earning, fromAtLeast(state, levels));
  /** Members who have been reviewed, and those who have joined since by their days before the next review. */
  let reviewed = 0;
  let joined = level[0];
  const waiting = new Float64Array(lengths.length);
  addToLengths(earning, window, level[0], waiting);
  for (let t = 0; t < days; t++) {
    if (t > 0) {
      reviewed *= stays[t];
      joined *= stays[t];
      for (let i = 0; i < waiting.length; i++) waiting[i] *= stays[t];
    }
    if (t > 0 && t % window === 0) {
      state = reviewAll();
      shares = overClasses(earning, fromAtLeast(state, levels));
      reviewed += joined;
      joined = 0;
      waiting.fill(0);
    }
    joined += t > 0 ? joins[t] : 0;
    if (t > 0) addToLengths(earning, window - (t % window), joins[t], waiting);
    const all = reviewed + joined;
    for (let k = 0; k < levels; k++) {
      const entering = k === 0 ? 1 : 0;
      const of = (share: number) => (all > 0 ? (reviewed * share + joined * entering) / all : entering);
      members[k * days + t] = of(shares.members[k]);
      sales[k * days + t] = of(shares.sales[k]);
    }
  }
  return { members, sales };

  function reviewAll(): Float64Array<ArrayBuffer> {
    const next = new Float64Array(state.length);
    const all = reviewed + joined;
    for (let c = 0; c < classes.rate.length; c++) {
      const first = c * lengths.length * levels;
      const full = first + (lengths.length - 1) * levels;
      for (let k = 0; k < levels; k++) {
        const at = c * levels + k;
        let sum = reviewed * afterReview(downgrade, atLeast[full + k], state, at, k === levels - 1);
        if (k === 0) sum = all;
        else for (let i = 0; i < waiting.length; i++) sum += waiting[i] * atLeast[first + i * levels + k];
        next[at] = all > 0 ? sum / all : k === 0 ? 1 : 0;
      }
    }
    return next;
  }
}
