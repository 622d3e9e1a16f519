/** Whether a document's texts are in English: rules that read words of a language look at this first. */
export const isEnglish = (document: { readonly language: string }): boolean =>
  /^en(?:-|$)/.test(document.language);

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
export function firstPhrase(text: string, phrases: readonly RegExp[]): Place | undefined {
  const plain = text.replace(/\u2019/g, "'").replace(/\s/g, " ");
  let first: Place | undefined;
  for (const phrase of phrases) {
    const found = phrase.exec(plain);
    if (found && (first === undefined || found.index < first.start))
      first = { start: found.index, end: found.index + found[0].length };
  }
  return first;
}
