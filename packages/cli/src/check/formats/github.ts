import type { Severity } from "@fairwell/core";
import { printable } from "../../terminal/cells";
import type { FormatSettings, Formatter } from "./formatter";
import { createStepSummary } from "./step-summary";
import { type PlacedProblem, placedProblems } from "./writing/placed";
import { repositoryPaths } from "./writing/repository";
import { sentences } from "./writing/sentences";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warn: "warning",
  info: "notice",
};

/** A text for the message of a workflow command (actions/toolkit, `command.ts`); what is invisible becomes visible. */
const data = (text: string): string =>
  printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A text for a property of a workflow command. */
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const command = (
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string => {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(",")}::${data(message)}\n`;
};

const annotation = (path: string, { problem, place }: PlacedProblem): string =>
  command(
    commands[problem.severity],
    {
      file: path,
      line: place?.line,
      // A column means something only where an annotation is about one line.
      endLine: place?.endLine,
      col: place?.line === place?.endLine ? place?.column : undefined,
      endColumn: place?.line === place?.endLine ? place?.endColumn : undefined,
      title: problem.id,
    },
    sentences(problem),
  );

/**
 * Annotations of GitHub Actions. GitHub shows ten errors and ten warnings of a step, so that the summary of the step
 * says how many there are.
 */
export function github({ quiet, directory }: FormatSettings): Formatter {
  const pathOf = repositoryPaths(directory);
  const summary = createStepSummary();
  return {
    file(report) {
      const path = pathOf(report.name);
      const placed = placedProblems(report, quiet);
      summary.add(path, placed);
      return placed.map((one) => annotation(path, one)).join("");
    },
    end: ({ tally }) =>
      tally.unreadable
        .map(({ name, problem, remedy }) =>
          command("error", { title: "file/unreadable" }, `${name} ${problem}. ${remedy}`),
        )
        .join(""),
    stepSummary: summary.text,
  };
}
