import { readFileSync } from "node:fs";
import { parseDocument } from "@fairwell/core";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const example = (file) => read(`../examples/social-work/documents/${file}.json`);
const schemaExample = (kind) => read(`../packages/core/schemas/${kind}.json`).examples[0];

/** A document of every kind of notice. */
export const documents = {
  "feedback, 2 points": schemaExample("candidate-feedback"),
  "feedback, 4 long points": example("feedback.en-GB"),
  outcome: example("outcome"),
  withdrawal: example("withdrawal-funding"),
  acknowledgement: schemaExample("acknowledgement"),
  "feedback request": schemaExample("feedback-request"),
};

export const brand = { name: "Calder Vale Council", colours: { accent: "#1f5f8b" } };

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

const handwritten = new Set(["text", "evidence", "nextStep", "summary", "reasonPublicNote"]);

/** A document in which every text that a person writes for one candidate is another one. */
function withOwnTexts(value, number) {
  if (Array.isArray(value)) return value.map((item) => withOwnTexts(item, number));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      handwritten.has(key) && typeof entry === "string"
        ? `${number}. ${entry}`
        : withOwnTexts(entry, number),
    ]),
  );
}

/** The same document for people with Latin, Arabic, Vietnamese and Chinese names, with texts of their own. */
export function forEverybody(document) {
  const whom = document.kind === "feedback-request" ? "recipient" : "candidate";
  return names.map((name, index) =>
    parseDocument({
      ...withOwnTexts(document, index + 1),
      [whom]: { ...document[whom], name, addressAs: name },
    }),
  );
}

/** A function that takes the next of several values each time that it is called. */
export function inTurn(values, run) {
  let next = 0;
  return () => run(values[next++ % values.length]);
}
