import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createByteWriter } from "../fill/bytes";
import { encodeUtf8 } from "../fill/utf8";
import { mailDate } from "./date";
import { base64Into, base64Length, base64Text } from "./encoding/base64";
import { createMailWriter } from "./encoding/mail-writer";
import { createQuotedHtml } from "./encoding/quoted-html";
import { quotedPrintable } from "./encoding/quoted-printable";
import { displayName, fixedHeader, textHeader } from "./header";
import { messageId, messageIdDomain } from "./message-id";

test("base64 is what Node makes of it, in lines of 76", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const expected = Buffer.from(bytes).toString("base64");
      expect(base64Text(bytes)).toBe(expected);
      const into = new Uint8Array(base64Length(bytes.length));
      expect(base64Into(bytes, into, 0)).toBe(into.length);
      const lines = Buffer.from(into).toString().split("\r\n");
      expect(lines.join("")).toBe(expected);
      for (const line of lines.slice(0, -1)) expect(line.length).toBe(76);
    }),
  );
});

/** What quoted-printable stands for, and nothing that it may not hold. */
function decoded(bytes: Uint8Array): string {
  const encoded = Buffer.from(bytes).toString("latin1");
  for (const line of encoded.split("\r\n")) {
    expect(line.length).toBeLessThanOrEqual(76);
    expect(line).not.toMatch(/[ \t\r\n]$/);
    expect(line).toMatch(/^(?:[ -<>-~]|=[0-9A-F]{2})*=?$/);
  }
  const latin1 = encoded
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n/g, "\n");
  return Buffer.from(latin1, "latin1").toString();
}

const mixed = fc.string({ unit: fc.constantFrom(..."ab =é\n\t.👩\u2068<&"), maxLength: 300 });

test("quoted-printable decodes to what went in, in short lines", () => {
  fc.assert(
    fc.property(mixed, (given) => {
      expect(decoded(quotedPrintable(Buffer.from(given)))).toBe(given);
    }),
  );
});

test("text in quoted-printable goes on where the run before ended", () => {
  fc.assert(
    fc.property(fc.array(mixed, { maxLength: 8 }), (runs) => {
      const lines = runs
        .join("")
        .split("\n")
        .map((line) => line.trimEnd());
      const writer = createMailWriter();
      writer.begin();
      for (const line of lines) {
        for (const run of line.match(/[\s\S]{1,7}/gu) ?? []) writer.quoted(run);
        writer.newLine();
      }
      expect(decoded(writer.take() as Uint8Array)).toBe(`${lines.join("\n")}\n`);
    }),
  );
});

test("HTML in quoted-printable is what would have been written, in parts that are encoded by themselves", () => {
  const chunk = fc.tuple(fc.constantFrom("fixed", "escaped", "clean"), mixed);
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 8 }), (chunks) => {
      const output = createQuotedHtml();
      const html = createByteWriter();
      for (const [how, text] of chunks) {
        const fixed = encodeUtf8(text);
        if (how === "fixed") {
          output.writer.bytes(output.fixed(fixed));
          html.bytes(fixed);
        } else if (how === "clean")
          expect(output.writer.escapedIfClean(text)).toBe(html.escapedIfClean(text));
        else {
          output.writer.escaped(text);
          html.escaped(text);
        }
      }
      expect(decoded(output.writer.take() as Uint8Array)).toBe(
        Buffer.from(html.take() as Uint8Array).toString(),
      );
    }),
  );
});

test("memory that is too small for HTML is not written to beyond its end", () => {
  const { writer, fixed } = createQuotedHtml();
  const memory = new Uint8Array(40);
  writer.reset(memory.subarray(0, 20));
  writer.bytes(fixed(encodeUtf8("<p>")));
  expect(writer.escapedIfClean("x".repeat(200))).toBe(true);
  expect(writer.take()).toBeUndefined();
  expect(memory.subarray(20).every((byte) => byte === 0)).toBe(true);
  writer.reset(memory);
  writer.bytes(fixed(encodeUtf8("<p>")));
  expect(Buffer.from(writer.take() as Uint8Array).toString()).toBe("<p>=\r\n");
});

