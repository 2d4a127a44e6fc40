import { MOST_NETWORK_BYTES, networkBytes } from '../market/referrer/acquaintances.ts';
import { peopleOf } from '../market/referrer/referrer.ts';
import type { Path, Report } from '../scenario/place.ts';
import { say } from '../scenario/say.ts';
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
      message: say`half of the neighbours stand on each side of the ring`,
      got: `${links}`,
      allowed: say`an even number: ${links - 1} or ${links + 1}`,
    });
  }
  if (links >= people) {
    report([...NETWORK, field], {
      message: say`no one knows more people than there are`,
      got: say`${links} of ${people} people`,
      allowed: say`under ${people}`,
      hint: say`Ask for fewer, or for more people in \`agents.referrer.people\``,
    });
    return;
  }
  const bytes = networkBytes(network, people);
  if (bytes <= MOST_NETWORK_BYTES) return;
  const megabytes = (value: number): string => `${Math.ceil(value / 1e6)} MB`;
  report([...NETWORK, field], {
    message: say`the network does not fit into the memory that it may take`,
    got: say`${links} for ${people} people: ${megabytes(bytes)}`,
    allowed: say`up to ${megabytes(MOST_NETWORK_BYTES)}: about ${Math.floor((people * MOST_NETWORK_BYTES) / bytes)} people who know as many each`,
    hint: say`Ask for fewer links, or for fewer people in \`agents.referrer.people\``,
  });
}
