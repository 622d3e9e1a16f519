import { describe, expect, it } from "vitest";
import { readSpans } from "../spans";
import { readFew } from "../testing";
import { isNegated } from "./polarity";

/** Whether the word in brackets is negated. */
function negated(marked: string): boolean {
  const { tokens, table } = readFew(marked.replace(/[[\]]/g, ""));
  const first = tokens.starts.indexOf(marked.indexOf("["));
  return isNegated(tokens, table, readSpans(tokens), first);
}

describe("a word is negated", () => {
  it.each([
    "You were not [old].",
    "Not [old].",
    "You were never, ever [old].",
    "Not b c d e f g h [old].",
    "We do not think you were [old].",
    "We never said that you were [old].",
    "You were not only, not [old].",
  ])("%s", (text) => {
    expect(negated(text)).toBe(true);
  });

  it.each([
    "You were [old].",
    "[Old] you were not.",
    "Not a b c d e f g h [old].",
    "You were not only [old].",
    "You were not just [old].",
    "You were not merely [old].",
    "You were not simply [old].",
    "It was not. You were [old].",
    "It was not so because you were [old].",
    "We do not think he was x because you were [old].",
    "The plan never worked; you were [old].",
  ])("not: %s", (text) => {
    expect(negated(text)).toBe(false);
  });
});
