import { Line, Prose } from "@fairwell/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toLine, toProse } from "./text";

test("a line is one line, and prose keeps its breaks", () => {
  expect(toLine(" a\n b\tc ")?.text).toBe("a b c");
  expect(toProse("a\n\nb\u0007")?.text).toBe("a\n\nb");
  expect(toLine("\u200b \u200d")).toBeUndefined();
});

test("what is too long is cut at a space, never through a character, and counted", () => {
  const words = toLine("word ".repeat(100));
  expect(words?.text.endsWith("word")).toBe(true);
  expect(words?.leftOut).toBe(499 - (words?.text.length ?? 0));
  const faces = toLine("😀".repeat(200));
  expect(faces?.text).toBe("😀".repeat(150));
});

test("whatever comes out fits the documents", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const line = toLine(text);
      const prose = toProse(text);
      return (
        (!line || Line.safeParse(line.text).success) &&
        (!prose || Prose.safeParse(prose.text).success)
      );
    }),
  );
});

test("what shows nothing is nothing, and half a character becomes one", () => {
  for (const blank of ["\u2800", "\u3164", "\u034f", "\u115f\u1160", "\uffa0", " \u200b\u2800 "]) {
    expect(toLine(blank)).toBeUndefined();
    expect(toProse(blank)).toBeUndefined();
  }
  expect(toLine("a\ud83d b")?.text).toBe("a\ufffd b");
  expect(toProse("\ude00\n😀")?.text).toBe("\ufffd\n😀");
});

test("what documents take comes out as it is", () => {
  // No spaces, which a line has one at a time.
  const seen = fc.constantFrom(
    ..."aé山\u2800\u3164\u034f\u115f\u1160\uffa0\u200b",
    "\ud83d",
    "\ude00",
  );
  fc.assert(
    fc.property(fc.array(seen, { minLength: 1, maxLength: 6 }), (characters) => {
      const text = characters.join("");
      expect(toLine(text)?.text === text).toBe(Line.safeParse(text).success);
      expect(toProse(text)?.text === text).toBe(Prose.safeParse(text).success);
    }),
  );
});
