import { defineCommand, type OptionSpecs } from "../define";
import { colourOption, ruleOptions } from "./shared-options";

/** Names of themes, the brand's own first; kept equal to those of `@fairwell/templates` by a test. */
export const themeNames = ["brand", "letter", "plain", "warm"] as const;

export const previewOptions = {
  brand: {
    type: "string",
    value: "<brand.json>",
    summary: "name, logo, theme and colours of the sender; the name in each document if left out",
  },
  layout: {
    type: "string",
    value: "<folder>",
    summary: "layouts of your own: outcome-notice.mjml and so on",
  },
  theme: {
    type: "string",
    multiple: true,
    value: "<name>",
    choices: themeNames,
    summary: "only these themes; `brand` is the one in --brand. All of them if left out",
  },
  locale: {
    type: "string",
    multiple: true,
    value: "<tag>",
    summary: "only these languages; all of them if left out",
  },
  port: {
    type: "string",
    value: "<number>",
    summary: "port of 127.0.0.1 to serve at; a free one if left out",
  },
  out: {
    type: "string",
    value: "<folder>",
    summary: "write the page and the messages there instead of serving them",
  },
  ...ruleOptions,
  ...colourOption,
} as const satisfies OptionSpecs;

export const preview = defineCommand({
  name: "preview",
  summary: "show messages in a browser: every language, theme, width, light and dark",
  operands: "[file | folder | pattern | -]…",
  description: [
    "Serves one page at 127.0.0.1 with every message of your documents as HTML, plain text and source, with its size, what the checker finds and how well its colours can be read. What cannot be rendered is shown with what to do. The page follows when a document, the brand or a layout changes; Ctrl-C ends it.",
    "Without operands it shows an example of every notice. Nothing is sent, and nothing is fetched from anywhere.",
    "With --out: exit code 0, or 1 when a document is not valid or cannot be rendered at all.",
  ],
  options: previewOptions,
  examples: [
    { command: "fairwell preview", does: "what the messages look like" },
    {
      command: "fairwell preview letters --brand brand.json",
      does: "your documents in your brand, while you write",
    },
    {
      command: "fairwell preview notices/*.json --theme warm --locale de,pl",
      does: "one theme, two languages",
    },
    {
      command: "fairwell preview letters --out gallery",
      does: "files to hand round: open gallery/index.html",
    },
  ],
  load: async () => (await import("../../preview/run")).run,
});
