import fc from "fast-check";
import { expect, test } from "vitest";
import { createFormats } from "../link/formats";
import type { Step } from "../link/markup";
import { createFill } from "./fill";
import { encodeUtf8 } from "./utf8";

const bytes = (text: string): Step => ({ step: "bytes", bytes: encodeUtf8(text) });
const line = (name: string, item: boolean): Step => ({
  step: "value",
  name,
  item,
  kind: "line",
  context: "text",
});
const steps: readonly Step[] = [
  bytes("<ul>"),
  {
    step: "each",
    name: "points",
    body: [
      bytes("<li>"),
      line("text", true),
      {
        step: "if",
        name: "next",
        item: true,
        body: [bytes(" – "), line("next", true)],
        otherwise: [],
      },
      bytes("</li>"),
    ],
  },
  bytes("</ul>"),
];
const fill = createFill(steps, createFormats("en-GB"));
const text = (points: readonly { text: string; next?: string }[]): string =>
  Buffer.from(fill({ points }))
    .toString("utf8")
    .replaceAll(/[\u2068\u2069]/g, "");

test("documents with the same parts differ only in their words", () => {
  expect(text([{ text: "a" }, { text: "b", next: "c" }])).toBe("<ul><li>a</li><li>b – c</li></ul>");
  expect(text([{ text: "d" }, { text: "<e>", next: "f" }])).toBe(
    "<ul><li>d</li><li>&lt;e&gt; – f</li></ul>",
  );
  expect(text([{ text: "a", next: "c" }, { text: "b" }])).toBe("<ul><li>a – c</li><li>b</li></ul>");
});

test("more different documents than plans are kept are filled all the same", () => {
  for (const round of [1, 2]) {
    for (let count = 1; count <= 450; count++) {
      const points = Array.from({ length: count }, (_, index) => ({ text: `${round}.${index}` }));
      expect(text(points)).toBe(
        `<ul>${points.map((point) => `<li>${point.text}</li>`).join("")}</ul>`,
      );
    }
  }
});

test("what is missing is an error that names it, also after a document that had it", () => {
  text([{ text: "a" }]);
  expect(() => text([])).toThrow(/`points`/);
  expect(() => text([{ text: " " }])).toThrow(/`text`/);
});

test("a value that comes again and again is written as at first, and the next one is not taken for it", () => {
  const values = [
    "R&D <b>",
    "R&D <b>",
    "R&D <b>",
    "R&D <b>",
    "R&D",
    "R&D <b>",
    "é",
    "é",
    "é",
    "R&D",
  ];
  for (const value of values) {
    const escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    expect(text([{ text: value }])).toBe(`<ul><li>${escaped}</li></ul>`);
  }
});

test("whatever was filled before, a document becomes what it becomes alone", () => {
  const all: readonly Step[] = [
    line("sender", false),
    bytes("<hr>"),
    ...steps,
    { step: "prose", name: "note", item: false, between: encodeUtf8("</p><p>") },
    bytes("<hr>"),
    line("sender", false),
  ];
  const formats = createFormats("en-GB");
  const few = fc.constantFrom("a", "<b>", "é", "one\n\ntwo", "R&D");
  const point = fc.record({ text: few, next: few }, { requiredKeys: ["text"] });
  const view = fc.record({
    sender: few,
    note: few,
    points: fc.array(point, { minLength: 1, maxLength: 2 }),
  });
  const hex = (filled: Uint8Array) => Buffer.from(filled).toString("hex");
  fc.assert(
    fc.property(fc.array(view, { minLength: 2, maxLength: 12 }), (views) => {
      const together = createFill(all, formats);
      for (const one of views) expect(hex(together(one))).toBe(hex(createFill(all, formats)(one)));
    }),
    { numRuns: 500 },
  );
});

test("a value that had stayed the same and changes is taken anew, also after a thousand messages", () => {
  for (let index = 0; index < 2_500; index++) {
    const value = index === 1_200 ? "other" : "same";
    expect(text([{ text: value, next: String(index) }])).toBe(
      `<ul><li>${value} – ${index}</li></ul>`,
    );
  }
});

test("a document without a message that another had is refused, whatever was learned last", () => {
  const said = new Map([["a", { parts: [bytes("said")] }]]);
  const some = createFill(
    [
      { step: "choice", name: "key", item: false, messageFor: (key) => said.get(key) },
      { step: "if", name: "next", item: false, body: [line("next", false)], otherwise: [] },
    ],
    createFormats("en-GB"),
  );
  some({ key: "a" });
  some({ key: "a", next: "x" });
  expect(() => some({ next: "x" })).toThrow(/`key`/);
  expect(Buffer.from(some({ key: "a" })).toString()).toBe("said");
});

test("an error leaves nothing behind that the next message would show", () => {
  for (const next of ["a", "a", " ", "a", "\u202e", "b"]) {
    const run = () => text([{ text: "same", next }]);
    if (/^[ab]$/.test(next)) expect(run()).toBe(`<ul><li>same – ${next}</li></ul>`);
    else expect(run).toThrow(/`next`/);
  }
});
