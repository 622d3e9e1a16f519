import { defineCommand, type OptionSpecs } from "../define";
import { colourOption, ruleOptions } from "./shared-options";

export const renderOptions = {
  locale: {
    type: "string",
    value: "<tag>",
    summary:
      "locale of the message; if left out, the document's language where a person wrote texts, else the candidate's",
  },
  brand: {
    type: "string",
    value: "<brand.json>",
    summary: "name, logo, theme and colours of the sender; the name in the document if left out",
  },
  layout: {
    type: "string",
    value: "<folder>",
    summary: "layouts of your own, in MJML: outcome-notice.mjml and so on",
  },
  out: { type: "string", value: "<folder>", summary: "where to write; `out` if left out" },
  from: {
    type: "string",
    value: "<address>",
    summary: "who sends the .eml; the contact's address if left out",
  },
  "no-check": { type: "boolean", summary: "do not check the text first" },
  ...ruleOptions,
  ...colourOption,
} as const satisfies OptionSpecs;

export const render = defineCommand({
  name: "render",
  summary: "make e-mails of documents: subject, HTML, text, MJML and .eml",
  operands: "<document.json>…",
  needs: { atLeast: 1, remedy: "Name at least one document: `fairwell render letter.json`." },
  description: [
    "Checks each document first and writes nothing for one that has errors. Internal documents are never rendered. Nothing is sent.",
    "Each message gets a folder <document id>.<locale> with subject.txt, preheader.txt, message.html, message.txt, message.mjml and message.eml.",
  ],
  options: renderOptions,
  examples: [
    {
      command: "fairwell render letters/samira.json --brand brand.json --out out",
      does: "one document, in its own language",
    },
    {
      command: "fairwell render notices/*.json --locale de --brand brand.json",
      does: "several, in German",
    },
    {
      command: "fairwell render letters/samira.json --layout mail",
      does: "with your own mail/candidate-feedback.mjml",
    },
  ],
  load: async () => (await import("../../render/run")).run,
});
