import { describe, expect, it } from "vitest";
import { checkText } from "../../check";

/** Rules that fire, which know “she is too old” and leave “they are too old” alone. */
const rules = (text: string, names: readonly string[] = []) =>
  checkText(text, { names: { candidate: names } }).findings.map(({ ruleId }) => ruleId);

describe("they, where it can only be the candidate", () => {
  it.each([
    "The candidate was late. Their age worried us.",
    "The candidate was late, and their age worried us.",
    "The applicant sat down. They said that they were late. Their age worried us.",
  ])("is read as she: %s", (text) => {
    expect(rules(text)).toContain("fair/age-direct");
  });

  it("is read as she after the name", () => {
    expect(rules("Ash was late. Their age worried us.", ["Ash Lane"])).toContain("fair/age-direct");
  });

  it.each([
    "Their age worried us.",
    "The candidates were late. Their age worried us.",
    "The other candidate was late. Their age worried us.",
    "The candidate met two clients. Their age worried us.",
    "The candidate showed old forms. Their age worried us.",
    "The candidate spoke to the family. Their age worried us.",
    "The candidate was late. It rained. Their age worried us.",
    "Dear Sam,\n\nThe candidate was late. Their age worried us.",
  ])("is left alone elsewhere: %s", (text) => {
    expect(rules(text)).not.toContain("fair/age-direct");
  });
});
