import { readFileSync } from "node:fs";
import { parseDocument } from "@fairwell/core";
import { createRenderer } from "@fairwell/templates";
import ar from "@fairwell/templates/locales/ar";
import enGB from "@fairwell/templates/locales/en-GB";
import MailComposer from "nodemailer/lib/mail-composer";
import { compare } from "./compare.mjs";

const from = { name: "Calder Vale Council", address: "recruitment@example.org" };
const names = [
  "Samira Taylor",
  "Zoë Ó Briain",
  "Nguyễn Thị Minh Khai",
  "سميرة الأحمد",
  "Jo Smith",
  "Aoife O'Neill",
  "Łukasz Nowak",
  "李静",
];

const example = (file) =>
  JSON.parse(
    readFileSync(
      new URL(`../examples/social-work/documents/${file}.json`, import.meta.url),
      "utf8",
    ),
  );

/** The words of a text in another order, for each person another: nobody gets what somebody else got. */
function turned(text, by) {
  const words = text.split(" ");
  const at = by % words.length;
  return [...words.slice(at), ...words.slice(0, at)].join(" ");
}

/** What a person wrote of somebody, in words of its own for each. */
const written = (document, by) => ({
  ...(document.summary && { summary: turned(document.summary, by) }),
  ...(document.points && {
    points: document.points.map((point) => ({
      ...point,
      text: turned(point.text, by),
      evidence: turned(point.evidence, by),
      ...(point.nextStep && { nextStep: turned(point.nextStep, by) }),
    })),
  }),
});

/** A notice for eight people, with names in several scripts: with the same words for all, or with their own for each. */
const forEverybody = (document, ownWords = false) =>
  names.map((name, index) =>
    parseDocument({
      ...document,
      ...(ownWords && written(document, index)),
      id: `${document.id}-${index}`,
      candidate: {
        ...document.candidate,
        name,
        addressAs: name,
        email: `candidate-${index}@example.com`,
      },
    }),
  );

/** A function that takes the next of several values each time that it is called. */
function inTurn(values, run) {
  let next = 0;
  return () => run(values[next++ % values.length]);
}

const compose = (mail) =>
  new Promise((resolve, reject) => {
    new MailComposer(mail).compile().build((error, message) => {
      if (error) reject(error);
      else resolve(message);
    });
  });

/** A whole e-mail, filled and encoded, against nodemailer's composer, which only encodes what is filled already. */
async function benchNotice(title, notices, locale) {
  const renderer = createRenderer({ brand: { name: from.name }, locales: [locale] });
  const linked = renderer.link(notices[0].kind, { locale: locale.tag });
  const mails = notices.map((notice) => linked.mail(notice, { from }));
  const memory = new Uint8Array(700_000);
  const size = (linked.eml(notices[0], { from }).length / 1024).toFixed(0);
  return compare(`E-mails, ${title}`, `${size} kB, ${names.length} people`, {
    "fairwell, .eml": inTurn(notices, (notice) => linked.eml(notice, { from })),
    "fairwell, given memory": inTurn(notices, (notice) => linked.emlInto(notice, { from }, memory)),
    nodemailer: inTurn(mails, compose),
  });
}

/** Each notice, as an e-mail for one person after the other. */
export async function benchMail() {
  const feedback = example("feedback.en-GB");
  const notices = {
    "feedback, 4 long points": [feedback, enGB],
    "feedback, own words for each": [feedback, enGB, true],
    outcome: [example("outcome"), enGB],
    withdrawal: [example("withdrawal-funding"), enGB],
    "feedback in Arabic": [example("feedback.ar"), ar],
  };
  const ratios = {};
  for (const [title, [document, locale, ownWords]] of Object.entries(notices))
    ratios[title] = await benchNotice(title, forEverybody(document, ownWords), locale);
  return ratios;
}
