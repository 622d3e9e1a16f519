import { linesOf } from "../../source/lines";
import { printable } from "../../terminal/cells";
import { inOrder, problemBlock, unreadableBlocks } from "../problem-blocks";
import { summary } from "../summary";
import { problemsOf } from "../tally";
import type { FormatSettings, Formatter } from "./formatter";

/** Of one file; nobody reads more on a terminal. */
const mostProblems = 200;

/** For a person: each problem with its line, then what was checked and what was not. */
export function pretty(settings: FormatSettings): Formatter {
  const { paint, quiet } = settings;
  let name: string | undefined;
  let shown = 0;
  let more = 0;
  let printed = false;

  /** What the file before had beyond the most that is shown. */
  const rest = (): string =>
    more === 0
      ? ""
      : `${paint("bold", printable(name ?? ""))}  and ${more} more, which \`--format json\` lists.\n\n`;
  const blocks = (list: readonly string[]): string => {
    printed ||= list.length > 0;
    return list.map((block) => `${block}\n`).join("");
  };
  return {
    file(report) {
      let before = "";
      if (report.name !== name) {
        before = rest();
        name = report.name;
        shown = 0;
        more = 0;
      }
      const problems = problemsOf(report).filter(({ severity }) => !quiet || severity === "error");
      if (problems.length === 0) return before;
      const room = Math.max(0, mostProblems - shown);
      shown += Math.min(room, problems.length);
      more += Math.max(0, problems.length - room);
      const lines = linesOf(report.text, report.firstLine);
      return (
        before +
        blocks(
          inOrder(problems)
            .slice(0, room)
            .map((problem) => problemBlock(report, lines, problem, settings)),
        )
      );
    },
    end({ tally }) {
      const before = rest() + blocks(unreadableBlocks(tally.unreadable, settings));
      return quiet && !printed ? "" : `${before}${summary(tally, settings)}\n`;
    },
  };
}
