import { type Checker, describeIssue, validateDocument, worldOf } from "@fairwell/core";
import type { Lines } from "../source/lines";
import { type JsonPart, readJson } from "../source/read-json";
import { place } from "./place";
import { type Problem, problemOfFinding, problemOfIssue, type Unplaced } from "./problem";
import type { DocumentReport } from "./report";

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
  const read = readJson(part, lines);
  if (!read.ok) return { problems: read.problems, documents: [] };
  const { value, problems } = read;
  if (!Array.isArray(value)) {
    return { problems, documents: placed(part, [checkDocument(part, value, [], settings)]) };
  }
  if (value.length === 0) return { problems: [...problems, emptyList(part)], documents: [] };
  const found = value.map((entry: unknown, index) => ({
    entry: index,
    ...checkDocument(part, entry, [index], settings),
  }));
  return { problems, documents: placed(part, found) };
}

/** A report whose problems have no places yet. */
type UnplacedReport = Omit<DocumentReport, "problems"> & { readonly problems: readonly Unplaced[] };

/** Finds the places of all documents of a part in one pass: a pass for each would be quadratic in a long list. */
function placed(part: JsonPart, reports: readonly UnplacedReport[]): DocumentReport[] {
  const problems = place(
    part.text,
    part.offset,
    reports.flatMap((report) => report.problems),
  );
  let next = 0;
  return reports.map((report) => {
    const first = next;
    next += report.problems.length;
    return { ...report, problems: problems.slice(first, next) };
  });
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
): UnplacedReport {
  const { line } = part;
  const at = line === undefined ? {} : { line };
  const inPart = (problem: Unplaced): Unplaced => ({
    ...problem,
    path: [...path, ...problem.path],
  });
  const result = validateDocument(value);
  if (!result.ok) {
    return {
      ...at,
      problems: result.issues.map((issue) => inPart(problemOfIssue(issue, describeIssue))),
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
    document,
    problems: report.findings.map((finding) => inPart(problemOfFinding(finding))),
    suppressed: report.suppressed,
    notChecked: report.notChecked,
  };
}
