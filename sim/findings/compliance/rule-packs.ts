import { analyst } from './packs/analyst.ts';
import { cnDirectSelling } from './packs/cn-direct-selling.ts';
import { cnFundraising } from './packs/cn-fundraising.ts';
import { cnPrepaid } from './packs/cn-prepaid.ts';
import { cnPyramid } from './packs/cn-pyramid.ts';
import { euUcpd } from './packs/eu-ucpd.ts';
import { proposal2012 } from './packs/proposal-2012.ts';
import { usFtc } from './packs/us-ftc.ts';
import type { RulePack } from './rule-pack.ts';

/** Every rule pack, in the order in which they are shown; a new one is one YAML file and one line here. */
export const rulePacks: readonly RulePack[] = [
  proposal2012,
  cnPyramid,
  cnFundraising,
  cnPrepaid,
  cnDirectSelling,
  usFtc,
  euUcpd,
  analyst,
];
