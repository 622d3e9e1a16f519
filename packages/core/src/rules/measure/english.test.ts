import { describe, expect, it } from "vitest";
import { firstPhrase, isEnglish } from "./english";

describe("phrases", () => {
  it("finds the first place of any, through curly quotes and line breaks, in the text as given", () => {
    const text = "You  see: we\ndidn’t decide, and we have not decided.";
    const place = firstPhrase(text, [/have not decided/, /we didn't decide/]);
    expect(text.slice(place?.start, place?.end)).toBe("we\ndidn’t decide");
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
