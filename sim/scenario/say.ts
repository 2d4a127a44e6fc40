/** What stands in a sentence: a text or number of the user's, as it is, or words that are said in the user's language. */
export type Value = string | number | Said;

/** A sentence that can be said in any language: its English words, `{1}`, `{2}`, … where values stand, and the values. Plain data. */
export type Said = readonly [words: string, ...values: Value[]];

/** The words of another language by the English ones; the values may stand in another order. */
export type PhraseBook = Readonly<Record<string, string>>;

/**
 * Tag of a sentence for users: say`unknown key ${name}`. Its Chinese stands in reports/words/problems/, where a test looks for
 * it. A value that is a text is shown as it is; words among the values are said too: say`with ${where}: ${say`…`}`.
 */
export function say(words: TemplateStringsArray, ...values: Value[]): Said {
  return [words.reduce((text, next, i) => `${text}{${i}}${next}`), ...values];
}

/** The sentence, in English without a book. */
export function wording(said: Value, book?: PhraseBook): string {
  if (typeof said !== 'object') return String(said);
  const [words, ...values] = said;
  return (book?.[words] ?? words).replace(/\{([1-9])\}/g, (_, place) => wording(values[place - 1], book));
}

/** `a, b, c`; in Chinese with 、 between. */
export const listed = (names: readonly Value[]): Value =>
  names.length === 0 ? '' : names.reduceRight((rest, name) => say`${name}, ${rest}`);
