import { linesOf } from "../../../source/lines";
import type { Problem } from "../../problem";
import type { DocumentReport, FileReport } from "../../report";

/** Lines and columns from 1; columns in UTF-16 units; the end is after the last unit. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A problem with its document and its place in the file. */
export interface PlacedProblem {
  readonly problem: Problem;
  /** Absent when the file as a whole is meant. */
  readonly document?: DocumentReport;
  readonly place?: Place;
}

/** The places of problems of a report; lines are counted when first asked for. */
export function placesIn(report: FileReport): (problem: Problem) => Place | undefined {
  let lines: ReturnType<typeof linesOf> | undefined;
  return ({ range }) => {
    if (!range) return undefined;
    lines ??= linesOf(report.text, report.firstLine);
    const { line, column } = lines.position(range.start);
    const end = lines.position(range.end);
    return { line, column, endLine: end.line, endColumn: end.column };
  };
}

/** The problems of a report from its top to its end. */
export function placedProblems(report: FileReport, quiet: boolean): PlacedProblem[] {
  const placeOf = placesIn(report);
  const placed = (problem: Problem, document?: DocumentReport): PlacedProblem => {
    const place = placeOf(problem);
    return { problem, ...(document && { document }), ...(place && { place }) };
  };
  const all = [
    ...report.problems.map((problem) => placed(problem)),
    ...report.documents.flatMap((document) =>
      document.problems.map((problem) => placed(problem, document)),
    ),
  ];
  return all
    .filter(({ problem }) => !quiet || problem.severity === "error")
    .sort((a, b) => (a.problem.range?.start ?? -1) - (b.problem.range?.start ?? -1));
}
