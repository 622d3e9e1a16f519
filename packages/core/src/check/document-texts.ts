import type { Path } from "../finding";
import type { DocumentText } from "../rules/define";
import type { CheckableDocument, Kind } from "../rules/document";

type Audience = DocumentText["audience"];

/** Where a kind of document has text that people wrote, and who reads it. `*` stands for every entry of a list. */
const fields: Readonly<Partial<Record<Kind, readonly (readonly [string, Audience])[]>>> = {
  "candidate-feedback": [
    ["summary", "candidate"],
    ["points.*.text", "candidate"],
    ["points.*.evidence", "candidate"],
    ["points.*.nextStep", "candidate"],
  ],
  "outcome-notice": [["reasons.*.text", "candidate"]],
  "withdrawal-notice": [["reasonPublicNote", "candidate"]],
  scorecard: [
    ["criteria.*.evidence", "internal"],
    ["answers.*.answer", "internal"],
    ["notes.*.text", "internal"],
  ],
  application: [["outcome.reason.details", "internal"]],
  "client-remarks": [["words", "internal"]],
  "withdrawal-decision": [["reasonInternal", "internal"]],
};

/** Kinds that have text fields. */
export const textKinds: ReadonlySet<string> = new Set(Object.keys(fields));

/** Every string of the document that people wrote, in the order in which it is read. */
export function documentTexts(document: CheckableDocument): readonly DocumentText[] {
  const texts: DocumentText[] = [];
  for (const [pattern, audience] of fields[document.kind] ?? []) {
    collect(document, pattern.split("."), [], audience, texts);
  }
  return texts;
}

function collect(
  value: unknown,
  keys: readonly string[],
  path: Path,
  audience: Audience,
  texts: DocumentText[],
): void {
  const [key, ...rest] = keys;
  if (key === undefined) {
    if (typeof value === "string") texts.push({ path, text: value, audience });
  } else if (key === "*") {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        collect(entry, rest, [...path, index], audience, texts);
      }
    }
  } else if (typeof value === "object" && value !== null && Object.hasOwn(value, key)) {
    collect((value as Record<string, unknown>)[key], rest, [...path, key], audience, texts);
  }
}
