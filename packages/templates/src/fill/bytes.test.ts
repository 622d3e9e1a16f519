import fc from "fast-check";
import { expect, test } from "vitest";
import { createByteWriter } from "./bytes";
import { clean } from "./characters";
import { escapeHtml } from "./escape";

const utf8 = (text: string): string => Buffer.from(text, "utf8").toString("hex");
const short = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."ab <>&\"'é\u2069\u202e👩") }),
);
// Long texts without anything special go through the runtime's own encoder.
const long = fc
  .tuple(fc.constantFrom("a", "Dear Zoë, ", "’", "سميرة "), fc.integer({ min: 1, max: 300 }), short)
  .map(([unit, times, end]) => unit.repeat(times) + end);
const texts = fc.oneof(short, long);

test("escaped text is what escaping and encoding one after the other give", () => {
  const writer = createByteWriter();
  fc.assert(
    fc.property(texts, (text) => {
      writer.reset();
      const cleaned = clean(text);
      writer.escaped(cleaned);
      expect(Buffer.from(writer.take() ?? []).toString("hex")).toBe(utf8(escapeHtml(cleaned)));
    }),
    { numRuns: 1_000 },
  );
});

test("the short way for clean text is the long way, or writes nothing", () => {
  const writer = createByteWriter();
  fc.assert(
    fc.property(texts, (text) => {
      writer.reset();
      const written = writer.escapedIfClean(text);
      const bytes = Buffer.from(writer.take() ?? []).toString("hex");
      const expected = utf8(escapeHtml(clean(text).trim()));
      expect(bytes).toBe(written ? expected : "");
      if (/^[\x21-\x7e]+$/.test(text)) expect(written).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("in a long text, every ASCII character is seen wherever it stands", () => {
  const writer = createByteWriter();
  for (let code = 0; code < 128; code++) {
    for (let length = 60; length < 64; length++) {
      for (const at of [0, 1, 2, 3, length - 4, length - 3, length - 2, length - 1]) {
        const text = `${"x".repeat(at)}${String.fromCharCode(code)}${"x".repeat(length - at - 1)}`;
        writer.reset();
        const written = writer.escapedIfClean(text);
        const bytes = Buffer.from(writer.take() ?? []).toString();
        expect(bytes).toBe(written ? escapeHtml(clean(text)) : "");
        const plain = code > 0x20 && code < 0x7f;
        if (plain) expect(written).toBe(true);
        if (code < 0x20 || code === 0x7f) expect(written).toBe(false);
      }
    }
  }
});

test("a text longer than any that is encoded at once is escaped all the same", () => {
  const writer = createByteWriter();
  for (const text of ["x".repeat(50_000), "é<".repeat(20_000), `${"’".repeat(16_000)}&`]) {
    writer.reset();
    writer.escaped(text);
    expect(Buffer.from(writer.take() ?? []).toString()).toBe(escapeHtml(text));
  }
});

test("memory grows as needed, and what was taken stays as it is", () => {
  const writer = createByteWriter();
  writer.bytes(new Uint8Array(100_000).fill(1));
  const taken = writer.take() as Uint8Array;
  writer.bytes(Uint8Array.of(2));
  expect(taken).toHaveLength(100_000);
  expect(taken.every((byte) => byte === 1)).toBe(true);
  expect(taken.buffer.byteLength).toBe(100_000);
});

test("the caller's memory is used as far as it goes", () => {
  const writer = createByteWriter();
  const memory = new Uint8Array(20);
  writer.reset(memory);
  writer.escaped("<short>");
  const taken = writer.take() as Uint8Array;
  expect(taken.buffer).toBe(memory.buffer);
  expect(Buffer.from(taken).toString()).toBe("&lt;short&gt;");
  writer.reset(memory);
  writer.escaped("twenty-one characters");
  expect(writer.take()).toBeUndefined();
  writer.reset();
  writer.escaped("own");
  expect(Buffer.from(writer.take() ?? []).toString()).toBe("own");
  expect(Buffer.from(memory).toString()).not.toContain("own");
});
