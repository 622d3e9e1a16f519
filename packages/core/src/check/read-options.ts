import { FairwellError } from "../errors";
import { isKind, kinds } from "../model/documents";
import { explainIssues } from "../model/explain-issue";
import { describeIssue, validateDocument } from "../model/parse";
import { Suppression } from "../model/value/governance";
import { Jurisdiction } from "../model/value/locale";
import type { CheckableDocument, Kind } from "../rules/document";
import { presets } from "../rules/presets";
import {
  listOf,
  type OptionReaders,
  oneOf,
  type ReadOption,
  readOptions,
  refuse,
} from "./option-values";
import type { CheckerOptions, DocumentOptions, TextOptions } from "./options";
import { messageChanges, rewriteChanges } from "./read-messages";

/** The longest name, title or label: that of `Line` in the documents. */
const longestLine = 300;

const line: ReadOption<string> = (value, name) =>
  typeof value === "string" && value.length <= longestLine
    ? value
    : refuse(name, "is not a short text", `Use text of at most ${longestLine} characters.`);

const lines = listOf(line, `a list of texts of at most ${longestLine} characters`);

const tag: ReadOption<string> = (value, name) =>
  typeof value === "string" && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$/.test(value)
    ? value
    : refuse(name, "is not a language tag", "Use one such as `en-GB` or `de`.");

const day: ReadOption<string> = (value, name) => {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  }
  return refuse(name, "is not a day", "Write it as 2026-03-17.");
};

const jurisdictions = listOf(
  oneOf(Jurisdiction.options, { UK: "GB", ENGLAND: "GB", SCOTLAND: "GB", WALES: "GB", USA: "US" }),
  'a list such as ["GB"]',
);

const severitiesByRule: ReadOption<object> = (value, name) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? { ...value }
    : refuse(name, "is not an object", 'Use severities by rule: { "tone/absolute": "off" }.');

const suppression: ReadOption<Suppression> = (value, name) => {
  const result = Suppression.safeParse(value);
  if (result.success) return result.data;
  const [issue] = explainIssues(result.error.issues, value, Suppression);
  const { code = "", path = [], problem = "", remedy = "" } = issue ?? {};
  const where = path.length > 0 && code !== "unknown_key" ? `${name}.${path.join(".")}` : name;
  return code === "unknown_key"
    ? refuse(where, "has a key too many", "Use `ruleId`, `reason`, `by` and `until`.")
    : refuse(where, problem, remedy);
};

const names: ReadOption<object> = (value, name) =>
  readOptions(value, name, { candidate: lines, other: lines }, `${name}.`);

/** A document beside the one that is checked: read strictly. */
function documentOf<K extends Kind>(kind: K): ReadOption<CheckableDocument<K>> {
  return (value, name) => {
    const result = validateDocument(value);
    if (!result.ok) {
      const [first] = result.issues;
      const told = first ? ` ${describeIssue(first)}` : "";
      throw new FairwellError("invalid_options", `\`${name}\` is not a valid ${kind}:${told}`, {
        issues: result.issues,
      });
    }
    if (result.document.kind !== kind)
      refuse(name, `is not of the kind \`${kind}\``, `Use a document of that kind.`);
    return result.document as CheckableDocument<K>;
  };
}

const secondReader: ReadOption<object> = (value, name) =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "judge") === "function"
    ? value
    : refuse(
        name,
        "is not a second reader",
        "Use `secondLook` of `@fairwell/core/en/second-look`.",
      );

const checkerReaders: OptionReaders = {
  preset: oneOf(presets),
  rules: severitiesByRule,
  jurisdictions,
  locales: listOf(tag, 'a list of language tags such as ["en"]'),
  messages: messageChanges,
  rewrites: rewriteChanges,
  secondReader,
};

const textReaders: OptionReaders = {
  audience: oneOf(["candidate", "internal"]),
  language: tag,
  kind: (value, name) => (isKind(value) ? value : oneOf(kinds)(value, name)),
  names,
  jurisdictions,
  criteria: lines,
  roleTitles: lines,
  allow: listOf(suppression, "a list of objects with `ruleId`, `reason`, `by` and `until`"),
  today: day,
};

const documentReaders: OptionReaders = {
  jurisdictions,
  scorecards: listOf(documentOf("scorecard"), "a list of scorecard documents"),
  job: documentOf("job"),
  application: documentOf("application"),
  withdrawalDecision: documentOf("withdrawal-decision"),
  today: day,
};

/** What `createChecker` was given, once it is known to be sound. Throws FairwellError `invalid_options`. */
export const readCheckerOptions = (given: unknown): CheckerOptions =>
  readOptions(given, "createChecker", checkerReaders);

/** The same for `checkText`. */
export const readTextOptions = (given: unknown): TextOptions =>
  readOptions(given, "checkText", textReaders);

/** The same for `check`. */
export const readDocumentOptions = (given: unknown): DocumentOptions =>
  readOptions(given, "check", documentReaders);
