import type { Severity } from "@fairwell/core";
import type { ExitCode } from "../command-line/define";
import type { Problem } from "./problem";
import type { FileReport, RunReport } from "./report";

/** Every problem of a file: those of the file first, then document by document. */
export const problemsOf = (file: FileReport): readonly Problem[] => [
  ...file.problems,
  ...file.documents.flatMap(({ problems }) => problems),
];

/** How many problems there are of each severity. */
export function countsOf(report: RunReport): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  for (const file of report.files) for (const { severity } of problemsOf(file)) counts[severity]++;
  return counts;
}

/**
 * The exit code of a run.
 *
 * @param mostWarnings warnings that are let through; undefined: any number
 */
export function exitCodeOf(report: RunReport, mostWarnings: number | undefined): ExitCode {
  if (report.unreadable.length > 0) return 2;
  const { error, warn } = countsOf(report);
  return error > 0 || warn > (mostWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
