import { expect, test } from "vitest";
import { isBefore, readTime } from "./time";

test.each([
  ["2016-08-22T19:52:38.384Z", "2016-08-22T19:52:38.384Z", false],
  ["2026-03-12T14:30:00+01:00", "2026-03-12T14:30:00+01:00", false],
  ["2026-03-12T14:30:00-0500", "2026-03-12T14:30:00-05:00", false],
  ["2026-03-12 14:30:00+00", "2026-03-12T14:30:00+00:00", false],
  ["2021-02-09 14:21:05.255", "2021-02-09T14:21:05.255Z", true],
  ["2021-02-09 14:21", "2021-02-09T14:21:00Z", true],
])("%s", (text, instant, assumedUtc) => expect(readTime(text)).toEqual({ instant, assumedUtc }));

test.each([
  "2017-08-22",
  "2026-02-30T10:00:00Z",
  "yesterday",
  "",
  "2026-03-12T25:00:00Z",
  "09/15/2007",
])("%j is not a moment", (text) => expect(readTime(text)).toBeUndefined());

test("compares moments across offsets, and never with an absent one", () => {
  expect(isBefore("2026-03-12T14:30:00+01:00", "2026-03-12T14:00:00Z")).toBe(true);
  expect(isBefore("2026-03-12T14:30:00Z", "2026-03-12T14:30:00Z")).toBe(false);
  expect(isBefore(undefined, "2026-03-12T14:30:00Z")).toBe(false);
});
