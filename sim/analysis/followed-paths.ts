import { type AgentField, agentFields } from '../agents/agent-fields.ts';
import type { PyramidMeasure } from './comparison.ts';

const fieldOf: Readonly<Record<PyramidMeasure, AgentField>> = {
  'pyramid.losersShare': 'losersShare',
  'pyramid.shortOfPromiseShare': 'shortOfPromiseShare',
  'pyramid.recruitmentShare': 'recruitmentShare',
  'pyramid.referralShare': 'referralShare',
  'pyramid.netOthersMoneyShare': 'netOthersMoneyShare',
  'pyramid.othersMoneyShare': 'othersMoneyShare',
  'pyramid.top1Share': 'top1Share',
  'pyramid.gini': 'gini',
  'pyramid.levels': 'levels',
  'pyramid.heads': 'heads',
  'pyramid.heads30x3': 'day30',
};

/** What the members of each path of a scheme come to: one number a path and measure, in path order. */
export class FollowedPaths {
  readonly #rows: Float64Array[] = [];

  get count(): number {
    return this.#rows.length;
  }

  /** Takes what the members of the next path leave. */
  add(row: Float64Array): void {
    this.#rows.push(row.slice(0, agentFields.length));
  }

  /** A measure on the first `paths` paths: NaN where there is nothing to speak of; of a chance whether it came about. */
  values(measure: PyramidMeasure, paths: number): Float64Array {
    const at = agentFields.indexOf(fieldOf[measure]);
    return Float64Array.from(this.#rows.slice(0, paths), (row) => {
      if (measure === 'pyramid.heads30x3') return Number(row[at] >= 0);
      return row[at] >= 0 ? row[at] : Number.NaN;
    });
  }
}
