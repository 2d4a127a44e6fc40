import { expect, test } from 'vitest';
import {
  expectedLastDepth,
  expectedProfile,
  idleMeanVariance,
  recruitsNone,
  recruitsVariance,
  shareByRecruits,
} from '../../sim/law/recursive-tree.ts';

/** All trees of `people`, by the recruiter of each newcomer; all have the same chance. */
function allTrees(people: number): number[][] {
  let trees: number[][] = [[]];
  for (let n = 1; n < people; n++) {
    trees = trees.flatMap((tree) => Array.from({ length: n }, (_, by) => [...tree, by]));
  }
  return trees;
}

const PEOPLE = 6;
const trees = allTrees(PEOPLE);
const recruitsIn = (tree: number[], one: number) => tree.filter((by) => by === one).length;
const depthIn = (tree: number[], one: number): number => (one === 0 ? 0 : 1 + depthIn(tree, tree[one - 1]));
const average = (of: (tree: number[]) => number) => trees.reduce((sum, tree) => sum + of(tree), 0) / trees.length;
const everyone = Array.from({ length: PEOPLE }, (_, one) => one);

test('by all trees of six people', () => {
  for (const one of everyone.slice(1)) {
    expect(recruitsNone(one + 1, PEOPLE)).toBeCloseTo(
      average((tree) => Number(recruitsIn(tree, one) === 0)),
      13,
    );
    const mean = average((tree) => recruitsIn(tree, one));
    expect(recruitsVariance(one + 1, PEOPLE)).toBeCloseTo(
      average((tree) => (recruitsIn(tree, one) - mean) ** 2),
      13,
    );
  }
  const count = (of: (tree: number[], one: number) => boolean) =>
    average((tree) => everyone.filter((one) => of(tree, one)).length);
  for (const [k, share] of shareByRecruits(PEOPLE, 5).entries()) {
    expect(share).toBeCloseTo(count((tree, one) => recruitsIn(tree, one) === k) / PEOPLE, 13);
  }
  for (const [depth, expected] of expectedProfile(PEOPLE, 5).entries()) {
    expect(expected).toBeCloseTo(
      count((tree, one) => depthIn(tree, one) === depth),
      13,
    );
  }
  expect(expectedLastDepth(PEOPLE)).toBeCloseTo(
    average((tree) => depthIn(tree, PEOPLE - 1)),
    13,
  );
  const idle = (tree: number[]) => everyone.filter((one) => recruitsIn(tree, one) === 0).length;
  const [mean, variance] = idleMeanVariance(PEOPLE);
  expect(mean).toBeCloseTo(average(idle), 13);
  expect(variance).toBeCloseTo(
    average((tree) => (idle(tree) - mean) ** 2),
    13,
  );
});

test('the limit law: half bring no one, a quarter one, an eighth two', () => {
  for (const [k, share] of shareByRecruits(100_000, 3).entries()) expect(share).toBeCloseTo(2 ** -(k + 1), 4);
});
