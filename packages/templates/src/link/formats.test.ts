import { expect, test } from "vitest";
import { createFormats } from "./formats";

test("a day is printed as it is written, also in a year that two digits could stand for", () => {
  const { date } = createFormats("en-GB");
  expect(date("2026-03-12")).toBe("12 March 2026");
  expect(date("0026-03-12")).toMatch(/^12 March 0*26$/);
  expect(() => date("12.3.2026")).toThrow(/2026-03-12/);
});
