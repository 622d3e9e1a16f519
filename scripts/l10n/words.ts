import { withoutVariant } from "./tools/dictionaries";

/**
 * Words that are right and that a dictionary does not know: locale ▸ why ▸ words. They are written as the dictionary is
 * asked for them, with a straight apostrophe; one with an apostrophe at its end stands before others. One that is not
 * needed any more is a fault itself.
 */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bg: {
    "adjective of референт, used of a number": "Референтен",
    "web site": "уебсайт",
  },
  et: { "everyday noun, an observation": "tähelepanek tähelepanekut" },
  it: {
    "preposition with an elided article": "all' dell' nell'",
    "imperfect of possedere": "possedeva",
  },
  nb: {
    "everyday pronoun, missing from the dictionary": "noe noen Noen",
    "compound: the date of the start": "startdatoen",
  },
  "pt-BR": { "loan that employers use": "feedback Feedback" },
  "pt-PT": {
    "loan that employers use": "feedback Feedback",
    "verb with its pronoun, before which the s falls": "eliminamo-la",
  },
};

const reasonsFor = (tag: string): Readonly<Record<string, string>> =>
  words[tag] ?? words[withoutVariant(tag)] ?? {};

/** Why words of a locale are known, with those words. */
export const reasonsOf = (tag: string): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(reasonsFor(tag)).map(([why, list]) => [why, list.split(" ")]);

/** The known words of a locale. */
export const knownWords = (tag: string): ReadonlySet<string> =>
  new Set(reasonsOf(tag).flatMap(([, list]) => list));
