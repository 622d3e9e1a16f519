import { describe, expect, it } from "vitest";
import { firstPhrase, isEnglish } from "./english";

describe("phrases", () => {
  it("finds the first place of any, through curly quotes and line breaks, in the text as given", () => {
    const text = "You  see: we\ndidn’t decide, and we have not decided.";
    const place = firstPhrase(text, [/have not decided/, /we didn't decide/]);
    expect(text.slice(place?.start, place?.end)).toBe("we\ndidn’t decide");
  });

  it("looks for a phrase only where one of its words is, in letters of any size", () => {
    const phrase = { words: ["decide"], pattern: /have (?:not )?decided?/i };
    expect(firstPhrase("We HAVE DECIDED.", [phrase])).toEqual({ start: 3, end: 15 });
    const impossible = { words: ["never"], pattern: /have/ };
    expect(firstPhrase("We have decided.", [impossible])).toBeUndefined();
  });

  it("finds nothing where nothing is", () => {
    expect(firstPhrase("", [/x/])).toBeUndefined();
  });
});

it.each([
  ["en", true],
  ["en-GB", true],
  ["enm", false],
  ["de", false],
])("takes %s for English: %s", (language, english) => {
  expect(isEnglish({ language })).toBe(english);
});
