import { readFileSync } from "node:fs";
import { parseDocument } from "@fairwell/core";
import { createRenderer } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import { render } from "@react-email/render";
import mjml2html from "mjml";
import { createElement } from "react";
import { compare } from "./compare.mjs";
import { FeedbackEmail } from "./react-email-notice.mjs";

const brand = { name: "Calder Vale Council", colours: { accent: "#1f5f8b" } };
const names = [
  "Samira",
  "Zoë",
  "Nguyễn Thị Minh Khai",
  "سميرة",
  "Jo",
  "Ms O'Neill",
  "Łukasz",
  "李静",
];

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const example = (file) => read(`../examples/social-work/documents/${file}.json`);
const [shortFeedback] = read("../packages/core/schemas/candidate-feedback.json").examples;

/** The same document for people with Latin, Arabic, Vietnamese and Chinese names. */
function forEverybody(document) {
  return names.map((name) =>
    parseDocument({ ...document, candidate: { ...document.candidate, name, addressAs: name } }),
  );
}

/** A function that takes the next of several values each time that it is called. */
function inTurn(values, run) {
  let next = 0;
  return () => run(values[next++ % values.length]);
}

const options = { fonts: {}, validationLevel: "strict" };

/** Our filled bytes of a notice against mjml over the same source, and for feedback against react-email. */
async function benchNotice(title, document, rivals = () => ({})) {
  const { kind } = document;
  const notices = forEverybody(document);
  const renderer = createRenderer({ brand, locales: [enGB] });
  const linked = renderer.link(kind, { locale: "en-GB" });
  const sources = notices.map((notice) => linked.mjml(notice));
  const memory = new Uint8Array(102_000);
  const size = (linked.fill(notices[0]).length / 1024).toFixed(0);
  return compare(`Rendering ${title}`, `${size} kB of HTML, ${names.length} people`, {
    "fairwell, bytes": inTurn(notices, (notice) => linked.fill(notice)),
    "fairwell, given memory": inTurn(notices, (notice) => linked.fillInto(notice, memory)),
    "fairwell, string": inTurn(notices, (notice) => linked.fillString(notice)),
    mjml2html: inTurn(sources, (source) => mjml2html(source, options)),
    ...rivals(notices),
  });
}

const reactEmail = (notices) => ({
  "react-email": inTurn(notices, (feedback) =>
    render(
      createElement(FeedbackEmail, { feedback, brand: { name: brand.name, accent: "#1f5f8b" } }),
    ),
  ),
});

/** Each notice, as HTML for one person after the other. */
export async function benchRendering() {
  return {
    "feedback, 2 points": await benchNotice("feedback with 2 points", shortFeedback, reactEmail),
    "feedback, 4 long points": await benchNotice(
      "feedback with 4 long points",
      example("feedback.en-GB"),
      reactEmail,
    ),
    outcome: await benchNotice("an outcome", example("outcome")),
    withdrawal: await benchNotice("a withdrawal", example("withdrawal-funding")),
  };
}
