import { lineSafe } from "../../terminal/line-safe";
import type { Problem } from "../problem";
import type { FileReport } from "../report";
import type { FormatSettings, Formatter } from "./formatter";
import { placesIn } from "./writing/placed";
import { problemData } from "./writing/problem-data";

/** A value as JSON, indented as a part of a larger one. */
const indented = (value: unknown, indent: string): string =>
  lineSafe(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indent}`);

/** The report of a file, or of a part of it, as data. */
export function fileData(report: FileReport, quiet: boolean) {
  const placeOf = placesIn(report);
  const data = (problems: readonly Problem[]) =>
    problems
      .filter(({ severity }) => !quiet || severity === "error")
      .map((problem) => problemData(problem, placeOf(problem)));
  return {
    file: report.name,
    ...(report.firstLine !== undefined && { firstLine: report.firstLine }),
    problems: data(report.problems),
    documents: report.documents.map(({ problems, suppressed, document: _, ...rest }) => ({
      ...rest,
      problems: data(problems),
      suppressed: suppressed.map(({ ruleId, path, suppression }) => ({
        ruleId,
        path,
        suppression,
      })),
    })),
  };
}

/**
 * One JSON value for another program. `line` and `column` count from 1, columns in UTF-16 units; `start` and `end` are
 * offsets into the string at `path`, also those of the words in `resembles`. A file that was read in parts has an entry
 * for each of them.
 */
export function json({ quiet }: FormatSettings): Formatter {
  let files = 0;
  return {
    begin: () => '{\n  "version": 1,\n  "files": [',
    file: (report) =>
      `${files++ === 0 ? "" : ","}\n    ${indented(fileData(report, quiet), "    ")}`,
    end({ tally, exitCode, stats }) {
      const rest = {
        unreadable: tally.unreadable,
        counts: tally.counts,
        ...(stats && { stats }),
        exitCode,
      };
      const tail = indented(rest, "").slice(1);
      return `${files === 0 ? "" : "\n  "}],${tail}\n`;
    },
  };
}
