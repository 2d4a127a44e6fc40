import type { YAMLError } from 'yaml';
import type { Problem } from './place.ts';
import { say } from './say.ts';
import { printable } from './show.ts';

/** Said of aliases wherever they go wrong. */
export const writeOut = say`Write the value out`;
const lackingMark = say`Is a quote, bracket or comma missing?`;
const intoQuotes = say`Put a text with special characters into quotes`;

/** What is wrong with a text that is no YAML, by the code of the YAML package; the package itself speaks English only. */
const wrong: Readonly<Record<string, Problem>> = {
  TAB_AS_INDENT: { message: say`tabs are not allowed as indentation`, hint: say`Indent with spaces` },
  BAD_INDENT: {
    message: say`the indentation does not fit what stands above`,
    hint: say`Values of one map must start in the same column; indent with spaces`,
  },
  MULTIPLE_DOCS: { message: say`multiple documents stand in one file`, hint: say`Write one scenario a file` },
  BLOCK_AS_IMPLICIT_KEY: {
    message: say`a map or a list begins within a line`,
    hint: say`Is a colon too many in this line, or a quote missing?`,
  },
  BLOCK_IN_FLOW: { message: say`an indented map or list stands within brackets`, hint: lackingMark },
  MULTILINE_IMPLICIT_KEY: { message: say`a key must stand on one line, with a colon after it`, hint: lackingMark },
  KEY_OVER_1024_CHARS: { message: say`a key is longer than 1024 characters`, hint: lackingMark },
  MISSING_CHAR: { message: say`a character is missing here`, hint: lackingMark },
  BAD_ALIAS: { message: say`the name of an alias or an anchor is not one`, hint: writeOut },
  UNEXPECTED_TOKEN: { message: say`this cannot stand here`, hint: intoQuotes },
  BAD_SCALAR_START: { message: say`a text cannot begin with this character`, hint: intoQuotes },
  BAD_DQ_ESCAPE: {
    message: say`after \`\\\` in double quotes stands no known sign`,
    hint: say`Put the text into single quotes`,
  },
  BAD_DIRECTIVE: { message: say`this directive (a line that begins with %) is not known`, hint: say`Take it out` },
  TAG_RESOLVE_FAILED: { message: say`tags (\`!name\`) have no meaning in a scenario`, hint: say`Take it out` },
};

/** What is wrong with the text, and what to do. */
export function brokenYaml({ code, message }: Pick<YAMLError, 'code' | 'message'>): Problem {
  // Which bracket or quote is missing is told only in the package's own words.
  const mark = /end with a (\S)$|Missing closing (["'])|Missing (,) between/.exec(
    message.split('\n')[0].replace(/[.:]$/, ''),
  );
  if (mark !== null) return { message: say`\`${mark[1] ?? mark[2] ?? mark[3]}\` is missing`, hint: lackingMark };
  return wrong[code] ?? { message: say`this is no YAML (${printable(code)})`, hint: intoQuotes };
}
