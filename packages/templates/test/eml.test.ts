import { createRenderer } from "@fairwell/templates";
import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { noticeInLocale } from "./documents";
import { feedbackLetter, outcomeLetter, renderer, withdrawalLetter } from "./letters";
import { locales } from "./locales";

const from = { name: "Calder Vale Council", address: "recruitment@example.org" };
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("the bytes", () => {
  const letters = noticeInLocale.map(({ notice, locale }) =>
    latin1(renderer.eml(notice, { from, locale })),
  );

  test("are ASCII in lines of at most 78, each ended by CR LF, the same every time", () => {
    fc.assert(
      fc.property(letters, (eml) => {
        expect(eml).toMatch(/^[\r\n\x20-\x7e]*$/);
        for (const line of eml.split("\r\n")) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.length).toBeLessThanOrEqual(line.startsWith("Message-ID") ? 998 : 78);
        }
        expect(eml.match(/^--=_fairwell_alternative/gm)).toHaveLength(3);
      }),
      { numRuns: 100 },
    );
    const notice = withdrawalLetter();
    expect(latin1(renderer.eml(notice, { from }))).toBe(latin1(renderer.eml(notice, { from })));
  });
});

test("the envelope comes from the notice", async () => {
  const mail = await simpleParser(Buffer.from(renderer.eml(feedbackLetter(), { from })));
  expect(mail.from?.value).toEqual([{ name: from.name, address: from.address }]);
  expect(mail.to).toMatchObject({
    value: [{ name: "Samira Taylor", address: "samira.taylor@example.com" }],
  });
  expect(mail.replyTo?.value).toEqual([
    { name: "Ruth Adeyemi", address: "recruitment@example.org" },
  ]);
  expect(mail.messageId).toBe("<candidate-feedback.n-41@example.org>");
});

test("the Subject header decodes to the subject, isolates and all", () => {
  const notice = outcomeLetter();
  const [head = ""] = latin1(renderer.eml(notice, { from })).split("\r\n\r\n");
  const [, header = ""] = /^Subject: ((?:.*\r\n[ ])*.*)/m.exec(head) ?? [];
  const words = [...header.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)].map((match) => match[1] as string);
  const decoded = words.map((word) => Buffer.from(word, "base64").toString("utf8")).join("");
  expect(decoded).toBe(renderer.render(notice).subject);
});

/** The lines of a message's header, with folded ones put together. */
const headersOf = (eml: Uint8Array): string[] =>
  Buffer.from(eml).toString().split("\r\n\r\n", 1)[0]?.replaceAll("\r\n ", " ").split("\r\n") ?? [];

const header = (eml: Uint8Array, name: string): string | undefined =>
  headersOf(eml)
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);

test("memory that is given holds the same message, and is not written to beyond it", () => {
  const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
  const notice = feedbackLetter();
  const expected = linked.eml(notice, { from });
  const memory = new Uint8Array(700_000).fill(1);
  for (const room of [700_000, expected.length]) {
    const written = linked.emlInto(notice, { from }, memory.subarray(0, room));
    expect(written.buffer).toBe(memory.buffer);
    expect(latin1(written)).toBe(latin1(expected));
  }
  memory.fill(1);
  for (const room of [0, 100, 3_000, expected.length - 1])
    expect(() => linked.emlInto(notice, { from }, memory.subarray(0, room))).toThrow(
      `The memory given has ${room} bytes, and the message has more. 700000 are enough`,
    );
  expect(memory.subarray(expected.length).every((byte) => byte === 1)).toBe(true);
  expect(() => linked.emlInto(notice, { from }, [] as never)).toThrow(/not a Uint8Array/);
  expect(latin1(linked.eml(notice, { from }))).toBe(latin1(expected));
});

