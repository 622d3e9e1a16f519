import { type Lines, linesOf } from "../source/lines";
import type { Problem } from "./problem";
import type { RunReport } from "./report";
import { countsOf } from "./tally";

function placeOf(lines: Lines, { range }: Problem) {
  if (!range) return {};
  const { line, column } = lines.position(range.start);
  const end = lines.position(range.end);
  return { line, column, endLine: end.line, endColumn: end.column };
}

function problemData(lines: Lines, problem: Problem) {
  const { id, severity, message, path, finding } = problem;
  return {
    ruleId: id,
    severity,
    message,
    ...placeOf(lines, problem),
    ...(path && { path }),
    ...(finding?.start !== undefined && { start: finding.start, end: finding.end }),
    ...(finding?.ground && { ground: finding.ground }),
    ...(finding?.resembles && { resembles: finding.resembles }),
    ...(finding?.doubted && { doubted: true }),
    suggestions: finding?.suggestions ?? problem.remedies.map((text) => ({ message: text })),
    ...(finding && { sources: finding.sources }),
  };
}

/**
 * The results for another program. `line` and `column` count from 1, columns in UTF-16 units; `start` and `end` are
 * offsets into the string at `path`, also those of the words in `resembles`.
 */
export function jsonReport(report: RunReport, exitCode: number, quiet: boolean): string {
  const kept = (problems: readonly Problem[]) =>
    problems.filter(({ severity }) => !quiet || severity === "error");
  const files = report.files.map((file) => {
    const lines = linesOf(file.text);
    const data = (problem: Problem) => problemData(lines, problem);
    return {
      file: file.name,
      problems: kept(file.problems).map(data),
      documents: file.documents.map(({ problems, suppressed, document: _, ...rest }) => ({
        ...rest,
        problems: kept(problems).map(data),
        suppressed: suppressed.map(({ ruleId, path, suppression }) => ({
          ruleId,
          path,
          suppression,
        })),
      })),
    };
  });
  const whole = {
    version: 1,
    exitCode,
    counts: countsOf(report),
    files,
    unreadable: report.unreadable,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
