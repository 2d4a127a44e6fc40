import type { Problem } from './place.ts';
import { type PhraseBook, type Said, say, wording } from './say.ts';
import { printable } from './show.ts';

/** Where a problem stands. */
export interface Located {
  /** The file as the user named it; `--set`, `--seed`, … when the value came from the command line. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors count. */
  readonly column: number;
  /** Where in the scenario: `scheme.payout.days`. */
  readonly path?: string;
}

/** One problem of a user's input, with the place where it stands. */
export interface Diagnostic extends Located {
  readonly message: string;
  /** What was found, as it was written. */
  readonly got?: string;
  /** What is allowed there. */
  readonly allowed?: string;
  /** What to do. */
  readonly hint?: string;
  /** The same for other languages. */
  readonly said: Omit<Problem, 'at'>;
}

/** A problem at its place, told in English too. */
export function diagnosed({ file, line, column, path }: Located, { message, got, allowed, hint }: Problem): Diagnostic {
  const said = { message, got, allowed, hint };
  return { file, line, column, path, ...inLanguage(said), said };
}

/** The parts of a problem in English, or in the language of the book. */
export function inLanguage({ message, got, allowed, hint }: Diagnostic['said'], book?: PhraseBook) {
  return {
    message: wording(message, book),
    got: got === undefined ? undefined : wording(got, book),
    allowed: allowed === undefined ? undefined : wording(allowed, book),
    hint: hint === undefined ? undefined : wording(hint, book),
  };
}

/** `file:line:column: message; found …; allowed: …. What to do`, always on one line. */
export function asLine({ file, line, column, said: { message, got, allowed, hint } }: Diagnostic): Said {
  // The name of a file may be hostile too.
  const where = `${printable(file, 1000)}:${line}:${column}`;
  const found = got === undefined ? '' : say`; found ${got}`;
  const wanted = allowed === undefined ? '' : say`; allowed: ${allowed}`;
  const advice = hint === undefined ? '' : say`. ${hint}`;
  return say`${where}: ${message}${found}${wanted}${advice}`;
}

/** The line in English. */
export const formatDiagnostic = (diagnostic: Diagnostic): string => wording(asLine(diagnostic));

/** Mistakes of the user's that no place in a file shows; the words are complete and need no stack trace. */
export class UserError extends Error {
  override name = 'UserError';
  /** The same for other languages. */
  readonly lines: readonly Said[];

  constructor(...lines: readonly Said[]) {
    super(lines.map((line) => wording(line)).join('\n'));
    this.lines = lines;
  }
}

/** A scenario that cannot be used; holds every problem of it, in the order of the file. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
  readonly lines: readonly Said[];

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    const lines = diagnostics.map(asLine);
    super(lines.map((line) => wording(line)).join('\n'));
    this.lines = lines;
  }
}
