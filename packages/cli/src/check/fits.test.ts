import { existsSync, readdirSync, readFileSync } from "node:fs";
import { kinds, validateDocument } from "@fairwell/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedback, reason, unfairFeedback } from "../../test/documents";
import { createFits } from "./fits";

type Json = Record<string, unknown>;

const examples = new URL("../../../../examples/social-work/documents/", import.meta.url);
const documents: readonly Json[] = [
  feedback(),
  unfairFeedback(),
  reason,
  ...(existsSync(examples)
    ? readdirSync(examples)
        .filter((name) => name.endsWith(".json"))
        .map((name) => JSON.parse(readFileSync(new URL(name, examples), "utf8")) as Json)
    : []),
];

/** The test as it is after so many documents that it was made. */
function ready(): (value: unknown) => boolean {
  const fits = createFits();
  for (const document of documents) for (let time = 0; time < 64; time++) fits(document);
  return fits;
}

/** Every place of a value. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function changed(document: Json, path: (string | number)[], change: (value: unknown) => unknown) {
  const copy = structuredClone(document);
  const last = path.at(-1);
  if (last === undefined) return change(copy);
  const parent = path
    .slice(0, -1)
    .reduce((value, part) => (value as Json)[part] as Json, copy as Json);
  const value = change(parent[last]);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const changes = fc.constantFrom<(value: unknown) => unknown>(
  () => undefined,
  () => null,
  () => "",
  () => "x",
  () => "2026-02-30",
  () => "\u200b",
  () => "😀".repeat(30_000),
  () => 0,
  () => 1.5,
  () => -1,
  () => true,
  () => [],
  () => ({}),
  (value) => (Array.isArray(value) ? [...value, ...value] : value),
  (value) => (Array.isArray(value) ? value.slice(1) : value),
  (value) => (typeof value === "object" ? { ...value, extra: 1 } : `${value} `),
  // A key of its own, as JSON.parse makes it: in a literal it would be the prototype, which no JSON has.
  (value) => (typeof value === "object" ? { ...value, ["__proto__"]: { id: "x" } } : value),
);

describe("the quick test of documents", () => {
  it("takes every valid document", () => {
    const fits = ready();
    for (const document of documents) expect(fits(document)).toBe(true);
  });

  it("takes only what the schema takes as it is", () => {
    const fits = ready();
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...documents).chain((document) =>
          fc.tuple(
            fc.constant(document),
            fc.array(fc.tuple(fc.constantFrom(...placesOf(document)), changes), {
              minLength: 1,
              maxLength: 2,
            }),
          ),
        ),
        ([document, list]) => {
          let value: unknown = document;
          for (const [path, change] of list)
            try {
              value = changed(value as Json, path, change);
            } catch {
              return;
            }
          if (!fits(value)) return;
          taken++;
          const result = validateDocument(value);
          expect(result.ok && result.document).toEqual(value);
        },
      ),
      { numRuns: 5_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it("is made for every kind", () => {
    // A kind that it cannot read is only slow; one of which it takes everything would be wrong.
    const fits = createFits();
    for (const kind of kinds)
      for (let time = 0; time < 70; time++) expect(fits({ kind })).toBe(false);
  });
});
