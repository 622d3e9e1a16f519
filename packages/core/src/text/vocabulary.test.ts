import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyHash, hashed, numberAt, numberOf, vocabularyOf } from "./vocabulary";

const hashOf = (word: string) =>
  [...word].reduce((hash, letter) => hashed(hash, letter.charCodeAt(0)), emptyHash);
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
          const text = `x${each.toUpperCase()}x`;
          expect(numberAt(vocabulary, text, 1, text.length - 1, hashOf(each))).toBe(number);
        }
      }),
    );
  });

  it("takes words outside ASCII, and none at all", () => {
    expect(numberOf(vocabularyOf(["naïve", "o'clock"]), "naïve")).toBe(1);
    expect(numberOf(vocabularyOf([]), "naïve")).toBe(0);
  });
});
