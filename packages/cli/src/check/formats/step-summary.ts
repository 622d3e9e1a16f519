import type { Severity } from "@fairwell/core";
import { printable } from "../../terminal/cells";
import { headline } from "../summary";
import type { RunEnd } from "./formatter";
import type { PlacedProblem } from "./writing/placed";
import { rulePage } from "./writing/rule-page";

/** GitHub takes no more than 1 MiB for a step; so many files are far below it. */
const mostFiles = 100;

const words: Readonly<Record<Severity, string>> = { error: "error", warn: "warning", info: "info" };

/** A text that is nothing but itself in Markdown and in HTML. */
const plain = (text: string): string =>
  printable(text).replace(/[^\p{L}\p{N} ./_-]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const more = (count: number, what: string): string =>
  count > 0 ? `\n\nAnd ${count} more ${what}.` : "";

/** What a step of GitHub Actions says of itself: every rule and file with its number of problems. */
export function createStepSummary() {
  const byRule = new Map<string, { severity: Severity; count: number; rule: boolean }>();
  const byFile = new Map<string, number>();
  let otherFiles = 0;
  let lastFile: string | undefined;
  return {
    add(path: string, placed: readonly PlacedProblem[]): void {
      if (placed.length === 0) return;
      for (const { problem } of placed) {
        const key = `${problem.severity} ${problem.id}`;
        const known = byRule.get(key);
        const rule = problem.finding !== undefined;
        byRule.set(key, { severity: problem.severity, rule, count: (known?.count ?? 0) + 1 });
      }
      const count = byFile.get(path);
      if (count !== undefined || byFile.size < mostFiles)
        byFile.set(path, (count ?? 0) + placed.length);
      else if (path !== lastFile) otherFiles++;
      lastFile = path;
    },
    text({ tally }: RunEnd): string {
      const rules = [...byRule]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([key, { severity, count, rule }]) => {
          const id = key.slice(severity.length + 1);
          return [rule ? `[${id}](${rulePage(id)})` : plain(id), words[severity], count];
        });
      const files = [...byFile].map(([path, count]) => [`<code>${plain(path)}</code>`, count]);
      const unread = tally.unreadable.map(
        ({ name, problem, remedy }) =>
          `- <code>${plain(name)}</code> ${plain(problem)}. ${plain(remedy)}`,
      );
      const parts = [
        "## Fairwell",
        headline(tally),
        ...(rules.length > 0 ? [table(["Rule", "Severity", "Number"], rules)] : []),
        ...(files.length > 0
          ? [table(["File", "Number"], files) + more(otherFiles, "files with problems")]
          : []),
        ...(unread.length > 0
          ? [
              `Not checked:\n\n${unread.slice(0, mostFiles).join("\n")}${more(unread.length - mostFiles, "names")}`,
            ]
          : []),
      ];
      return `${parts.join("\n\n")}\n`;
    },
  };
}
