import type { Severity } from "@fairwell/core";
import { lineSafe } from "../../terminal/line-safe";
import type { FormatSettings, Formatter } from "./formatter";
import { createFingerprints } from "./writing/fingerprint";
import { placedProblems } from "./writing/placed";
import { repositoryPaths } from "./writing/repository";
import { sentences } from "./writing/sentences";

const severities: Readonly<Record<Severity, string>> = {
  error: "major",
  warn: "minor",
  info: "info",
};

/** GitLab's code quality report: a list, each with a fingerprint of its own, since GitLab shows only one of equal ones. */
export function gitlab({ quiet, directory }: FormatSettings): Formatter {
  const pathOf = repositoryPaths(directory);
  const fingerprintOf = createFingerprints();
  let entries = 0;
  const entry = (value: unknown) =>
    `${entries++ === 0 ? "" : ","}\n  ${lineSafe(JSON.stringify(value))}`;
  return {
    begin: () => "[",
    file(report) {
      const path = pathOf(report.name);
      return placedProblems(report, quiet)
        .map((placed) =>
          entry({
            type: "issue",
            check_name: placed.problem.id,
            description: sentences(placed.problem),
            categories: ["Style"],
            severity: severities[placed.problem.severity],
            fingerprint: fingerprintOf(report, path, placed),
            location: {
              path,
              positions: {
                begin: { line: placed.place?.line ?? 1, column: placed.place?.column ?? 1 },
                end: { line: placed.place?.endLine ?? 1, column: placed.place?.endColumn ?? 1 },
              },
            },
          }),
        )
        .join("");
    },
    end({ tally }) {
      const refused = tally.unreadable.map(({ name, problem, remedy }) =>
        entry({
          type: "issue",
          check_name: "file/unreadable",
          description: `${name} ${problem}. ${remedy}`,
          categories: ["Bug Risk"],
          severity: "blocker",
          fingerprint: `unreadable:${name}`,
          location: { path: name, lines: { begin: 1 } },
        }),
      );
      return `${refused.join("")}${entries === 0 ? "" : "\n"}]\n`;
    },
  };
}
