import { expect, test } from "vitest";
import { pathPattern } from "./path";
import { shown } from "./shown";

test("one name for the same place in many records; odd keys are not shown", () => {
  expect(pathPattern([3, "questions", 0, "answer"])).toBe("[].questions[].answer");
  expect(pathPattern(["custom_fields", "Was Jane late?"])).toBe("custom_fields[…]");
  expect(pathPattern([])).toBe("(whole payload)");
});

test("only one short plain word is ever repeated", () => {
  expect(shown("stong_yes")).toBe(" (`stong_yes`)");
  for (const value of ["Jane Doe", "a@b.example", "x".repeat(41), "", 5, null, "naïve", "a\nb"])
    expect(shown(value)).toBe("");
});
