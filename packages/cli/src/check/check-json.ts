import { type Checker, describeIssue, validateDocument, worldOf } from "@fairwell/core";
import { duplicateKeys } from "../source/duplicate-keys";
import type { Lines } from "../source/lines";
import { scanJson } from "../source/scan";
import { place } from "./place";
import { type Problem, problemOfFinding, problemOfIssue, type Unplaced } from "./problem";
import type { DocumentReport } from "./report";

/** A stretch of a file that is to be one JSON text. */
export interface JsonPart {
  readonly text: string;
  /** Of the stretch in the file. */
  readonly offset: number;
  /** Counted from 1, when each line is a document. */
  readonly line?: number;
}

/** What the check is told beside the document. */
export interface CheckSettings {
  readonly checker: Checker;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Problems of the JSON itself, and the documents in it. */
export interface JsonReport {
  readonly problems: readonly Problem[];
  readonly documents: readonly DocumentReport[];
}

/**
 * Checks one JSON text: a document, or a list of documents.
 *
 * @param lines of the whole file, for places in messages; made when first asked for
 */
export function checkJson(part: JsonPart, lines: () => Lines, settings: CheckSettings): JsonReport {
  let value: unknown;
  try {
    value = JSON.parse(part.text);
  } catch {
    return { problems: [syntaxProblem(part, lines)], documents: [] };
  }
  const problems = duplicateProblems(part, lines, value);
  if (!Array.isArray(value)) {
    return { problems, documents: [checkDocument(part, value, [], settings)] };
  }
  if (value.length === 0) problems.push(emptyList(part));
  const documents = value.map((entry: unknown, index) => ({
    entry: index,
    ...checkDocument(part, entry, [index], settings),
  }));
  return { problems, documents };
}

/** Line and column in a file, for a message. */
function placeName(lines: () => Lines, offset: number): string {
  const { line, column } = lines().position(offset);
  return `line ${line}, column ${column}`;
}

function syntaxProblem(part: JsonPart, lines: () => Lines): Problem {
  const fault = scanJson(part.text);
  if (!fault) {
    // The scanner accepts what JSON.parse accepts (tested), so this stands for a JSON.parse of another mind.
    return {
      id: "json/not-json",
      severity: "error",
      message: "This is not JSON.",
      remedies: ["Check it with another JSON program, and report that Fairwell could not."],
    };
  }
  const { code, start, end, problem, remedy, opened } = fault;
  const where =
    opened === undefined || code !== "unexpected-end"
      ? ""
      : ` (opened at ${placeName(lines, part.offset + opened)})`;
  return {
    id: `json/${code}`,
    severity: "error",
    message: `${problem}${where}.`,
    remedies: [remedy],
    range: { start: part.offset + start, end: part.offset + end },
  };
}

function duplicateProblems(part: JsonPart, lines: () => Lines, value: unknown): Problem[] {
  return duplicateKeys(part.text, value).map(({ first, again }) => ({
    id: "json/duplicate-key",
    severity: "error",
    message: `This object has the same key already at ${placeName(lines, part.offset + first.start)}; programs keep only the last one.`,
    remedies: ["Keep one of the two."],
    range: { start: part.offset + again.start, end: part.offset + again.end },
  }));
}

function emptyList(part: JsonPart): Problem {
  const start = part.offset + part.text.indexOf("[");
  return {
    id: "document/none",
    severity: "error",
    message: "This list holds no document.",
    remedies: ["Put at least one document into it."],
    range: { start, end: start + 1 },
  };
}

function checkDocument(
  part: JsonPart,
  value: unknown,
  path: readonly number[],
  settings: CheckSettings,
): DocumentReport {
  const { line } = part;
  const at = line === undefined ? {} : { line };
  const inPart = (problem: Unplaced): Unplaced => ({
    ...problem,
    path: [...path, ...problem.path],
  });
  const result = validateDocument(value);
  if (!result.ok) {
    const problems = result.issues.map((issue) => inPart(problemOfIssue(issue, describeIssue)));
    return {
      ...at,
      problems: place(part.text, part.offset, problems),
      suppressed: [],
      notChecked: ["The text of an invalid document was not checked: mend its structure first."],
    };
  }
  const { document } = result;
  const report = settings.checker.check(document, { today: settings.today });
  const world = worldOf(document.kind);
  return {
    ...at,
    kind: document.kind,
    id: document.id,
    world,
    problems: place(
      part.text,
      part.offset,
      report.findings.map((finding) => inPart(problemOfFinding(finding))),
    ),
    suppressed: report.suppressed,
    notChecked: report.notChecked,
  };
}
