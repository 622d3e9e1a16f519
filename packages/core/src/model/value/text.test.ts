import { describe, expect, it } from "vitest";
import { Line, Prose } from "./text";

describe.each([
  ["Line", Line],
  ["Prose", Prose],
])("%s", (_, schema) => {
  const takes = (text: string) => schema.safeParse(text).success;

  it.each(["a", "é", "山田", "👩🏽‍💻", "\u2800a", "가나", "e\u034f"])("takes %j", (text) => {
    expect(takes(text)).toBe(true);
  });

  it.each(["", " ", "\u200b\u00ad", "\u2800", "\u3164 \u3164", "\u034f", "\u115f\u1160", "\uffa0"])(
    "refuses %j, which shows nothing",
    (text) => {
      expect(takes(text)).toBe(false);
    },
  );

  it.each(["a\ud800", "\udc00a", "a\ud83d b", "\ude00\ud83d"])(
    "refuses %j, half a character",
    (text) => {
      expect(takes(text)).toBe(false);
    },
  );

  it("takes its time from the length of the text alone", () => {
    const limit = schema === Line ? 300 : 6000;
    expect(takes("\u2800".repeat(limit))).toBe(false);
    expect(takes(`${"\u2800".repeat(limit - 1)}a`)).toBe(true);
  });
});
