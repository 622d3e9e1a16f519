import { expect, test } from "vitest";
import { createFormats } from "./formats";

test("a day is printed as it is written, also in a year that two digits could stand for", () => {
  const { date } = createFormats("en-GB");
  expect(date("2026-03-12")).toBe("12 March 2026");
  expect(date("0026-03-12")).toMatch(/^12 March 0*26$/);
  expect(() => date("12.3.2026")).toThrow(/2026-03-12/);
});

test.each([
  ["fr", "1er avril 2027"],
  ["fr-x-informal", "1er avril 2027"],
  ["it", "1º aprile 2027"],
  ["pt-BR", "1º de abril de 2027"],
  ["es", "1 de abril de 2027"],
])("the first of a month is written as %s writes it", (tag, expected) => {
  expect(createFormats(tag).date("2027-04-01")).toBe(expected);
  expect(createFormats(tag).date("2027-04-11")).toMatch(/^11 /);
});