test("what a message says does not depend on the one before", () => {
  const notices = fc.sample(noticeInLocale, 60);
  const once = notices.map(({ notice, locale }) => latin1(renderer.eml(notice, { from, locale })));
  const again = [...notices].reverse().map(({ notice, locale }) => {
    const fresh = createRenderer({ brand: { name: "Calder Vale Council" }, locales });
    return latin1(fresh.eml(notice, { from, locale }));
  });
  expect(again.reverse()).toEqual(once);
  // A message that fails half-way leaves nothing of it behind.
  const linked = renderer.link("outcome-notice", { locale: "en-GB" });
  const good = latin1(linked.eml(outcomeLetter(), { from }));
  const bad = { ...outcomeLetter(), contact: { name: "\u200b", email: "a@example.org" } };
  expect(() => linked.eml(bad as never, { from })).toThrow();
  expect(latin1(linked.eml(outcomeLetter(), { from }))).toBe(good);
});

test("a message that mail programs would cut off is refused, and one that only its encoding makes large is not", () => {
  const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
  const points = (text: string, count: number) =>
    Array.from({ length: count }, () => ({ type: "strength", text, evidence: text }));
  const wide = { ...feedbackLetter(), points: points("東".repeat(1_200), 10) };
  expect(linked.fill(wide as never).length).toBeLessThan(102_000);
  expect(linked.eml(wide as never, { from }).length).toBeGreaterThan(250_000);
  const large = { ...feedbackLetter(), points: points("x ".repeat(3_000), 10) };
  expect(() => linked.eml(large as never, { from })).toThrow(/bytes, and mail clients cut off/);
});

describe("who sends, who gets it and who answers", () => {
  const notice = feedbackLetter();

  test("an answer goes to the person whom the notice names, or to whom the sender says", () => {
    expect(header(renderer.eml(notice, { from }), "Reply-To")).toBe(
      "Ruth Adeyemi <recruitment@example.org>",
    );
    const replyTo = { name: "Łukasz", address: "lukasz@example.org" };
    expect(header(renderer.eml(notice, { from, replyTo }), "Reply-To")).toBe(
      "=?UTF-8?B?xYF1a2Fzeg==?= <lukasz@example.org>",
    );
    const { email: _, ...contact } = notice.contact;
    const without = renderer.eml(feedbackLetter({ contact }), { from });
    expect(header(without, "Reply-To")).toBeUndefined();
  });

  test("an internationalised domain is sent in punycode", async () => {
    const eml = renderer.eml(notice, {
      from: { name: "Büro", address: "büro@bücher.example".replace("büro", "buero") },
      to: { address: "anna@пример.рф" },
    });
    expect(header(eml, "From")).toBe("=?UTF-8?B?QsO8cm8=?= <buero@xn--bcher-kva.example>");
    expect(header(eml, "To")).toBe("anna@xn--e1afmkfd.xn--p1ai");
    expect(header(eml, "Message-ID")).toBe("<candidate-feedback.n-41@xn--bcher-kva.example>");
    expect(latin1(eml)).toMatch(/^[\r\n\x20-\x7e]*$/);
  });

  test("letters outside ASCII before the @ need leave, and stand in the header as they are (RFC 6532)", async () => {
    const to = { name: "Zoë", address: "zoe\u0308@bücher.example" };
    expect(() => renderer.eml(notice, { from, to })).toThrow(
      "The recipient of this message has letters outside ASCII before the @. Set `smtputf8: true` if your mail server takes such addresses (RFC 6531), or use an address in ASCII.",
    );
    const eml = renderer.eml(notice, { from, to, smtputf8: true });
    expect(header(eml, "To")).toBe("=?UTF-8?B?Wm/Dqw==?= <zoë@xn--bcher-kva.example>");
    const [recipients] = [(await simpleParser(Buffer.from(eml))).to].flat();
    expect(recipients?.value[0]?.address?.normalize("NFC")).toMatch(/^zoë@/);
    const rest = Buffer.from(eml).toString().replace("zoë@", "");
    expect(rest).toMatch(/^[\r\n\x20-\x7e]*$/);
  });

  test("leave to use them changes nothing else", () => {
    expect(latin1(renderer.eml(notice, { from, smtputf8: true }))).toBe(
      latin1(renderer.eml(notice, { from })),
    );
  });
});

