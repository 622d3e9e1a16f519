/** A named set of phrases that rules refer to as `{name}`. */
export interface Concept {
  /** lowerCamelCase, unique in its language. */
  readonly name: string;
  /**
   * Phrases in the pattern language of `rules/define.ts` without gaps and assertions: words, `{otherConcept}`, `(a|b)`,
   * `?`. Concepts may refer to each other, not in a circle.
   */
  readonly phrases: readonly string[];
  /** Where the phrases come from, when not from our own list: a key of `rules/sources.ts`. */
  readonly source?: string;
}

/**
 * Defines a concept. Phrases may be given as a list, or as one string with a phrase between each pair of commas.
 *
 * @example
 * export const siblings = defineConcept("sibling", "brother, sister, brothers and sisters");
 */
export function defineConcept(
  name: string,
  phrases: string | readonly string[],
  source?: string,
): Concept {
  const list = typeof phrases === "string" ? splitList(phrases) : phrases;
  return source === undefined ? { name, phrases: list } : { name, phrases: list, source };
}

function splitList(text: string): readonly string[] {
  const list: string[] = [];
  for (const part of text.split(",")) {
    const phrase = part.trim();
    if (phrase !== "") list.push(phrase);
  }
  return list;
}
