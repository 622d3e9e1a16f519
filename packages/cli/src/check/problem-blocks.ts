import type { Severity, Suggestion } from "@fairwell/core";
import type { Unreadable } from "../files/input";
import { type Lines, linesOf } from "../source/lines";
import { printable, printableName } from "../terminal/cells";
import type { Colour, Paint } from "../terminal/paint";
import { wrap } from "../terminal/wrap";
import type { Problem } from "./problem";
import type { FileReport } from "./report";
import { sourceExcerpt } from "./source-excerpt";
import { problemsOf } from "./tally";

/** How to print. */
export interface Look {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
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

/** The lines of one problem: where and what, the words in their line, what to do. */
export function problemBlock(
  { name, text }: Pick<FileReport, "name" | "text">,
  lines: Lines,
  problem: Problem,
  look: Look,
): string {
  const [word, colour] = words[problem.severity];
  const { range, finding } = problem;
  const at = range ? lines.position(range.start) : undefined;
  const file = printableName(name);
  const place = at ? `${file}:${at.line}:${at.column}` : file;
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

/** A block of lines for each problem, file by file, from the top of each. */
export function problemBlocks(
  files: readonly Pick<FileReport, "name" | "text" | "problems" | "documents">[],
  look: Look,
): string[] {
  return files.flatMap((file) => {
    const lines = linesOf(file.text);
    return inOrder(problemsOf(file)).map((problem) => problemBlock(file, lines, problem, look));
  });
}

/** A block for each file that could not be read. */
export function unreadableBlocks(unreadable: readonly Unreadable[], look: Look): string[] {
  return unreadable.map(({ name, problem, remedy }) => {
    const head = `${look.paint("bold", name)}  ${look.paint("red", "error")}  ${problem}`;
    return [head, paragraph(remedy, look.width, "▸ "), ""].join("\n");
  });
}

/** From the top of the file to its end. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.range?.start ?? -1) - (b.range?.start ?? -1));
