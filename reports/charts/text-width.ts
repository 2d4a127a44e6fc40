/** Wide characters: CJK, kana, full-width forms and punctuation. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** About how wide a text is in pixels, without a browser to measure it (a little generous). */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += WIDE.test(character) ? 1 : /[mwMW%—]/.test(character) ? 0.86 : 0.56;
  return em * fontSize;
}
