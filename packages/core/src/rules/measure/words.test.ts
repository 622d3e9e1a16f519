import { describe, expect, it } from "vitest";
import { countWords, countWordsCalled } from "./words";

describe("words of a text", () => {
  it.each([
    ["You didn't say why.", 4],
    ["well-paced, on 3 slides", 4],
    ["अनीता शर्मा", 2],
    ["", 0],
  ])("%j has %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it.each([
    ["María José García Márquez left out the dose.", 5],
    ["García Márquez left out the dose.", 5],
    ["María left out the dose.", 5],
  ])("a name is one word, however long: %s", (text, count) => {
    expect(countWordsCalled(text, ["María José García Márquez"])).toBe(count);
  });
});
