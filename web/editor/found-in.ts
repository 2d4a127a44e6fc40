import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { inLanguage } from '../../sim/index.ts';
import type { Check } from '../session/session.ts';
import type { PageState } from '../state.ts';
import { texts } from '../text/texts.ts';

/** The problems of a text as marks in it; none of those that stand in another file. */
export function foundIn(
  doc: Text,
  check: Check | null,
  file: string | undefined,
  { lang, phrases }: Pick<PageState, 'lang' | 'phrases'>,
): Mark[] {
  if (check?.kind !== 'bad') return [];
  const words = texts[lang];
  return check.diagnostics
    .filter((one) => one.file === file && one.line <= doc.lines)
    .map(({ line, column, said }) => {
      const { message, got, allowed, hint } = inLanguage(said, phrases[lang]);
      const { from, to } = doc.line(line);
      const start = Math.min(to, from + column - 1);
      const end = got === undefined ? to : Math.min(to, start + got.length);
      const more = [
        got === undefined ? '' : words.found + got,
        allowed === undefined ? '' : words.allowed + allowed,
        hint ?? '',
      ];
      return {
        from: start,
        to: Math.max(start, end),
        severity: 'error' as const,
        message: [message, ...more.filter((part) => part !== '')].join('\n'),
      };
    });
}
