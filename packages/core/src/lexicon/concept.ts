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

/** A comma inside brackets belongs to the phrase. */
function splitList(text: string): readonly string[] {
  if (!text.includes("(")) return text.split(",").map(trim).filter(isSomething);
  const list: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const character = text[index];
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === undefined || (character === "," && depth === 0)) {
      list.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return list.filter(isSomething);
}

const trim = (phrase: string): string => phrase.trim();
const isSomething = (phrase: string): boolean => phrase !== "";
