/** Whether a document's texts are in English: rules that read words of a language look at this first. */
export const isEnglish = (document: { readonly language: string }): boolean =>
  /^en(?:-|$)/.test(document.language);

/** A phrase that a rule looks for. */
export interface Phrase {
  readonly pattern: RegExp;
  /**
   * In small letters: whatever the pattern finds has one of these in it. Most texts have none, and then the expression
   * is never made, which takes far longer than the search for a few words.
   */
  readonly words: readonly string[];
}

/** A place in a text, UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The first place at which one of the phrases stands, with straight or curly apostrophes and any white space.
 *
 * @param phrases without the global flag; a space in them stands for any white space
 */
export function firstPhrase(
  text: string,
  phrases: readonly (Phrase | RegExp)[],
): Place | undefined {
  const plain = text.replace(/\u2019/g, "'").replace(/\s/g, " ");
  let first: Place | undefined;
  const small = plain.toLowerCase();
  for (const phrase of phrases) {
    const pattern = phrase instanceof RegExp ? phrase : phrase.pattern;
    const may = phrase instanceof RegExp || phrase.words.some((word) => small.includes(word));
    const found = may && pattern.exec(plain);
    if (found && (first === undefined || found.index < first.start))
      first = { start: found.index, end: found.index + found[0].length };
  }
  return first;
}
