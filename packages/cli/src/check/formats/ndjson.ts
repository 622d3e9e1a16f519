import { lineSafe } from "../../terminal/line-safe";
import type { FormatSettings, Formatter } from "./formatter";
import { placedProblems } from "./writing/placed";
import { problemData } from "./writing/problem-data";

const line = (value: unknown): string => `${lineSafe(JSON.stringify(value))}\n`;

/** A line of JSON for each problem, as it is found; the last line is the summary. `type` says what a line is. */
export function ndjson({ quiet }: FormatSettings): Formatter {
  return {
    file: (report) =>
      placedProblems(report, quiet)
        .map(({ problem, document, place }) =>
          line({
            type: "problem",
            file: report.name,
            ...(document?.kind && { kind: document.kind }),
            ...(document?.id !== undefined && { id: document.id }),
            ...problemData(problem, place),
          }),
        )
        .join(""),
    end({ tally, exitCode, stats }) {
      const { files, documents, invalid, texts, accepted, counts, unreadable } = tally;
      const refused = unreadable.map((one) => line({ type: "unreadable", ...one }));
      const numbers = { files, documents, invalid, texts, accepted, counts };
      const summary = { type: "summary", ...numbers, ...(stats && { stats }), exitCode };
      return refused.join("") + line(summary);
    },
  };
}