describe("headers", () => {
  test("hold no line break, whatever the value", () => {
    expect(textHeader("Subject", "a\r\nBcc: x\u2028y\u0000")).toBe("Subject: a Bcc: x y \r\n");
    expect(() => fixedHeader("X", "a\r\nb")).toThrow(/printable ASCII/);
  });

  test("say in encoded words what is not ASCII, or looks like one", () => {
    expect(textHeader("Subject", "é")).toBe("Subject: =?UTF-8?B?w6k=?=\r\n");
    expect(textHeader("Subject", "=?x?=")).toContain("=?UTF-8?B?");
  });

  test("hold free text in encoded words that can be read one by one (RFC 2047)", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."aé東👩𐀀\u2068 ?=_", "\ud800", "\udc00"),
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, (given) => {
        const header = textHeader("Subject", given);
        for (const line of header.trimEnd().split("\r\n"))
          expect(line.length).toBeLessThanOrEqual(76);
        const words = [...header.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)];
        const read = words.map(([, word = ""]) =>
          new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(word, "base64")),
        );
        const expected = given.replace(/\p{Cs}/gu, "\ufffd");
        expect(words.length > 0 ? read.join("") : header.slice("Subject: ".length, -2)).toBe(
          expected,
        );
      }),
    );
  });

  test("quote a display name where an atom does not do", () => {
    expect(displayName("Ruth Adeyemi", 4)).toBe("Ruth Adeyemi");
    expect(displayName('Smith, "Al" <x>', 4)).toBe('"Smith, \\"Al\\" <x>"');
    expect(displayName("Łukasz", 4)).toBe("=?UTF-8?B?xYF1a2Fzeg==?=");
  });
});

test.each([
  ["2026-03-12T14:30:00+01:00", "Thu, 12 Mar 2026 14:30:00 +0100"],
  ["2026-01-01T00:00:00Z", "Thu, 01 Jan 2026 00:00:00 +0000"],
  ["2024-02-29T23:59:59.999-03:30", "Thu, 29 Feb 2024 23:59:59 -0330"],
])("%s as the Date of a message", (instant, expected) => {
  expect(mailDate(instant)).toBe(expected);
});

test("a date that is none is refused", () => {
  for (const date of [
    "2026-02-30T10:00:00Z",
    "2026-02-28T24:00:00Z",
    "0050-01-01T00:00:00Z",
    "2026-03-12",
    "2026-03-12T14:30:00",
    "x\r\ny",
    "2026-13-40T00:00:00Z",
  ])
    expect(() => mailDate(date)).toThrow(/instant with an offset/);
});

test("a Message-ID is made of the id, and different for different ids", () => {
  const id = (text: string) => messageId({ kind: "outcome-notice", id: text }, "example.org");
  expect(id("on-17")).toBe("<outcome-notice.on-17@example.org>");
  expect(id("a@b>.c")).toBe("<outcome-notice.a=40b=3e=2ec@example.org>");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab=4.0@>"), minLength: 1 }), (text) => {
      expect(id(text)).toMatch(/^<[A-Za-z0-9=.-]+@example\.org>$/);
      expect(id(`${text}x`)).not.toBe(id(text));
    }),
  );
});

test("the domain of a Message-ID may be an internationalised one, and a wrong one is refused", () => {
  for (const domain of ["example.xn--p1ai", "xn--e1afmkfd.xn--p1ai", "EXAMPLE.XN--P1AI"])
    expect(messageIdDomain(domain)).toBe(domain);
  expect(messageIdDomain("пример.рф")).toBe("xn--e1afmkfd.xn--p1ai");
  for (const domain of ["example.xn--", "example.xn--a-", "example.x1", "localhost", "a b", ""])
    expect(() => messageIdDomain(domain)).toThrow(/^`messageIdDomain` is not a domain/);
});
