import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "./locate";
import { jsonText, pathsOf, valueAt } from "./testing/arbitrary-json";

describe("locate", () => {
  it("finds every part of any JSON where JSON.parse finds it", () => {
    fc.assert(
      fc.property(jsonText({ duplicates: true }), ({ text, value }) => {
        const paths = pathsOf(value);
        locate(text, paths).forEach((found, index) => {
          const path = paths[index] as (string | number)[];
          expect(found.depth).toBe(path.length);
          const source = text.slice(found.value.start, found.value.end);
          expect(JSON.parse(source)).toEqual(valueAt(value, path));
          const last = path.at(-1);
          if (typeof last === "string") {
            const key = found.key as { start: number; end: number };
            expect(JSON.parse(text.slice(key.start, key.end))).toBe(last);
          } else expect(found.key).toBeUndefined();
        });
      }),
      { numRuns: 500 },
    );
  });

  it("gives the nearest part that exists when the path does not", () => {
    const text = '{"points": [{"text": "x"}]}';
    const [missing, beyond] = locate(text, [
      ["points", 0, "nextStep"],
      ["points", 7, "text"],
    ]);
    expect(missing).toMatchObject({ depth: 2, type: "object", value: { start: 12, end: 25 } });
    expect(beyond).toMatchObject({ depth: 1, type: "array", key: { start: 1, end: 9 } });
  });

  it("forgets what a later duplicate of a key replaces", () => {
    const [found] = locate('{"a": {"b": 1}, "a": {}}', [["a", "b"]]);
    expect(found).toMatchObject({ depth: 1, value: { start: 21, end: 23 } });
  });

  it("finds a value under 100,000 lists", () => {
    const depth = 100_000;
    const text = `${"[".repeat(depth)}7${"]".repeat(depth)}`;
    const [found] = locate(text, [new Array<number>(depth).fill(0)]);
    expect(found?.value).toEqual({ start: depth, end: depth + 1 });
  });

  it("finds many paths in a long list in one pass", () => {
    const text = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ id: index })));
    const paths = Array.from({ length: 20_000 }, (_, index) => [index, "id"]);
    const started = performance.now();
    const found = locate(text, paths);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(text.slice(found[19_999]?.value.start, found[19_999]?.value.end)).toBe("19999");
  });
});
