import { expect, test } from "vitest";
import { clean, isBlank } from "./characters";
import { paragraphsOf } from "./prose";

test.each([
  ["One.", [["One."]]],
  ["One.\nTwo.\r\n\r\n\r\nThree.", [["One.", "Two."], ["Three."]]],
  ["One.\u2029Two.\u2028Three.", [["One."], ["Two.", "Three."]]],
  ["  \n\n  One.  \n", [["One."]]],
  [" \n\u200b\n", []],
  ["", []],
])("%j has these paragraphs", (prose, expected) => {
  expect(paragraphsOf(prose)).toEqual(expected);
});

test("cleaning takes out what could break out of a value, and nothing else", () => {
  expect(clean("plain ÿ سلام 東京 👩🏽‍💻 \u200e\u200f\u00a0")).toBe(
    "plain ÿ سلام 東京 👩🏽‍💻 \u200e\u200f\u00a0",
  );
  expect(clean("a\u202eb\u2069c\u0000d\u0085e\tf\ud800g\ufffeh")).toBe("abcd e f\ufffdg\ufffdh");
});

test("blank is what nobody can see", () => {
  for (const text of ["", "  ", "\u200b\u2060", "\u00a0"]) expect(isBlank(text)).toBe(true);
  for (const text of ["x", " é", "👩"]) expect(isBlank(text)).toBe(false);
});
