import type { Words } from '../../scenario/kind.ts';
import type { Condition } from './condition.ts';
import type { TestOf } from './rule-tests.ts';

/** One rule as its pack has it (`packs/*.yaml`). */
export interface Rule {
  /** Unique in its pack. */
  readonly id: string;
  readonly title: Words;
  /** What it says, in a sentence of ours. */
  readonly text: Words;
  /** The text that it is from, where that is not the pack’s. */
  readonly origin?: Words;
  /** The place in that text. */
  readonly source: Words;
  /** Year or date of that text, `n.d.` for one without; the pack’s without this. */
  readonly date?: string;
  /** False where we have not seen the text: shown as unverified. */
  readonly verified: boolean;
  /** Only schemes of this sort; any without it. */
  readonly applies?: Condition;
  readonly test: TestOf;
  /** The field of the scenario that it is about. */
  readonly at: string;
  readonly remedy: Words;
}

/** The rules of one text or of one authority, as of a day. */
export interface RulePack {
  readonly pack: string;
  readonly title: Words;
  /** The text that it is from. */
  readonly text: Words;
  readonly date: string;
  /** The day on which the pack was written: texts may have changed since. */
  readonly asOf: string;
  readonly rules: readonly Rule[];
}
