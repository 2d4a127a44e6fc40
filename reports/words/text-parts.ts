/** Dates, intervals, per cents and amounts, which a line may not break; and what stands between backticks, which is code. */
const APART =
  /(`[^`]+`|\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日|−?[\d.,]+[万亿]*元|\[[^\]\s]{1,30}\]|（[^）\s]{1,30}–[^）\s]{1,30}）|[\d.,]+ %|CNY −?[\d.,]+(?: (?:M|bn|tn)\b)?)/;

/** A stretch of a sentence: `keep` stays on one line, `code` is what a file says. */
export interface TextPart {
  readonly text: string;
  readonly kind: 'plain' | 'keep' | 'code';
}

/** A sentence in stretches, in their order; backticks are gone, all other letters are there. */
export function textParts(sentence: string): TextPart[] {
  // Every second stretch is one that `APART` has found.
  return sentence.split(APART).flatMap((text, i): TextPart[] => {
    if (text === '') return [];
    if (i % 2 === 0) return [{ text, kind: 'plain' }];
    return [text.startsWith('`') ? { text: text.slice(1, -1), kind: 'code' } : { text, kind: 'keep' }];
  });
}
