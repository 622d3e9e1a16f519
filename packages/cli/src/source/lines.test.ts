import { expect, it } from "vitest";
import { linesOf } from "./lines";

it("counts lines after LF, CRLF and CR, and columns in UTF-16 units", () => {
  const lines = linesOf("a\nb\r\nc\r😀d");
  expect(lines.count).toBe(4);
  expect(lines.position(0)).toEqual({ line: 1, column: 1 });
  expect(lines.position(2)).toEqual({ line: 2, column: 1 });
  expect(lines.position(5)).toEqual({ line: 3, column: 1 });
  expect(lines.position(9)).toEqual({ line: 4, column: 3 });
  expect(lines.range(2)).toEqual({ start: 2, end: 3 });
});

it("has one line when the text is empty", () => {
  expect(linesOf("").position(0)).toEqual({ line: 1, column: 1 });
});
