import fc from "fast-check";
import { type ParseErrorCode, visit } from "jsonc-parser";
import { expect, it } from "vitest";
import { linesOf } from "./lines";
import { locate } from "./locate";
import { jsonText } from "./testing/arbitrary-json";

interface Position {
  readonly path: (string | number)[];
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Where jsonc-parser finds every value of a text. */
function positionsOf(text: string): Position[] {
  const found: Position[] = [];
  const errors: ParseErrorCode[] = [];
  const add = (
    offset: number,
    line: number,
    character: number,
    pathOf: () => (string | number)[],
  ): void => {
    found.push({ path: pathOf(), offset, line: line + 1, column: character + 1 });
  };
  visit(text, {
    onObjectBegin: (offset, _, line, character, pathOf) => add(offset, line, character, pathOf),
    onArrayBegin: (offset, _, line, character, pathOf) => add(offset, line, character, pathOf),
    onLiteralValue: (_, offset, __, line, character, pathOf) =>
      add(offset, line, character, pathOf),
    onError: (error) => errors.push(error),
  });
  expect(errors).toEqual([]);
  return found;
}

it("agrees with jsonc-parser on line and column of every value of 10,000 random documents", () => {
  let values = 0;
  for (const { text } of fc.sample(jsonText(), { numRuns: 10_000, seed: 20_260_317 })) {
    const expected = positionsOf(text);
    const lines = linesOf(text);
    const found = locate(
      text,
      expected.map(({ path }) => path),
    );
    expected.forEach(({ path, offset, line, column }, index) => {
      const place = found[index];
      const { start } = place?.value ?? { start: -1 };
      // One comparison for each value: `expect` itself would take most of the time.
      const at = lines.position(start);
      if (
        start !== offset ||
        at.line !== line ||
        at.column !== column ||
        place?.depth !== path.length
      )
        expect({ text, path, start, ...at }).toEqual({ text, path, start: offset, line, column });
    });
    values += expected.length;
  }
  expect(values).toBeGreaterThan(20_000);
});
