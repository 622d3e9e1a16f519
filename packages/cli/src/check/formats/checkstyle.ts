import type { Severity } from "@fairwell/core";
import { version } from "../../version";
import type { FormatSettings, Formatter } from "./formatter";
import { placedProblems } from "./writing/placed";
import { repositoryPaths } from "./writing/repository";
import { sentences } from "./writing/sentences";
import { attributes } from "./writing/xml";

const severities: Readonly<Record<Severity, string>> = {
  error: "error",
  warn: "warning",
  info: "info",
};

/** Checkstyle's XML, which many tools read (checkstyle.org, `XMLLogger`). */
export function checkstyle({ quiet, directory }: FormatSettings): Formatter {
  const pathOf = repositoryPaths(directory);
  let open: string | undefined;
  const close = () => (open === undefined ? "" : "  </file>\n");
  const fileTag = (name: string) => {
    const before = open === name ? "" : `${close()}  <file${attributes({ name: pathOf(name) })}>\n`;
    open = name;
    return before;
  };
  const error = (values: Readonly<Record<string, string | number | undefined>>) =>
    `    <error${attributes(values)}/>\n`;
  return {
    begin: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle${attributes({ version: "4.3", generator: `fairwell ${version}` })}>\n`,
    file: (report) =>
      fileTag(report.name) +
      placedProblems(report, quiet)
        .map(({ problem, place }) =>
          error({
            line: place?.line ?? 1,
            column: place?.column,
            severity: severities[problem.severity],
            message: sentences(problem),
            source: `fairwell.${problem.id}`,
          }),
        )
        .join(""),
    end({ tally }) {
      const refused = tally.unreadable.map(
        ({ name, problem, remedy }) =>
          fileTag(name) +
          error({
            line: 1,
            severity: "error",
            message: `${name} ${problem}. ${remedy}`,
            source: "fairwell.file/unreadable",
          }),
      );
      return `${refused.join("")}${close()}</checkstyle>\n`;
    },
  };
}
