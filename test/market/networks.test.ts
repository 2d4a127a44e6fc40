import { describe, expect, test } from 'vitest';
import { Network } from '../../sim/market/networks/network.ts';
import { drawNetwork, linksOf, type NetworkTerms, networkKinds } from '../../sim/market/networks/networks.ts';
import { startStream, streamKey } from '../../sim/random/stream.ts';
import { expectMean } from '../agents/near.ts';

/** The networks of one path after another, in the same memory. */
function* drawn(terms: NetworkTerms, people: number, seed = 's'): Generator<Network> {
  const network = new Network();
  const stream = new Int32Array(4);
  const key = streamKey(seed, 'network');
  for (let path = 0; ; path++) {
    startStream(stream, key, path);
    drawNetwork(terms, people, network, stream);
    yield network;
  }
}

/** What `of` gives for each of the first `paths` networks. */
function fromNetworks(terms: NetworkTerms, people: number, paths: number, of: (network: Network) => number): number[] {
  const out: number[] = [];
  for (const network of drawn(terms, people)) {
    out.push(of(network));
    if (out.length === paths) break;
  }
  return out;
}

const first = (terms: NetworkTerms, people: number): Network => drawn(terms, people).next().value;
const neighboursOf = ({ first: begins, neighbours }: Network, one: number): number[] =>
  Array.from(neighbours.subarray(begins[one], begins[one + 1]));
const degrees = (network: Network): number[] => Array.from({ length: network.people }, (_, one) => network.degree(one));
const meanSquare = (network: Network): number =>
  degrees(network).reduce((sum, degree) => sum + degree * degree, 0) / network.people;

/** Each kind, in sizes where one may know nearly everyone as well. */
const kinds: NetworkTerms[] = [
  { kind: 'tree', branching: 3 },
  { kind: 'erdos-renyi', degree: 5.5 },
  { kind: 'small-world', degree: 6, rewire: 0.3 },
  { kind: 'small-world', degree: 8, rewire: 1 },
  { kind: 'scale-free', edges: 3 },
];

describe.each(kinds)('$kind', (terms) => {
  test.each([2, 3, 4, 9, 60, 1000])('%i people: links both ways, none to oneself, none twice', (people) => {
    let seen = 0;
    for (const network of drawn(terms, people)) {
      const known = Array.from({ length: people }, (_, one) => neighboursOf(network, one));
      expect(known.flat().length).toBe(2 * network.links);
      const wrong = known.flatMap((others, one) =>
        others.filter((other, i) => other === one || others.indexOf(other) !== i || !known[other].includes(one)),
      );
      expect(wrong).toEqual([]);
      if (++seen === 5) break;
    }
  });

  test('as many links as it says, on average', () => {
    expectMean(
      fromNetworks(terms, 200, 300, ({ links }) => links),
      linksOf(terms, 200),
    );
  });

  test('the same path has the same network', () => {
    const [one, again] = [first(terms, 500), first(terms, 500)];
    expect(again.neighbours).toEqual(one.neighbours);
  });
});

test('every kind is tried here', () => {
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(networkKinds.map(({ name }) => name)));
});

test('a tree: 1, a, a² … people, the last level filled from the left', () => {
  const network = first({ kind: 'tree', branching: 2 }, 6);
  expect([0, 1, 2, 3, 4, 5].map((one) => neighboursOf(network, one).sort())).toEqual([
    [1, 2],
    [0, 3, 4],
    [0, 5],
    [1],
    [1],
    [2],
  ]);
});

test('erdos-renyi: each pair is linked with the same chance, and how many one knows is binomial', () => {
  const people = 30;
  const terms: NetworkTerms = { kind: 'erdos-renyi', degree: 6 };
  const p = 6 / 29;
  for (const [one, other] of [
    [0, 1],
    [0, 29],
    [28, 29],
    [7, 19],
  ]) {
    expectMean(
      fromNetworks(terms, people, 8000, (network) => Number(neighboursOf(network, one).includes(other))),
      p,
    );
  }
  // E[k²] of a binomial number of 29.
  expectMean(fromNetworks(terms, people, 3000, meanSquare), 29 * p * (1 - p) + 36);
  // Everyone knows everyone.
  expect(degrees(first({ kind: 'erdos-renyi', degree: 29 }, people))).toEqual(new Array(people).fill(29));
});

test('small-world: a ring where nothing is rewired, and three links of one’s own where all is', () => {
  const ring = first({ kind: 'small-world', degree: 4, rewire: 0 }, 10);
  expect(neighboursOf(ring, 0).sort()).toEqual([1, 2, 8, 9]);
  expect(neighboursOf(ring, 9).sort()).toEqual([0, 1, 7, 8]);
  const far = fromNetworks({ kind: 'small-world', degree: 6, rewire: 1 }, 2000, 20, (network) =>
    Math.min(...degrees(network)),
  );
  expect(Math.min(...far)).toBeGreaterThanOrEqual(3);
  // Of the other three each stays with the chance 1 − p, and 3p come from anyone: variance 3p(1 − p) + 3p.
  const p = 0.3;
  expectMean(
    fromNetworks({ kind: 'small-world', degree: 6, rewire: p }, 2000, 200, meanSquare),
    36 + 3 * p * (1 - p) + 3 * p,
    // Links may not fall together, which takes some 1 in 2000 of the variance.
    6,
  );
});

test('scale-free: P(k) = 2m(m + 1)/(k(k + 1)(k + 2)) in the limit', () => {
  // Krapivsky, Redner & Leyvraz 2000, Physical Review Letters 85; Bollobás et al. 2001 prove it.
  const m = 2;
  for (const k of [2, 3, 5, 8]) {
    const share = fromNetworks(
      { kind: 'scale-free', edges: m },
      20_000,
      10,
      (network) => degrees(network).filter((degree) => degree === k).length / 20_000,
    );
    const mean = share.reduce((sum, one) => sum + one, 0) / share.length;
    expect(mean / ((2 * m * (m + 1)) / (k * (k + 1) * (k + 2)))).toBeCloseTo(1, 1);
  }
});
