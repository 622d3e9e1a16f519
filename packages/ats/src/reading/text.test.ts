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
