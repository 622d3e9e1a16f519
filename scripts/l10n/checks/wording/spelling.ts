import { type Check, eachMessage, type LocaleTexts } from "../../check";
import { dictionariesOf } from "../../tools/dictionaries";
import { unknownWords } from "../../tools/spellers";
import { knownWords } from "../../words";
import { waysToRead, wordsOf } from "./tokens";

/** Why a language has no dictionary here. */
const without: Readonly<Record<string, string>> = {
  ja: "Debian and npm have no dictionary of Japanese; words are not divided by spaces",
  ms: "Debian and npm have no dictionary of Malay",
  mt: "Debian and npm have no dictionary of Maltese",
  ta: "Debian's dictionary of Tamil lacks two of three inflected words",
  ur: "Debian and npm have no dictionary of Urdu",
  zh: "Chinese has no spelling that a dictionary could check",
};

/** What a dictionary says of words. */
export interface Verdict {
  /** Those that are not known in any way to read them. */
  readonly misspelt: ReadonlySet<string>;
  /** Words of words.ts that made no word known. */
  readonly unused: readonly string[];
}

/** Looks words up in the dictionary of a locale and in words.ts. A known word may be part of others: `all'`, `nell'`. */
export function lookUp(tag: string, words: readonly string[]): Verdict {
  const forms = new Set(words.flatMap((word) => waysToRead(word).flat()));
  const unknown = unknownWords(tag, [...forms]);
  const known = knownWords(tag);
  const used = new Set<string>();
  const isKnown = (word: string, look: (part: string) => boolean) =>
    waysToRead(word).some((parts) => parts.every(look));
  const misspelt = words.filter((word) => {
    if (isKnown(word, (part) => !unknown.has(part))) return false;
    const isMended = isKnown(word, (part) => !unknown.has(part) || known.has(part));
    for (const part of isMended ? waysToRead(word).flat() : []) used.add(part);
    return !isMended;
  });
  return {
    misspelt: new Set(misspelt),
    // A variant has the words of its locale, and not all of them.
    unused: tag.includes("-x-") ? [] : [...known].filter((word) => !used.has(word)),
  };
}

/** Every word of a locale, each once. */
export const everyWord = ({ tag, messages }: LocaleTexts): readonly string[] => [
  ...new Set(messages.flatMap(({ text }) => wordsOf(tag, text))),
];

/** Words that the dictionary of the language does not know. */
export const spelling: Check = {
  id: "spelling",
  summary: "every word is in a dictionary of the language, or in words.ts with a reason",
  without: (tag) =>
    dictionariesOf(tag).length > 0
      ? undefined
      : (without[new Intl.Locale(tag).language] ?? "no dictionary"),
  run(texts) {
    const { tag } = texts;
    const { misspelt, unused } = lookUp(tag, everyWord(texts));
    return [
      ...eachMessage(({ text }) =>
        [...new Set(wordsOf(tag, text))]
          .filter((word) => misspelt.has(word))
          .map((word) => `“${word}” is not in the dictionary`),
      )(texts),
      ...unused.map((word) => ({
        tag,
        path: undefined,
        problem: `has “${word}” in words.ts, and the dictionary knows it or nothing uses it`,
      })),
    ];
  },
};
