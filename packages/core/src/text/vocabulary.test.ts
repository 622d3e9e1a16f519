import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  numberOf,
  numberOfPacked,
  packedLetters,
  type Vocabulary,
  vocabularyOf,
} from "./vocabulary";

/** The number of a word as it is found while its letters are read. */
function numberAt(vocabulary: Vocabulary, word: string): number {
  const bits = [...word].reduce((sum, letter) => sum * 32n + BigInt(letter.charCodeAt(0) & 31), 0n);
  const part = (shift: bigint) => Number(BigInt.asIntN(32, bits >> shift));
  return numberOfPacked(vocabulary, part(64n), part(32n), part(0n));
}

// Few letters, so that words often begin alike and share a slot.
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });

describe("a vocabulary", () => {
  it("knows each of its words by number, and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), (known, asked) => {
        const vocabulary = vocabularyOf(known);
        for (const each of [...known, ...asked]) {
          const number = known.indexOf(each) + 1;
          expect(numberOf(vocabulary, each)).toBe(number);
          expect(numberAt(vocabulary, each)).toBe(number);
        }
      }),
    );
  });

  it("tells words apart that are as long as three numbers can say", () => {
    const longest = "abcdefghijklmnopqrs";
    expect(longest).toHaveLength(packedLetters);
    const words = [...longest].map((_, at) => `${longest.slice(0, at)}z${longest.slice(at + 1)}`);
    const vocabulary = vocabularyOf([longest, ...words, longest.slice(1), longest.slice(7)]);
    for (const [index, each] of vocabulary.words.entries())
      if (index > 0) expect(numberAt(vocabulary, each)).toBe(index);
    expect(numberAt(vocabulary, longest.slice(2))).toBe(0);
  });

  it("does not take what is no letter, or too long, for letters", () => {
    const known = ["'s", "4", "é", `${"a".repeat(19)}bc`];
    const vocabulary = vocabularyOf(known);
    // As bits the apostrophe is a “g”, the 4 a “t” and the é an “i”.
    for (const other of ["gs", "t", "i", `${"a".repeat(17)}bc`])
      expect(numberAt(vocabulary, other)).toBe(0);
    expect(known.map((each) => numberOf(vocabulary, each))).toEqual([1, 2, 3, 4]);
  });

  it("takes words outside ASCII, and none at all", () => {
    expect(numberOf(vocabularyOf(["naïve", "o'clock"]), "naïve")).toBe(1);
    expect(numberOf(vocabularyOf([]), "naïve")).toBe(0);
  });
});
