import type { MemberOutlook } from '../../sim/index.ts';
import { printable } from '../../sim/index.ts';
import { type Language, nameOf } from '../words/language.ts';
import { readMember } from '../words/readings/member.ts';
import { padEnd, wrapWords } from './wrap-words.ts';

const AT_MOST = 80;
const LABEL = 12;

/** A buyer's outlook in plain sentences, one question a line. */
export function memberTable(outlook: MemberOutlook, lang: Language, width = AT_MOST): string {
  const indent = ' '.repeat(LABEL + 2);
  const text = readMember(outlook, lang).flatMap(({ label, text: words }) =>
    wrapWords(words, Math.min(width, 110) - indent.length).map((line, i) =>
      i === 0 ? `${padEnd(label, LABEL)}  ${line}` : indent + line,
    ),
  );
  return [printable(nameOf(outlook.scenario, lang)), ...text].join('\n');
}
