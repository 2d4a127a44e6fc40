import { LineWatch, type WatchedModel } from '../../stats/line-watch.ts';
import type { LineCrossing, LoadedScenario, ResultBundle } from '../../types.ts';
import type { SimulatedResult } from './rule-test.ts';

/** The rules are loaded beside the run: with their words they are large, and the first picture needs none of them. */
const loadRules = () => import('./screening.ts');

interface Block {
  readonly rows: Float64Array;
  readonly records: Float64Array | null;
  readonly count: number;
}

/** Holds a run against every rule: sees its blocks in path order, and judges its result once `ready` is over. */
export class RuleWatch {
  /** Ends when the rules are there and have seen all blocks so far; what is told before says nothing of rules. */
  readonly ready: Promise<void>;
  readonly #loaded: LoadedScenario;
  #early: Block[] = [];
  #lines: LineWatch | null = null;
  #rules: Awaited<ReturnType<typeof loadRules>> | null = null;

  constructor(loaded: LoadedScenario, model: WatchedModel) {
    this.#loaded = loaded;
    this.ready = loadRules().then((rules) => {
      this.#rules = rules;
      this.#lines = new LineWatch(rules.linesWanted(loaded.scenario), model);
      for (const block of this.#early) this.add(block);
      this.#early = [];
    });
  }

  add(block: Block): void {
    if (this.#lines === null) this.#early.push(block);
    else this.#lines.add(block.rows, block.records, block.count);
  }

  crossings(): LineCrossing[] {
    return this.#lines?.crossings() ?? [];
  }

  /** What the rules, and the scenario's own expectations, say of a result; nothing before they are loaded. */
  judge(result: SimulatedResult): Pick<ResultBundle, 'compliance' | 'expect'> {
    if (this.#rules === null) return { compliance: [], expect: [] };
    const compliance = this.#rules.evaluateRules(this.#loaded, result);
    const expect = this.#rules.checkExpectations(this.#loaded.scenario.expect, { ...result, compliance });
    return { compliance, expect };
  }
}
