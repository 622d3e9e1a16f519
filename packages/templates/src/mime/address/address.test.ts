import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress } from "./address";
import { decodePunycode } from "./punycode";

const faultOf = (address: unknown, smtputf8 = false) => {
  const read = readAddress(address, smtputf8);
  return "fault" in read ? read.fault : undefined;
};

describe("an address is one mailbox", () => {
  test.each([
    "recruitment@example.org",
    "o'neil+post@a.b.example.org",
    "x?bcc=y&cc=z%20@example.org",
    "RUTH@EXAMPLE.ORG",
    "ruth@xn--bcher-kva.example",
    "ruth@example.xn--p1ai",
    `${"a".repeat(64)}@example.org`,
    `a@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(63)}.${"e".repeat(56)}.org`,
  ])("%s stays as it is", (address) => {
    expect(readAddress(address, false)).toEqual({ address });
    expect(readAddress(address, true)).toEqual({ address });
  });

  test.each([
    ["nothing", ""],
    ["no text", undefined],
    ["an object", { address: "a@example.org" }],
    ["no at sign", "example.org"],
    ["nothing before it", "@example.org"],
    ["two at signs", "a@b@example.org"],
    ["two addresses", "a@example.org,b@example.org"],
    ["a header", "a@example.org\r\nBcc: b@example.org"],
    ["a line break inside", "a\r@example.org"],
    ["a tab", "a\t@example.org"],
    ["a NUL", "a\0@example.org"],
    ["a display name", "Ruth <a@example.org>"],
    ["angle brackets", "<a@example.org>"],
    ["a comment", "a(b)@example.org"],
    ["a group", "people:a@example.org;"],
    ["a quoted part", '"a b"@example.org'],
    ["a route", "@a,@b:c@example.org"],
    ["a dot at the start", ".a@example.org"],
    ["a dot at the end", "a.@example.org"],
    ["two dots", "a..b@example.org"],
    ["an encoded word", "=?utf-8?q?a@b.org?=@example.org"],
    ["far too much", `${"a".repeat(2000)}@example.org`],
  ])("%s is none", (_, address) => {
    expect(faultOf(address)).toBe("form");
    expect(faultOf(address, true)).toBe("form");
  });

  test.each([
    ["no domain", "a@"],
    ["one part only", "a@localhost"],
    ["a dot at the end", "a@example.org."],
    ["two dots", "a@example..org"],
    ["a hyphen at the end", "a@example-.org"],
    ["an address literal", "a@[127.0.0.1]"],
    ["an IP address", "a@127.0.0.1"],
    ["an IP address with letters", "a@0x7f.1"],
    ["a comment", "a@example.org(b)"],
    ["a port", "a@example.org:25"],
    ["a path", "a@example.org/b"],
    ["an escape", "a@ex%61mple.org"],
    ["a line break", "a@example.org\r\n"],
    ["a part that is too long", `a@${"b".repeat(64)}.org`],
    ["no letter at the end", "a@example.123"],
    ["punycode of nothing", "a@xn--a.example"],
    ["punycode of ASCII", "a@xn--example-.org"],
    ["punycode of ASCII and a letter too many", "a@xn--b-.xn--p1ai"],
    ["punycode of more than there is", "a@xn--99999999.example"],
    ["punycode of what would not be encoded", "a@xn--BCHER-KVA8445FOA.example"],
    ["punycode of an emoji", "a@xn--ls8h.example"],
    ["punycode of two alphabets", "a@xn--exmple-4nf.org"],
    ["punycode of a mark", "a@xn--lsa.example"],
  ])("%s is no domain", (_, address) => {
    expect(faultOf(address)).toBe("domain");
  });

  test("and not longer than servers take", () => {
    expect(faultOf(`${"a".repeat(65)}@example.org`)).toBe("length");
    expect(faultOf(`${"ö".repeat(33)}@example.org`, true)).toBe("length");
    const domain = `${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(63)}.${"e".repeat(57)}.org`;
    expect(domain.length).toBe(253);
    expect(faultOf(`a@${domain}`)).toBe("length");
  });
});

