import type { LocaleTexts } from "../check";
import { everyWord, lookUp } from "../checks/wording/spelling";
import { dictionariesOf } from "../tools/dictionaries";
import { randomFrom, type Tally } from "./seed";

/** Shorter words are other words after most errors, in every language. */
const leastLetters = 4;

type Err = (before: string, letter: string, after: string, other: string) => string;

/** Errors of one letter (Damerau 1964): one too few, one too many, a wrong one, two in the wrong order. */
const errors: readonly Err[] = [
  (before, _, after) => before + after,
  (before, letter, after, other) => before + other + letter + after,
  (before, _, after, other) => before + other + after,
  (before, letter, after) => before + after.slice(0, 1) + letter + after.slice(1),
];

/** Words with one letter wrong, the same in every run: one of each kind of error for each word. */
export function typosOf({ tag, ...texts }: LocaleTexts): readonly string[] {
  const every = everyWord({ tag, ...texts });
  const words = every.filter(
    (word) => [...word].length >= leastLetters && /^[\p{L}\p{M}]+$/u.test(word),
  );
  const there = new Set(every);
  const alphabet = [...new Set(words.flatMap((word) => [...word.toLowerCase()]))].filter((letter) =>
    /\p{L}/u.test(letter),
  );
  const random = randomFrom(tag.length);
  const pick = (length: number) => Math.floor(random() * length);
  return words.flatMap((word) => {
    const letters = [...word];
    return errors.flatMap((error) => {
      const at = pick(letters.length - 1);
      const wrong = error(
        letters.slice(0, at).join(""),
        letters[at] as string,
        letters.slice(at + 1).join(""),
        alphabet[pick(alphabet.length)] as string,
      );
      return wrong === word || there.has(wrong) ? [] : [wrong];
    });
  });
}

/** Plants errors of one letter, and asks the dictionaries. */
export function typoSeeds(locales: readonly LocaleTexts[]): Tally {
  let planted = 0;
  const missed: string[] = [];
  const shares: string[] = [];
  for (const texts of locales) {
    const { tag } = texts;
    if (dictionariesOf(tag).length === 0 || tag.includes("-x-")) continue;
    const typos = [...new Set(typosOf(texts))];
    const { misspelt } = lookUp(tag, typos);
    const through = typos.filter((word) => !misspelt.has(word));
    planted += typos.length;
    missed.push(...through.map((word) => `${tag}: ${word}`));
    shares.push(`${tag} ${((1 - through.length / typos.length) * 100).toFixed(1)} %`);
  }
  return {
    kind: "typo",
    planted,
    caught: planted - missed.length,
    bound: 0.94,
    missed,
    notes: [`by locale: ${shares.join(", ")}`],
  };
}
