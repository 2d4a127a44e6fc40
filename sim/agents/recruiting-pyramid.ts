import type { Network } from '../market/networks/network.ts';
import { NOBODY, type Population } from '../market/referrer/population.ts';

/** The organiser of a pyramid of generations: the member from whom all others come. */
const ORGANISER = 0;
/** Rounding that does not decide whether a generation is paid, or whether someone loses. */
const ROUNDING = 1e-9;

/** Newcomers pay 1 each. */
export interface RecruitingTerms {
  /** To who recruits a newcomer. */
  readonly reward: number;
  /** To everyone who was in before, whenever a generation arrives. */
  readonly interest: number;
  /** `flow`: a generation must be paid from what it pays in; `stock`: from cash in hand too. */
  readonly stopping: 'flow' | 'stock';
}

export interface RecruitingOutcome {
  /** Generations that are paid in full. */
  readonly generations: number;
  /** Who paid in, the organiser not counted, the generation that could not be paid any more counted. */
  readonly joined: number;
  /** What the organiser keeps, rewards for those whom he recruited himself not counted. */
  readonly cash: number;
  /** Paid to participants, who are all but the organiser. */
  readonly paid: number;
  /** Share of those who joined who got back less than they paid. */
  readonly losersShare: number;
}

/**
 * Everyone wins all of their neighbours who are free, generation by generation, from `organiser` on: fills `population`, in which
 * the organiser’s level is 1.
 */
export function winNeighbours(network: Network, organiser: number, population: Population): void {
  const { first, neighbours, people } = network;
  const person = new Int32Array(people);
  const reached = new Uint8Array(people);
  population.clear();
  population.join(NOBODY);
  person[ORGANISER] = organiser;
  reached[organiser] = 1;
  for (let member = 0; member < population.count; member++) {
    const one = person[member];
    for (let at = first[one]; at < first[one + 1]; at++) {
      const other = neighbours[at];
      if (reached[other] === 1) continue;
      reached[other] = 1;
      person[population.count] = other;
      population.join(member);
    }
  }
}

/**
 * Pays the generations of a pyramid, levels 2, 3, … of `population`, as long as the stopping rule allows. When n_g newcomers
 * arrive, w·n_g is due to who recruited them and r·N_(g−1) to all who came before. It also goes on without newcomers, while cash in
 * hand pays the interest. Our exact reading of such a model, after Shi, Li & Long 2019 (arXiv 1904.08136).
 */
export function payGenerations(
  { count, level, referrer }: Population,
  { reward, interest, stopping }: RecruitingTerms,
): RecruitingOutcome {
  const newcomers = new Float64Array(count + 2);
  const recruits = new Int32Array(count);
  for (let member = 1; member < count; member++) newcomers[level[member] - 1]++;
  let generations = 0;
  let before = 0;
  let cash = 0;
  let paid = 0;
  let last = 0;
  for (let g = 1; ; g++) {
    const arrive = newcomers[g] ?? 0;
    if (arrive > 0) last = g;
    const due = reward * arrive + interest * before;
    const money = arrive + (stopping === 'stock' ? cash : 0);
    if (due > money * (1 + ROUNDING) || (arrive === 0 && due === 0)) {
      cash += arrive;
      before += arrive;
      break;
    }
    generations = g;
    cash += arrive - due;
    paid += due;
    before += arrive;
  }
  const own = reward * newcomers[1];
  // Only recruits who were paid for count.
  for (let member = 1; member < count; member++) {
    if (level[member] - 1 <= generations) recruits[referrer[member]]++;
  }
  let losers = 0;
  for (let member = 1; member < count; member++) {
    const generation = level[member] - 1;
    if (generation > last) continue;
    const got = reward * recruits[member] + interest * Math.max(0, generations - generation);
    if (got < 1 - ROUNDING) losers++;
  }
  return { generations, joined: before, cash, paid: paid - own, losersShare: before > 0 ? losers / before : 0 };
}
