import fc from "fast-check";
import { simpleParser } from "mailparser";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { describe, expect, test } from "vitest";
import { hostile, noticeInLocale } from "./documents";
import { plain } from "./dom";
import { feedbackLetter, renderer, withdrawalLetter } from "./letters";

const from = { name: "Calder Vale Council", address: "recruitment@example.org" };

/** Writes messages where nobody reads them but a test. */
const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });

/** What nodemailer would hand to a server: to whom, and the message. */
async function sent(mail: SendMailOptions) {
  const { envelope, message, messageId } = await transport.sendMail(mail);
  return {
    envelope,
    messageId,
    message: await simpleParser(message as Buffer),
    raw: String(message),
  };
}

test("a message as data has everything that an e-mail has", () => {
  const notice = feedbackLetter();
  const { subject, text, html } = renderer.render(notice);
  const mail = renderer.mail(notice, { from });
  expect(mail).toEqual({
    envelope: { from: "recruitment@example.org", to: ["samira.taylor@example.com"] },
    from,
    to: { name: "Samira Taylor", address: "samira.taylor@example.com" },
    replyTo: { name: "Ruth Adeyemi", address: "recruitment@example.org" },
    subject,
    text,
    html,
    messageId: "<candidate-feedback.n-41@example.org>",
    date: "Tue, 17 Mar 2026 09:00:00 +0000",
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": "en-GB" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
  expect(linked.mail(notice, { from })).toEqual(mail);
});

test("nodemailer sends what was rendered to whom the notice is for, and nobody else", async () => {
  await fc.assert(
    fc.asyncProperty(noticeInLocale, async ({ notice, locale }) => {
      const mail = renderer.mail(notice, { from, locale });
      const { envelope, message, messageId } = await sent(mail);
      expect(envelope).toEqual(mail.envelope);
      expect(messageId).toBe(mail.messageId);
      expect(message.html).toBe(mail.html);
      // nodemailer ends a text part where its text ends, a reader at the end of the line.
      expect(message.text?.trimEnd()).toBe(mail.text.trimEnd());
      expect(plain(message.subject ?? "")).toBe(plain(mail.subject));
      const [recipients] = [message.to].flat();
      expect(recipients?.value.map(({ address }) => address)).toEqual([mail.to.address]);
      // nodemailer writes a name that looks like an encoded word as it is, and readers decode it.
      if (!mail.to.name.includes("=?"))
        expect(plain(recipients?.value[0]?.name ?? "")).toBe(plain(mail.to.name));
      expect(message.replyTo?.value.map(({ address }) => address)).toEqual(
        mail.replyTo && [mail.replyTo.address],
      );
      expect(message.date?.toISOString()).toBe(new Date(notice.writtenAt).toISOString());
      expect(message.headers.get("auto-submitted")).toBe("auto-generated");
      expect(message.headers.get("content-language")).toBe(locale);
      expect(message.attachments).toEqual([]);
      for (const name of ["cc", "bcc", "sender"]) expect(message.headers.has(name)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

describe("a name stays a name", () => {
  const names = [
    ...hostile.filter((text) => text.length < 100),
    "victim@example.net",
    "victim@example.net, other@example.net",
    '"x" <victim@example.net>',
    "people: victim@example.net;",
    "a <b@example.net> <c@example.net>",
  ];
  test.each(names)("%j", async (name) => {
    const to = { name, address: "samira.taylor@example.com" };
    const { envelope, message } = await sent(renderer.mail(withdrawalLetter(), { from, to }));
    expect(envelope.to).toEqual(["samira.taylor@example.com"]);
    const [recipients] = [message.to].flat();
    expect(recipients?.value.map(({ address }) => address)).toEqual(envelope.to);
  });
});

test("links for stopping messages arrive whole", async () => {
  const url = `https://example.org/stop/${"abc123".repeat(40)}`;
  const listUnsubscribe = { url, mailto: "stop@example.org", oneClick: true };
  const { raw } = await sent(renderer.mail(feedbackLetter(), { from, listUnsubscribe }));
  const unfolded = raw.replace(/\r?\n[ \t]+/g, " ");
  expect(unfolded).toContain(`List-Unsubscribe: <${url}>, <mailto:stop@example.org>`);
  expect(unfolded).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
});

test("internationalised addresses arrive in the form in which they were checked", async () => {
  const to = { name: "Zoë", address: "zoë@bücher.example" };
  const mail = renderer.mail(feedbackLetter(), { from, to, smtputf8: true });
  expect(mail.envelope.to).toEqual(["zoë@xn--bcher-kva.example"]);
  const { envelope } = await sent(mail);
  // nodemailer writes the domain of such an address in its own letters again; the mailbox is the same.
  expect(envelope.to).toEqual(["zoë@bücher.example"]);
  const domain = { address: "ruth@bücher.example" };
  expect((await sent(renderer.mail(feedbackLetter(), { from, to: domain }))).envelope.to).toEqual([
    "ruth@xn--bcher-kva.example",
  ]);
});

test("a text is never taken for the name of a file", async () => {
  const mail = renderer.mail(feedbackLetter(), { from });
  await expect(sent({ ...mail, html: { path: "/etc/hostname" } })).rejects.toThrow(
    /disabled|access/i,
  );
});

test("a name as long as a document takes it can be sent, in characters of any size", () => {
  const name = "\u{10000}".repeat(300);
  const notice = feedbackLetter({ contact: { ...feedbackLetter().contact, name } });
  const { replyTo } = renderer.mail(notice, { from: { address: "recruitment@example.org" } });
  expect(replyTo?.name).toBe(name);
});
