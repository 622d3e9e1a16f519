import type { Severity, Suggestion } from "@fairwell/core";
import type { Unreadable } from "../files/input";
import { type Lines, linesOf } from "../source/lines";
import { printable } from "../terminal/cells";
import type { Colour, Paint } from "../terminal/paint";
import { wrap } from "../terminal/wrap";
import type { Problem } from "./problem";
import type { FileReport, RunReport } from "./report";
import { sourceExcerpt } from "./source-excerpt";
import { summary } from "./summary";
import { problemsOf } from "./tally";

/** How to print. */
export interface Look {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Errors only, and nothing when there are none. */
  readonly quiet: boolean;
}

const words: Readonly<Record<Severity, readonly [string, Colour]>> = {
  error: ["error", "red"],
  warn: ["warning", "yellow"],
  info: ["info", "cyan"],
};

const indent = "  ";

function paragraph(text: string, width: number, mark = ""): string {
  return wrap(text, width - indent.length - mark.length)
    .map((line, index) => indent + (index === 0 ? mark : " ".repeat(mark.length)) + line)
    .join("\n");
}

const doubtNote = "Information only: the second reader takes this sentence for fine.";

/** What to do, and after each advice the sentence to start from, when there is one. */
function adviceLines({ finding, remedies }: Problem, width: number): string[] {
  const advice = finding?.suggestions ?? remedies.map((message) => ({ message }));
  return advice.flatMap(({ message, rewrite }: Pick<Suggestion, "message" | "rewrite">) => [
    paragraph(message, width, "▸ "),
    // It may hold the label of a criterion, which is text of the document.
    ...(rewrite === undefined ? [] : [paragraph(`Start from: ${printable(rewrite)}`, width, "  ")]),
  ]);
}

function problemLines(
  name: string,
  text: string,
  lines: Lines,
  problem: Problem,
  look: Look,
): string {
  const [word, colour] = words[problem.severity];
  const { range, finding } = problem;
  const at = range ? lines.position(range.start) : undefined;
  const place = at ? `${name}:${at.line}:${at.column}` : name;
  const { paint, width } = look;
  const shown =
    range && text !== "" ? sourceExcerpt(text, lines, problem, look, colour) : undefined;
  return [
    `${paint("bold", place)}  ${paint(colour, word)}  ${problem.id}`,
    ...(shown?.rows ?? []),
    ...(shown?.note ? [paragraph(shown.note, width)] : []),
    paragraph(problem.message, width),
    ...(finding?.doubted ? [paragraph(doubtNote, width)] : []),
    ...adviceLines(problem, width),
    "",
  ].join("\n");
}

/** Of one file; nobody reads more on a terminal. */
const mostProblems = 200;

/** A block of lines for each problem, file by file, from the top of each. */
export function problemBlocks(
  files: readonly Pick<FileReport, "name" | "text" | "problems" | "documents">[],
  look: Look,
): string[] {
  const blocks: string[] = [];
  for (const file of files) {
    const problems = problemsOf(file).filter(({ severity }) => !look.quiet || severity === "error");
    if (problems.length === 0) continue;
    const lines = linesOf(file.text);
    const name = printable(file.name);
    for (const problem of inOrder(problems).slice(0, mostProblems))
      blocks.push(problemLines(name, file.text, lines, problem, look));
    const more = problems.length - mostProblems;
    if (more > 0) {
      blocks.push(
        `${look.paint("bold", name)}  and ${more} more, which \`--format json\` lists.\n`,
      );
    }
  }
  return blocks;
}

/** A block for each file that could not be read. */
export function unreadableBlocks(unreadable: readonly Unreadable[], look: Look): string[] {
  return unreadable.map(({ name, problem, remedy }) => {
    const head = `${look.paint("bold", name)}  ${look.paint("red", "error")}  ${problem}`;
    return [head, paragraph(remedy, look.width, "▸ "), ""].join("\n");
  });
}

/** From the top of the file to its end. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.range?.start ?? -1) - (b.range?.start ?? -1));

/** The results for a person: each problem with its line, then what was checked and what was not. */
export function pretty(report: RunReport, look: Look): string {
  const blocks = [
    ...problemBlocks(report.files, look),
    ...unreadableBlocks(report.unreadable, look),
  ];
  if (look.quiet && blocks.length === 0) return "";
  return `${[...blocks, summary(report, look)].join("\n")}\n`;
}