describe("stopping messages of a kind", () => {
  const notice = feedbackLetter();
  const headers = (listUnsubscribe: object) =>
    headersOf(renderer.eml(notice, { from, listUnsubscribe })).filter((line) =>
      line.startsWith("List-"),
    );

  test("needs no header by default", () => {
    expect(headersOf(renderer.eml(notice, { from })).some((line) => /^List-/.test(line))).toBe(
      false,
    );
  });

  test.each<[object, string[]]>([
    [{ url: "https://example.org/stop?c=7f3&k=1" }, ["<https://example.org/stop?c=7f3&k=1>"]],
    [{ mailto: "stop+7f3@example.org" }, ["<mailto:stop+7f3@example.org>"]],
    [{ mailto: "a?b&c@bücher.example" }, ["<mailto:a%3Fb%26c@xn--bcher-kva.example>"]],
    [
      { url: "https://example.org/s", mailto: "stop@example.org", oneClick: false },
      ["<https://example.org/s>, <mailto:stop@example.org>"],
    ],
  ])("%j", (given, [value]) => {
    expect(headers(given)).toEqual([`List-Unsubscribe: ${value}`]);
  });

  test("with one click, as RFC 8058 has it", () => {
    expect(headers({ url: "https://example.org/s", oneClick: true })).toEqual([
      "List-Unsubscribe: <https://example.org/s>",
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
    ]);
  });

  test.each<[string, unknown, string]>([
    ["nothing", {}, "`listUnsubscribe` has no way to unsubscribe."],
    ["a text", "https://example.org", "`listUnsubscribe` does not take these options."],
    ["an unknown name", { link: "x" }, "`link` is not an option of `listUnsubscribe`."],
    ["http", { url: "http://example.org" }, "`listUnsubscribe.url` is not a link for a header."],
    ["a line break", { url: "https://example.org/\r\nBcc: x" }, "`listUnsubscribe.url`"],
    ["an end", { url: "https://example.org/>,<mailto:x@example.org" }, "`listUnsubscribe.url`"],
    ["a long link", { url: `https://example.org/${"a".repeat(900)}` }, "at most 900 characters"],
    ["a number", { url: 7 }, "`listUnsubscribe.url` is not text."],
    ["two addresses", { mailto: "a@example.org,b@example.org" }, "`listUnsubscribe.mailto`"],
    ["headers", { mailto: "a@example.org?bcc=b@example.org" }, "`listUnsubscribe.mailto`"],
    ["one click nowhere", { mailto: "a@example.org", oneClick: true }, "needs a `url`"],
    [
      "a flag that is none",
      { url: "https://example.org", oneClick: "yes" },
      "neither true nor false",
    ],
  ])("%s is refused", (_, given, hint) => {
    expect(() => headers(given as object)).toThrow(hint);
  });
});

test("a message without a sender, or without anybody to send it to, is refused", () => {
  const nobody = feedbackLetter({ candidate: { ...feedbackLetter().candidate, email: undefined } });
  expect(() => renderer.eml(feedbackLetter(), {} as never)).toThrow(/`from` is missing/);
  expect(() => renderer.eml(nobody, { from })).toThrow(
    "The recipient of this message has no address. Give the person in the document an `email`, or say to: { name, address }.",
  );
});

test.each([
  ["no address", ""],
  ["two addresses", "a@example.org, b@example.org"],
  ["a header", "a@example.org\r\nBcc: b@example.org"],
  ["a display name", "Ruth <a@example.org>"],
  ["a group", "people: a@example.org;"],
])("an address that is %s is refused, and not repeated", (_, address) => {
  for (const [role, options] of [
    ["recipient", { from, to: { address } }],
    ["sender", { from: { address } }],
    ["reply-to", { from, replyTo: { address } }],
  ] as const) {
    const run = () => renderer.eml(feedbackLetter(), options);
    expect(run).toThrow(
      new RegExp(`^The ${role} of this message (is not one mailbox|has an address)`),
    );
    expect(run).not.toThrow(/Ruth|b@example|Bcc|people/);
  }
});

test.each(["a\nb", "a\u2028b", "\u200b", "", "x".repeat(301), "a\ud800"])(
  "a display name that is not one line is refused: %j",
  (name) => {
    expect(() => renderer.eml(feedbackLetter(), { from: { ...from, name } })).toThrow(
      "The sender of this message has a display name that is not one line of text.",
    );
  },
);
