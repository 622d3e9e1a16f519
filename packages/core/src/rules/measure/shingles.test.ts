import { describe, expect, it } from "vitest";
import { copiedRun, sharedCount, shinglesOf, similarity } from "./shingles";

const text = "In question 4 you described the meeting calendar and not the plan that drifts.";

describe("shingles", () => {
  it("finds the same text whatever its case and punctuation", () => {
    const other =
      "in question 4, you described the MEETING calendar – and not the plan that drifts";
    expect(similarity(shinglesOf(text), shinglesOf(other))).toBe(1);
  });

  it("falls with every changed word, and is 0 for texts that share nothing", () => {
    const other = text.replace("drifts", "fails");
    expect(similarity(shinglesOf(text), shinglesOf(other))).toBeCloseTo(9 / 11);
    expect(similarity(shinglesOf(text), shinglesOf("Your plan was late by two whole weeks."))).toBe(
      0,
    );
    expect(similarity([], [])).toBe(0);
  });

  it("has none for fewer words than a shingle", () => {
    expect(shinglesOf("Only four words here")).toEqual([]);
    expect(shinglesOf("Now there are five words")).toHaveLength(1);
  });

  it("counts what a text has of another", () => {
    const whole = new Set(shinglesOf(`The panel noted this. ${text}`));
    expect(sharedCount(whole, shinglesOf(text))).toBe(shinglesOf(text).length);
  });

  it("finds the longest run of copied words, and where it stands", () => {
    const known = new Set(shinglesOf(text));
    const quoted = "you described the meeting calendar and not the plan that drifts";
    const other = `As we said, ${quoted}, and you were late.`;
    const start = other.indexOf(quoted);
    expect(copiedRun(other, known, 9)).toEqual({ start, end: start + quoted.length });
    expect(copiedRun(other, known, 12)).toBeUndefined();
    expect(copiedRun("", known, 1)).toBeUndefined();
    expect(copiedRun(text, known, 5)).toEqual({ start: 0, end: text.length - 1 });
  });
});
