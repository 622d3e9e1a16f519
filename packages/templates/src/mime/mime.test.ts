import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64Bytes } from "./base64";
import { mailDate } from "./date";
import { quotedPrintable } from "./encode";
import { displayName, fixedHeader, textHeader } from "./header";
import { messageId } from "./message-id";

test("base64 is what Node makes of it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Buffer.from(base64Bytes(bytes)).toString()).toBe(
        Buffer.from(bytes).toString("base64"),
      );
      const lines = Buffer.from(base64Bytes(bytes, 76)).toString().split("\r\n");
      expect(lines.join("")).toBe(Buffer.from(bytes).toString("base64"));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(76);
    }),
  );
});

test("quoted-printable decodes to what went in, in short lines", () => {
  const text = fc.string({ unit: fc.constantFrom(..."a =é\n\t.👩"), maxLength: 300 });
  fc.assert(
    fc.property(text, (given) => {
      const encoded = Buffer.from(quotedPrintable(Buffer.from(given))).toString("latin1");
      for (const line of encoded.split("\r\n")) {
        expect(line.length).toBeLessThanOrEqual(76);
        expect(line).not.toMatch(/[ \t]$/);
      }
      const decoded = encoded
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
        .replace(/\r\n/g, "\n");
      expect(Buffer.from(decoded, "latin1").toString()).toBe(given);
    }),
  );
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

  test("quote a display name where an atom does not do", () => {
    expect(displayName("Ruth Adeyemi")).toBe("Ruth Adeyemi");
    expect(displayName('Smith, "Al" <x>')).toBe('"Smith, \\"Al\\" <x>"');
    expect(displayName("Łukasz")).toBe("=?UTF-8?B?xYF1a2Fzeg==?=");
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
  for (const date of ["2026-03-12", "2026-03-12T14:30:00", "x\r\ny", "2026-13-40T00:00:00Z"])
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
  expect(() => messageId({ kind: "x", id: "y" }, "a b")).toThrow(/not a domain/);
});

test("the domain of a Message-ID may be an internationalised one, and a wrong one is named by its option", () => {
  const notice = { kind: "outcome-notice", id: "on-17" };
  for (const domain of ["example.xn--p1ai", "xn--e1afmkfd.xn--p1ai", "EXAMPLE.XN--P1AI"])
    expect(messageId(notice, domain)).toBe(`<outcome-notice.on-17@${domain}>`);
  for (const domain of ["example.xn--", "example.xn--a-", "example.x1", "localhost", ""]) {
    expect(() => messageId(notice, domain)).toThrow(/^`messageIdDomain` is not a domain/);
    expect(() => messageId(notice, domain, "from")).toThrow(/the address of `from`/);
  }
});
