/*
 * A uniform recursive tree: the first person starts it, and each newcomer is recruited by one of those present, all with the
 * same chance. Gastwirth 1977, The American Statistician 31(2); Gastwirth & Bhattacharya 1984, Operations Research 32(3).
 */

/** Chance that the `entrant`-th (counted from 1) of `people` recruits no one: (k − 1)/(N − 1). */
export const recruitsNone = (entrant: number, people: number): number => (entrant - 1) / (people - 1);

/** Variance of how many the `entrant`-th of `people` recruits: each newcomer after j people is theirs with the chance 1/j. */
export function recruitsVariance(entrant: number, people: number): number {
  let sum = 0;
  for (let j = entrant; j < people; j++) sum += (1 / j) * (1 - 1 / j);
  return sum;
}

/** Shares of `people` who are expected to have recruited 0, 1, … `most` others. */
export function shareByRecruits(people: number, most: number): number[] {
  // Of n people a newcomer’s recruiter had k recruits with the chance of their share, and has one more then.
  const expected = new Array<number>(most + 1).fill(0);
  expected[0] = 1;
  for (let n = 1; n < people; n++) {
    for (let k = most; k >= 0; k--) expected[k] += ((k > 0 ? expected[k - 1] : n) - expected[k]) / n;
  }
  return expected.map((count) => count / people);
}

/** How many of `people` recruit no one: mean N/2 and variance N/12, from three people on. */
export const idleMeanVariance = (people: number): [number, number] => [people / 2, people / 12];

/** How many of `people` are expected at 0, 1, … `deepest` steps below the first. */
export function expectedProfile(people: number, deepest: number): number[] {
  const expected = new Array<number>(deepest + 1).fill(0);
  expected[0] = 1;
  for (let n = 1; n < people; n++) {
    for (let depth = deepest; depth > 0; depth--) expected[depth] += expected[depth - 1] / n;
  }
  return expected;
}

/** Expected steps between the last of `people` and the first: the harmonic number of N − 1. */
export function expectedLastDepth(people: number): number {
  let sum = 0;
  for (let j = 1; j < people; j++) sum += 1 / j;
  return sum;
}
