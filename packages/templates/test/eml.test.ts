import fc from "fast-check";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { noticeInLocale } from "./documents";
import { plain } from "./dom";
import { feedbackLetter, outcomeLetter, renderer, withdrawalLetter } from "./letters";

const from = { name: "Calder Vale Council", address: "recruitment@example.org" };
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

test("a mail reader finds the subject, the HTML and the text that were rendered", async () => {
  await fc.assert(
    fc.asyncProperty(noticeInLocale, async ({ notice, locale }) => {
      const message = renderer.render(notice, { locale });
      const mail = await simpleParser(Buffer.from(renderer.eml(notice, { from, locale })));
      // mailparser leaves the isolates out of a subject.
      expect(plain(mail.subject ?? "")).toBe(plain(message.subject));
      expect(mail.html).toBe(message.html);
      expect(mail.text).toBe(message.text);
      expect(mail.headers.get("content-language")).toBe(locale);
      expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
      expect(mail.date?.toISOString()).toBe(new Date(notice.writtenAt).toISOString());
    }),
    { numRuns: 150 },
  );
});

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
      { numRuns: 200 },
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

test("a message without a sender, or without anybody to send it to, is refused", () => {
  const nobody = feedbackLetter({ candidate: { ...feedbackLetter().candidate, email: undefined } });
  expect(() => renderer.eml(feedbackLetter(), {} as never)).toThrow(/`from` is missing/);
  expect(() => renderer.eml(nobody, { from })).toThrow(/The recipient of this message/);
});

test.each([
  ["no address", ""],
  ["two addresses", "a@example.org, b@example.org"],
  ["a header", "a@example.org\r\nBcc: b@example.org"],
  ["a display name", "Ruth <a@example.org>"],
])("an address that is %s is refused", (_, address) => {
  const run = () => renderer.eml(feedbackLetter(), { from, to: { address: address as string } });
  expect(run).toThrow(/recipient of this message is not one mailbox/);
});
