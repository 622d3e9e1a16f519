import { describe, expect, it } from "vitest";
import { conceptsOf, phraseNumber } from "./concepts";

const table = new Map([
  [phraseNumber(["past", "your", "prime"]), [0]],
  [phraseNumber(["prime"]), [1, 2]],
]);

describe("conceptsOf", () => {
  it("marks every word of a phrase, whoever is meant", () => {
    expect(conceptsOf("she is past her prime".split(" "), table)).toEqual([
      [],
      [],
      [0],
      [0],
      [0, 1, 2],
    ]);
  });

  it("marks nothing where a word is missing", () => {
    expect(conceptsOf("past the prime".split(" "), table)).toEqual([[], [], [1, 2]]);
  });
});
