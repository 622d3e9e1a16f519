import type { Severity } from "@fairwell/core";
import { lineSafe } from "../../terminal/line-safe";
import type { FormatSettings, Formatter } from "./formatter";
import { byteColumns } from "./writing/byte-columns";
import { placedProblems } from "./writing/placed";
import { repositoryPaths } from "./writing/repository";
import { rulePage } from "./writing/rule-page";
import { sentences } from "./writing/sentences";

const severities: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warn: "WARNING",
  info: "INFO",
};

/** reviewdog's diagnostics (reviewdog, `proto/rdf`). Its columns count bytes of UTF-8. */
export function rdjson({ quiet, directory }: FormatSettings): Formatter {
  const pathOf = repositoryPaths(directory);
  let entries = 0;
  const entry = (value: unknown) =>
    `${entries++ === 0 ? "" : ","}\n    ${lineSafe(JSON.stringify(value))}`;
  return {
    begin: () =>
      '{\n  "source": { "name": "fairwell", "url": "https://github.com/fairwell/fairwell" },\n  "diagnostics": [',
    file(report) {
      const path = pathOf(report.name);
      const columns = byteColumns(report);
      return placedProblems(report, quiet)
        .map(({ problem, place }) =>
          entry({
            message: sentences(problem),
            location: {
              path,
              ...(place && {
                range: {
                  start: { line: place.line, column: columns(place.line, place.column) },
                  end: { line: place.endLine, column: columns(place.endLine, place.endColumn) },
                },
              }),
            },
            severity: severities[problem.severity],
            code: { value: problem.id, ...(problem.finding && { url: rulePage(problem.id) }) },
          }),
        )
        .join("");
    },
    end({ tally }) {
      const refused = tally.unreadable.map(({ name, problem, remedy }) =>
        entry({
          message: `${name} ${problem}. ${remedy}`,
          location: { path: name },
          severity: "ERROR",
          code: { value: "file/unreadable" },
        }),
      );
      return `${refused.join("")}${entries === 0 ? "" : "\n  "}]\n}\n`;
    },
  };
}
