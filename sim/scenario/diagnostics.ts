import { printable } from './show.ts';

/** One problem of a user's input, with the place where it stands. */
export interface Diagnostic {
  /** The file as the user named it; `--set`, `--seed`, … when the value came from the command line. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors count. */
  readonly column: number;
  readonly message: string;
  /** What was found, as it was written. */
  readonly got?: string;
  /** What is allowed there. */
  readonly allowed?: string;
  /** What to do. */
  readonly hint?: string;
  /** Where in the scenario: `scheme.payout.days`. */
  readonly path?: string;
}

/** `file:line:column: message; found …; allowed: …. What to do`, always on one line. */
export function formatDiagnostic({ file, line, column, message, got, allowed, hint }: Diagnostic): string {
  const found = got === undefined ? '' : `; found ${got}`;
  const wanted = allowed === undefined ? '' : `; allowed: ${allowed}`;
  const advice = hint === undefined ? '' : `. ${hint}`;
  // The name of a file may be hostile too.
  return `${printable(file, 1000)}:${line}:${column}: ${message}${found}${wanted}${advice}`;
}

/** A mistake of the user's that no place in a file shows; the message is complete and needs no stack trace. */
export class UserError extends Error {
  override name = 'UserError';
}

/** A scenario that cannot be used; holds every problem of it, in the order of the file. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
  }
}
