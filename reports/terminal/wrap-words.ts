/** Characters that take two columns of a terminal: CJK and full-width forms. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks that take none. */
const ZERO = /[\p{Mn}\u200B-\u200F\uFEFF]/u;
/** Chinese punctuation that may not begin a line. */
const NOT_FIRST = /^[，。；：、）！？”’%]/;

/** Opening marks that may not end one. */
const NOT_LAST = /[（“‘]$/;

/** Beyond so many columns lines are too long to read. */
export const WIDEST = 110;

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1;
  return columns;
}

/** Fills a text with spaces to that many columns. */
export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** Pieces between which a line may break: words with the space before them, wide characters one by one; ` %` holds to its number. */
function pieces(text: string): string[] {
  const out: string[] = [];
  for (const [piece] of text.matchAll(
    /\s*(?:[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60]+(?: %[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60]*)?)/gu,
  )) {
    if (out.length > 0 && (NOT_FIRST.test(piece) || NOT_LAST.test(out[out.length - 1]))) out[out.length - 1] += piece;
    else out.push(piece);
  }
  return out;
}

/** Breaks a text into lines of at most `columns`; only a single longer word goes over. */
export function wrapWords(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && columnsOf(line + piece) > columns) {
      lines.push(line);
      line = piece.trimStart();
    } else {
      line += line === '' ? piece.trimStart() : piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}
