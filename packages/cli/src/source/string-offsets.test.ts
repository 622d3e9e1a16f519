import fc from "fast-check";
import { expect, it } from "vitest";
import { stringOffsets } from "./string-offsets";
import { spelledString } from "./testing/arbitrary-json";

it("maps every unit of a value to its spelling in the source", () => {
  fc.assert(
    fc.property(spelledString, ({ text, value }) => {
      const string = value as string;
      const source = ` ${text}`;
      const offsets = Array.from({ length: string.length + 1 }, (_, at) => at);
      const found = stringOffsets(source, 1, offsets);
      expect(found.at(-1)).toBe(source.length - 1);
      for (let at = 0; at < string.length; at++) {
        const spelling = source.slice(found[at], found[at + 1]);
        expect(JSON.parse(`"${spelling}"`)).toBe(string[at]);
      }
    }),
    { numRuns: 1000 },
  );
});

it("goes through escapes of every length", () => {
  const source = '"a\\"\\u00e9\\ud83d\\ude00z"';
  expect(stringOffsets(source, 0, [0, 1, 2, 3, 4, 5, 6])).toEqual([1, 2, 4, 10, 16, 22, 23]);
});
