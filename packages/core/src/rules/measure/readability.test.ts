import { describe, expect, it } from "vitest";
import { automatedReadability, lix, sentencesOf, textCounts } from "./readability";

describe("sentences", () => {
  it.each([
    ["One. Two! Three?", 3],
    ["You met Dr. Khan, e.g. on Monday, and gave 2.5 hours.", 1],
    ["He said “no.” Then he left.", 2],
    ["First paragraph\n\nSecond paragraph", 2],
    ["Two points:\n- the dose\n- the allergy", 3],
    ["…", 0],
    ["", 0],
  ])("counts those of %j", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe("indices", () => {
  it("counts a text", () => {
    expect(textCounts("The handover note left out the allergy.")).toEqual({
      words: 7,
      sentences: 1,
      characters: 33,
      longWords: 2,
    });
  });

  it("are low for short words and high for long ones", () => {
    const easy = textCounts("You gave the date. You gave the cost.");
    const hard = textCounts(
      "Notwithstanding considerable organisational familiarity, operationalisation remained insufficiently differentiated.",
    );
    expect(automatedReadability(easy)).toBeLessThan(2);
    expect(automatedReadability(hard)).toBeGreaterThan(12);
    expect(lix(easy)).toBeLessThan(10);
    expect(lix(hard)).toBeGreaterThan(55);
  });

  it("are 0 for no words", () => {
    expect([automatedReadability(textCounts("")), lix(textCounts(""))]).toEqual([0, 0]);
  });
});
