import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document, Scalar } from "yaml";
import { pathsOf, valueAt } from "../testing/arbitrary-json";
import { readYaml } from "./read-yaml";

const styles = [
  "PLAIN",
  "QUOTE_SINGLE",
  "QUOTE_DOUBLE",
  "BLOCK_LITERAL",
  "BLOCK_FOLDED",
] as const satisfies readonly Scalar.Type[];

/** Words with marks of their own, so that each is found once. */
const sentence = fc
  .array(
    fc.constantFrom("age", "it's", 'a "word"', "naïve", "日本", "😀", "back\\slash", "#no", "a: b"),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(" ", " ", "  ", "\n", "\n\n"), {
        minLength: words.length,
        maxLength: words.length,
      })
      .map((gaps) =>
        words
          .map((word, at) => `${at}${word}${gaps[at]}`)
          .join("")
          .trimEnd(),
      ),
  );

/** A document with a sentence in a style, as the library writes it. */
const written = fc
  .tuple(sentence, fc.constantFrom(...styles), fc.constantFrom(20, 40, 80))
  .map(([text, type, lineWidth]) => {
    const scalar = new Scalar(text);
    scalar.type = type;
    const document = new Document({ before: "x", points: [{ text: "" }] });
    document.setIn(["points", 0, "text"], scalar);
    return { text, source: document.toString({ lineWidth }) };
  });

describe("the locator of YAML", () => {
  it("finds the words of a text in every style of scalar, folded or not", () => {
    fc.assert(
      fc.property(written, ({ text, source }) => {
        const [document] = readYaml(source).documents;
        // The library does not always read back what it wrote folded.
        fc.pre(
          JSON.stringify(document?.value) === JSON.stringify({ before: "x", points: [{ text }] }),
        );
        const [found] = document?.locator.locate([["points", 0, "text"]]) ?? [];
        expect(found?.depth).toBe(3);
        for (const { index, 0: word } of text.matchAll(/\d+\S+/g)) {
          const offsets = [index, index + word.length];
          const [start, end] = document?.locator.offsetsIn(found?.value as never, offsets) ?? [];
          const shown = source.slice(start, end).replace(/\\\n\s*/g, "");
          // Escaped in one of the two ways, or as it is.
          const read = shown.includes("''") ? shown.replaceAll("''", "'") : shown;
          expect([read, read.replace(/\\(["\\])/g, "$1")]).toContain(word);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("finds every part of a document", () => {
    const value = { a: [1, { b: "x", "c d": [null, true] }], e: "" };
    for (const flow of [true, false]) {
      const document = new Document(value, { flow });
      const source = document.toString();
      const [read] = readYaml(source).documents;
      const paths = pathsOf(value);
      read?.locator.locate(paths).forEach((found, index) => {
        const path = paths[index] as (string | number)[];
        expect(found.depth).toBe(path.length);
        const scalar = valueAt(value, path);
        if (typeof scalar === "number")
          expect(source.slice(found.value.start, found.value.end)).toBe(String(scalar));
        if (typeof path.at(-1) === "string")
          expect(source.slice(found.key?.start, found.key?.end)).toContain(String(path.at(-1)));
      });
    }
  });

  it("leads through an alias to what it stands for", () => {
    const [read] = readYaml("one: &one { text: x }\ntwo: *one\n").documents;
    const [found] = read?.locator.locate([["two", "text"]]) ?? [];
    expect(found).toMatchObject({ depth: 2, value: { start: 18, end: 19 } });
  });
});

describe("readYaml", () => {
  it("reads every document of a stream, and passes over empty ones", () => {
    const { documents, problems } = readYaml("---\na: 1\n---\n---\na: 2\n...\n");
    expect({ values: documents.map(({ value }) => value), problems }).toEqual({
      values: [{ a: 1 }, { a: 2 }],
      problems: [],
    });
  });

  it("keeps dates and words as texts", () => {
    expect(readYaml("a: 2026-03-17\nb: no\nc: 12:30\n").documents[0]?.value).toEqual({
      a: "2026-03-17",
      b: "no",
      c: "12:30",
    });
  });

  it.each([
    ["a: 1\na: 2\n", "yaml/duplicate-key", 5],
    ["a: [1, 2\nb: 3\n", "yaml/", undefined],
    ["a: *elsewhere\n", "yaml/", undefined],
    ['a: "\\q"\n', "yaml/bad-dq-escape", 4],
  ])("says what is wrong with %j and where, without its text", (source, id, start) => {
    const { problems } = readYaml(source);
    expect(problems[0]?.id.startsWith(id)).toBe(true);
    if (start !== undefined) expect(problems[0]?.range?.start).toBe(start);
    expect(problems[0]?.message).not.toContain("elsewhere");
    expect(problems[0]?.remedies.length).toBe(1);
  });

  it("refuses aliases that stand for more than memory holds", () => {
    const bomb = [..."abcdefghi"].map((name, at) =>
      at === 0
        ? "a: &a [x,x,x,x,x,x,x,x,x]"
        : `${name}: &${name} [${new Array(9).fill(`*${"abcdefghi"[at - 1]}`).join(",")}]`,
    );
    expect(readYaml(bomb.join("\n")).problems[0]?.id).toBe("yaml/aliases");
  });

  it("ends cleanly on 200,000 levels of nesting", () => {
    for (const source of ["[".repeat(200_000), "- ".repeat(200_000), "{a: ".repeat(200_000)]) {
      const { problems, documents } = readYaml(source);
      expect(documents).toEqual([]);
      expect(problems[0]?.id).toMatch(/^yaml\//);
    }
  });
});
