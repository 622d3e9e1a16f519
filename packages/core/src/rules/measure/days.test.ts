import { describe, expect, it } from "vitest";
import { calendarDaysBetween, workingDaysBetween } from "./days";
import { countWords } from "./words";

describe("days between two moments", () => {
  it("counts calendar days by the day that is written, whatever the offset", () => {
    expect(calendarDaysBetween("2026-03-16T23:30:00-08:00", "2026-03-17T00:10:00+13:00")).toBe(1);
    expect(calendarDaysBetween("2026-03-16T10:00:00+00:00", "2026-03-16")).toBe(0);
  });

  it.each([
    ["2026-03-13", "2026-03-16", 1],
    ["2026-03-16", "2026-03-20", 4],
    ["2026-03-16", "2026-03-30", 10],
    ["2026-03-14", "2026-03-15", 0],
    ["2026-03-14", "2026-03-16", 1],
    ["2026-03-13", "2026-03-14", 0],
    ["2026-03-20", "2026-03-16", 0],
  ])("counts working days from %s to %s", (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });
});

describe("words", () => {
  it("takes contractions and hyphens for one word", () => {
    expect(countWords("You didn’t say why; the follow-up was late.")).toBe(8);
    expect(countWords("")).toBe(0);
  });
});
