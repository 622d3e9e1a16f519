import { expect, test } from "vitest";
import { columns } from "./width";
import { wrap } from "./wrap";

test.each([
  ["plain", 5],
  ["naïve 東京", 10],
  ["e\u0301", 1],
  ["👩", 2],
  ["\u2068سلام\u2069", 4],
])("%j takes %d columns", (text, expected) => {
  expect(columns(text)).toBe(expected);
});

test("lines break at spaces, and every line but the first of an item is indented", () => {
  expect(wrap("one two three four", "- ", "  ", 10)).toEqual(["- one two", "  three", "  four"]);
});

test("a word that is wider than a line is cut between characters, never within one", () => {
  expect(wrap("abcdefghij", "", "", 4)).toEqual(["abcd", "efgh", "ij"]);
  expect(wrap("e\u0301e\u0301e\u0301", "", "", 2)).toEqual(["e\u0301e\u0301", "e\u0301"]);
});

test("scripts without spaces break between characters", () => {
  expect(wrap("東京都千代田区", "", "", 6)).toEqual(["東京都", "千代田", "区"]);
});

test("an isolate ends with its line and begins again on the next", () => {
  expect(wrap("x \u2068one two\u2069 y", "", "", 6)).toEqual([
    "x \u2068one\u2069",
    "\u2068two\u2069 y",
  ]);
});
