import type { z } from 'zod';
import type { Words } from '../scenario/kind.ts';

/**
 * How a safeguard describes itself. The scenario's schema, the effects of each safeguard and the words of the tables and the
 * report are made from this record.
 */
export interface SafeguardKind<Name extends string, Schema extends z.ZodType> {
  /** The key under `safeguards:`. */
  readonly name: Name;
  readonly title: Words;
  /** What it does in a run, in one sentence that someone who has never read a line of code understands. */
  readonly summary: Words;
  /** Optional, or with a default that is the same as none. */
  readonly schema: Schema;
  /** Where the rule comes from. */
  readonly reference: string;
  /** The value as it may stand in a scenario file. */
  readonly example: string;
}