describe("an internationalised domain becomes punycode", () => {
  test.each([
    ["ruth@bücher.example", "ruth@xn--bcher-kva.example"],
    ["ruth@BÜCHER.example", "ruth@xn--bcher-kva.example"],
    ["ruth@bu\u0308cher.example", "ruth@xn--bcher-kva.example"],
    ["ruth@straße.example", "ruth@xn--strae-oqa.example"],
    ["ruth@пример.рф", "ruth@xn--e1afmkfd.xn--p1ai"],
    ["ruth@例え.テスト", "ruth@xn--r8jz45g.xn--zckzah"],
    ["ruth@مثال.إختبار", "ruth@xn--mgbh0fb.xn--kgbechtv"],
    ["ruth@उदाहरण.परीक्षा", "ruth@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g"],
    ["ruth@col·legi.example", "ruth@xn--collegi-xma.example"],
  ])("%s ▸ %s", (given, expected) => {
    expect(readAddress(given, false)).toEqual({ address: expected });
  });

  test.each([
    ["an emoji", "a@💩.example"],
    ["a soft hyphen", "a@exa\u00admple.örg.example"],
    ["a zero-width joiner", "a@exa\u200dmplé.example"],
    ["a variation selector", "a@é\ufe0f.example"],
    ["a direction mark", "a@\u200fé.example"],
    ["wide letters", "a@ｅｘａｍｐｌｅ.org"],
    ["another dot", "a@é。example"],
    ["a ligature", "a@ﬁlé.example"],
    ["a superscript", "a@é².example"],
    ["a mark at the start", "a@\u0301a.example"],
    ["Cyrillic among Latin letters", "a@exаmple.org"],
    ["Greek among Latin letters", "a@eχample.org"],
    ["a slash that is none", "a@é⁄b.example"],
    ["a middle dot that is not Catalan", "a@é·b.example"],
    ["a Katakana dot among Latin letters", "a@é・b.example"],
    ["two hyphens where punycode has them", "a@éb--c.example"],
    ["a hyphen at the end", "a@é-.example"],
    ["letters of both directions in a part", "a@aשb.example"],
    ["an unassigned character", "a@é\u{e0fff}.example"],
    ["a lone surrogate", "a@é\ud800.example"],
    ["a blank letter", "a@\u3164.example"],
  ])("%s is refused", (_, address) => {
    expect(faultOf(address, true)).toBe("domain");
  });
});

test("punycode is what the runtime makes of any letters", () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."abcz09üßéαωжяسمक東京한ไท𠀀"),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(letters, (text) => {
      const host = domainToASCII(`x${text}.example`).split(".")[0] ?? "";
      fc.pre(host.startsWith("xn--"));
      expect(decodePunycode(host.slice(4))).toBe(`x${text}`.normalize("NFC"));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcxyz0189-!A"), maxLength: 20 }), (text) => {
      const decoded = decodePunycode(text);
      if (decoded !== undefined) expect(typeof decoded).toBe("string");
    }),
    { numRuns: 2000 },
  );
});

describe("letters outside ASCII before the at sign", () => {
  test.each([
    ["zoë@example.org", "zoë@example.org"],
    ["zoe\u0308@example.org", "zoë@example.org"],
    ["用户@例え.テスト", "用户@xn--r8jz45g.xn--zckzah"],
    ["иван.петров@пример.рф", "иван.петров@xn--e1afmkfd.xn--p1ai"],
    ["سميرة@example.org", "سميرة@example.org"],
    ["उपयोगकर्ता@उदाहरण.परीक्षा", "उपयोगकर्ता@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g"],
    ["ruth+löhne@example.org", "ruth+löhne@example.org"],
  ])("%s is taken with leave only", (given, expected) => {
    expect(faultOf(given)).toBe("unicode");
    expect(readAddress(given, true)).toEqual({ address: expected });
  });

  test.each([
    ["Cyrillic among Latin letters", "rаth@example.org"],
    ["wide letters", "ｒｕｔｈ@example.org"],
    ["a blank letter", "ruth\u3164@example.org"],
    ["a variation selector", "zoë\ufe0f@example.org"],
    ["a pile of marks", `z${"\u0316\u0317\u0318\u0319\u031c\u031d"}@example.org`],
  ])("%s cannot be read", (_, address) => {
    expect(faultOf(address, true)).toBe("unreadable");
  });

  test.each([
    ["a zero-width space", "zoë\u200b@example.org"],
    ["an override of direction", "zoë\u202e@example.org"],
    ["an isolate", "zoë\u2068@example.org"],
    ["a control", "zoë\u0085@example.org"],
    ["a line separator", "zoë\u2028@example.org"],
    ["a wide at sign", "zoë＠b@example.org"],
    ["a space", "zoë\u00a0b@example.org"],
    ["an emoji", "zoë👩@example.org"],
    ["a mark at the start", "\u0301a@example.org"],
    ["a mark after a dot", "é.\u0301a@example.org"],
    ["a lone surrogate", "zoë\ud800@example.org"],
    ["a private letter", "zoë\ue000@example.org"],
    ["two dots", "zoë..b@example.org"],
    ["a quoted part", '"zoë"@example.org'],
  ])("%s is refused", (_, address) => {
    expect(faultOf(address, true)).toBe("form");
  });
});
