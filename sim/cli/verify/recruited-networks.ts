import { payGenerations, type RecruitingTerms, winNeighbours } from '../../agents/recruiting-pyramid.ts';
import { Network } from '../../market/networks/network.ts';
import { drawNetwork, type NetworkTerms, networkSchema } from '../../market/networks/networks.ts';
import { Population } from '../../market/referrer/population.ts';
import { nextUniform, startStream, streamKey } from '../../random/stream.ts';
import { type Inputs, judge, type KnownAnswer, type Verdict } from './known-answer.ts';

/** Networks that are drawn of each kind: a mean of generations is known to about 0.03 then. */
const RUNS = 200;
/** A run that does not get so far has not taken off: its organiser knows hardly anyone. */
const TAKES_OFF = 2;
/** Standard deviations from 0.1 to 0.5, as they are printed. */
const SPREAD = { low: 0.05, high: 0.55 };

/** The pyramid of generations on a tree of so many people beside the organiser: generations, joined, cash, paid, losers’ share. */
export function treeOutcome(people: number, branching: number, terms: RecruitingTerms): number[] {
  const network = new Network();
  const population = new Population(1);
  drawNetwork({ kind: 'tree', branching }, people + 1, network, new Int32Array(4));
  winNeighbours(network, 0, population);
  const { generations, joined, cash, paid, losersShare } = payGenerations(population, terms);
  return [generations, joined, cash, paid, losersShare];
}

/** What is known of one kind of network, and how each is measured on networks that are drawn. */
interface Drawn {
  readonly answers: readonly KnownAnswer[];
  readonly terms: NetworkTerms;
  readonly people: number;
}

/** The answers by the kind of network that they are about, so that each network is drawn once for all of them. */
function byNetwork(answers: readonly KnownAnswer[]): Drawn[] {
  const kinds = [...new Set(answers.map(({ inputs }) => inputs.kind))];
  return kinds.map((kind) => {
    const same = answers.filter(({ inputs }) => inputs.kind === kind);
    const fields = ['kind', 'degree', 'rewire', 'edges'].filter((field) => field in same[0].inputs);
    const terms = networkSchema.parse(Object.fromEntries(fields.map((field) => [field, same[0].inputs[field]])));
    return { answers: same, terms, people: same[0].inputs.people as number };
  });
}

const termsOf = ({ r, w, rule }: Inputs): RecruitingTerms => ({
  reward: w as number,
  interest: r as number,
  stopping: rule as RecruitingTerms['stopping'],
});

function verdictsOf({ answers, terms, people }: Drawn, runs: number): Verdict[] {
  const network = new Network();
  const population = new Population(1);
  const stream = new Int32Array(4);
  const key = streamKey('recruited networks', 'network');
  const generations = answers.map((): number[] => []);
  let degrees = 0;
  let squares = 0;
  for (let run = 0; run < runs; run++) {
    startStream(stream, key, run);
    drawNetwork(terms, people, network, stream);
    for (let one = 0; one < people; one++) {
      degrees += network.degree(one);
      squares += network.degree(one) ** 2;
    }
    winNeighbours(network, Math.floor(nextUniform(stream) * people), population);
    for (const [i, { name, inputs }] of answers.entries()) {
      if (name !== 'pyramid.network') continue;
      const paid = payGenerations(population, termsOf(inputs)).generations;
      if (paid >= TAKES_OFF) generations[i].push(paid);
    }
  }
  return answers.map((answer, i) => {
    if (answer.name !== 'pyramid.network') return judge(answer, ((answer.inputs.mu as number) * degrees) / squares);
    const seen = generations[i];
    const mean = seen.reduce((sum, one) => sum + one, 0) / seen.length;
    const sd = Math.sqrt(seen.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (seen.length - 1));
    const verdict = judge(answer, mean);
    return {
      ...verdict,
      pass: verdict.pass && sd >= SPREAD.low && sd <= SPREAD.high,
      note: `${seen.length} of ${runs} networks, standard deviation ${sd.toFixed(2)}; ${answer.remark}`,
    };
  });
}

/** What the engine gives for answers about networks that are drawn. */
export const networkVerdicts = (answers: readonly KnownAnswer[], runs = RUNS): Verdict[] =>
  byNetwork(answers).flatMap((drawn) => verdictsOf(drawn, runs));
