import { MOST_NETWORK_BYTES, networkBytes } from '../market/referrer/acquaintances.ts';
import { peopleOf } from '../market/referrer/referrer.ts';
import type { Path, Report } from '../scenario/place.ts';
import type { Scenario } from '../types.ts';

const NETWORK: Path = ['agents', 'referrer', 'network'];

/** The number of links in a file, by the name of its field. */
const LINKS = { tree: 'branching', 'erdos-renyi': 'degree', 'small-world': 'degree', 'scale-free': 'edges' } as const;

/** What must hold of a network over which members bring others. */
export function checkNetwork({ referrer, members }: NonNullable<Scenario['agents']>, report: Report): void {
  if (referrer.kind !== 'network') return;
  const { network } = referrer;
  const people = peopleOf(referrer, members);
  const field = LINKS[network.kind];
  const links = (network as unknown as Readonly<Record<string, number>>)[field];
  if (network.kind === 'small-world' && links % 2 === 1) {
    report([...NETWORK, field], {
      message: 'half of the neighbours stand on each side of the ring',
      got: `${links}`,
      allowed: `an even number: ${links - 1} or ${links + 1}`,
    });
  }
  if (links >= people) {
    report([...NETWORK, field], {
      message: 'no one knows more people than there are',
      got: `${links} of ${people} people`,
      allowed: `under ${people}`,
      hint: 'Ask for fewer, or for more people in `agents.referrer.people`',
    });
    return;
  }
  const bytes = networkBytes(network, people);
  if (bytes <= MOST_NETWORK_BYTES) return;
  const megabytes = (value: number): string => `${Math.ceil(value / 1e6)} MB`;
  report([...NETWORK, field], {
    message: 'the network does not fit into the memory that it may take',
    got: `${links} for ${people} people: ${megabytes(bytes)}`,
    allowed: `up to ${megabytes(MOST_NETWORK_BYTES)}: about ${Math.floor((people * MOST_NETWORK_BYTES) / bytes)} people who know as many each`,
    hint: 'Ask for fewer links, or for fewer people in `agents.referrer.people`',
  });
}
