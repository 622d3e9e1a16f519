import fc from "fast-check";
import { expect, it } from "vitest";
import { countKeys, countWrittenKeys, duplicateKeys } from "./duplicate-keys";
import { jsonText } from "./testing/arbitrary-json";

const find = (text: string) => duplicateKeys(text, JSON.parse(text));

it("counts as many keys as JSON.parse keeps when none is written twice", () => {
  fc.assert(
    fc.property(jsonText(), ({ text, value }) => {
      expect(countWrittenKeys(text)).toBe(countKeys(value));
      expect(duplicateKeys(text, value)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it("names as many duplicates as JSON.parse drops, when no dropped value holds keys", () => {
  const keys = fc.array(fc.constantFrom("a", "b", "\\u0061", "c"), { maxLength: 8 });
  fc.assert(
    fc.property(keys, (names) => {
      const text = `{${names.map((name) => `"${name}": ":"`).join(", ")}}`;
      const kept = Object.keys(JSON.parse(text) as object).length;
      expect(find(text)).toHaveLength(names.length - kept);
    }),
  );
});

it("gives both places", () => {
  expect(find('{"id": "x", "n": {"id": 1}, "i\\u0064": "y"}')).toEqual([
    { first: { start: 1, end: 5 }, again: { start: 28, end: 37 } },
  ]);
});

it("finds a duplicate inside a value that another duplicate replaces", () => {
  expect(find('{"a": {"b": 1, "b": 2}, "a": 3}')).toHaveLength(2);
});

it("is not misled by quotation marks and backslashes in texts", () => {
  expect(find('{"a": "\\\\", "b": "\\":\\"", "c": ":{:"}')).toEqual([]);
});
