import type { DocumentIssue, Finding, Path, Severity, Source } from "@fairwell/core";
import type { SourceRange } from "../source/locate";

/** One thing that is wrong, wherever it comes from: a rule, the document's schema, JSON itself, the file. */
export interface Problem {
  /** A rule id, or `document/…`, `json/…`, `file/…`. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong. Never repeats text of the document. */
  readonly message: string;
  /** What to do, or to write instead. */
  readonly remedies: readonly string[];
  /** Where in the file, in UTF-16 units; absent when the file as a whole is meant. */
  readonly range?: SourceRange;
  /** Within the range, in its order: the words that weighed most with the second reader. */
  readonly weighed?: readonly SourceRange[];
  readonly path?: Path;
  readonly finding?: Finding;
  readonly sources?: readonly Source[];
}

/** A problem in a part of a document, whose place in the file is still to be found. */
export interface Unplaced extends Omit<Problem, "range" | "weighed"> {
  readonly path: Path;
  /** `key`: the key itself is wrong; `value`: what stands there. */
  readonly points: "key" | "value";
  /** UTF-16 offsets into the string at the path. */
  readonly words?: SourceRange;
  /** Also into that string. */
  readonly weighedWords?: readonly SourceRange[];
}

const aboutKeys: ReadonlySet<string> = new Set(["unknown_key", "internal_key", "monitoring_key"]);

/** What a schema found. */
export function problemOfIssue(
  issue: DocumentIssue,
  describe: (issue: DocumentIssue) => string,
): Unplaced {
  const described = describe(issue);
  const message = described.endsWith(issue.remedy)
    ? described.slice(0, described.length - issue.remedy.length).trim()
    : described;
  return {
    id: `document/${issue.code.replaceAll("_", "-")}`,
    severity: "error",
    message: message.replace(/^the document /, "The document "),
    remedies: issue.remedy === "" ? [] : [issue.remedy],
    path: issue.path,
    points: aboutKeys.has(issue.code) ? "key" : "value",
  };
}

/** What a rule found. */
export function problemOfFinding(finding: Finding): Unplaced {
  const { ruleId, severity, message, path, start, end, suggestions, sources, resembles } = finding;
  return {
    id: ruleId,
    severity,
    message,
    remedies: suggestions.map((suggestion) => suggestion.message),
    path,
    points: "value",
    finding,
    sources,
    ...(start === undefined || end === undefined ? {} : { words: { start, end } }),
    ...(resembles && { weighedWords: resembles.words }),
  };
}
