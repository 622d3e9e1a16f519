// Three ways of handing a notice to a mail server with nodemailer, and a check of what arrives.
import { readFileSync } from "node:fs";
import { parseCandidateFeedback, parseWithdrawalNotice } from "@fairwell/core";
import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { simpleParser } from "mailparser";
import nodemailer from "nodemailer";

const read = (name) =>
  JSON.parse(
    readFileSync(new URL(`../social-work/documents/${name}.json`, import.meta.url), "utf8"),
  );

const feedback = parseCandidateFeedback(read("feedback.en-GB"));
const withdrawal = parseWithdrawalNotice(read("withdrawal-funding"));

const renderer = createRenderer({ brand: { name: "Calder Vale Council" }, locales: [enGB] });
const from = { name: "Calder Vale Council", address: "recruitment@example.org" };

/** Each way: a title, the notice, and a function that sends it and says who is meant to get it. */
export const ways = [
  {
    title: "Feedback, as data",
    notice: feedback,
    async send(transport) {
      const mail = renderer.mail(feedback, { from });
      await transport.sendMail(mail);
      return mail.to.address;
    },
  },
  {
    title: "A withdrawal, as finished bytes",
    notice: withdrawal,
    async send(transport) {
      const to = withdrawal.candidate.email;
      const raw = Buffer.from(renderer.eml(withdrawal, { from }));
      // The server is told who gets it; it does not look into the bytes.
      await transport.sendMail({ envelope: { from: from.address, to }, raw });
      return to;
    },
  },
  {
    title: "Feedback to an address with letters outside ASCII",
    notice: feedback,
    async send(transport) {
      const to = { name: feedback.candidate.name, address: "zoë@example.com" };
      const mail = renderer.mail(feedback, { from, to, smtputf8: true });
      await transport.sendMail(mail);
      return mail.to.address;
    },
  },
];

/** Throws when what has arrived is not what was rendered. */
export async function check({ raw, from: sender, to, smtputf8 }, notice, recipient) {
  const { subject, html, text } = renderer.render(notice);
  const mail = await simpleParser(raw);
  const [answers] = mail.replyTo.value;
  const without = (words) => words.replace(/[\u2066-\u2069]/g, "");
  // nodemailer's own messages end where the text ends, without a line break.
  const found = {
    sender,
    to,
    subject: without(mail.subject),
    html: mail.html.trimEnd(),
    text: mail.text.trimEnd(),
    answersTo: `${answers.name} <${answers.address}>`,
    automatic: mail.headers.get("auto-submitted"),
    smtputf8,
  };
  const expected = {
    sender: from.address,
    to: [recipient],
    subject: without(subject),
    html: html.trimEnd(),
    text: text.trimEnd(),
    answersTo: `${notice.contact.name} <${notice.contact.email}>`,
    automatic: "auto-generated",
    smtputf8: /[^\0-\x7f]/.test(recipient),
  };
  for (const [name, value] of Object.entries(expected))
    if (JSON.stringify(found[name]) !== JSON.stringify(value))
      throw new Error(`The message did not arrive as it was sent: ${name} differs.`);
  return { subject: mail.subject, bytes: raw.length };
}

/** Sends every notice to a server on this machine. */
export async function sendAll({ port, received }) {
  const transport = nodemailer.createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  const results = [];
  for (const { title, notice, send } of ways) {
    const recipient = await send(transport);
    const { subject, bytes } = await check(received.at(-1), notice, recipient);
    results.push({ title, recipient, subject, bytes });
  }
  transport.close();
  return results;
}
