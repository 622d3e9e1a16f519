import type { Severity } from "@fairwell/core";
import { type Lines, linesOf } from "../source/lines";
import { printable } from "../terminal/cells";
import { excerpt } from "../terminal/excerpt";
import type { Colour, Paint } from "../terminal/paint";
import { wrap } from "../terminal/wrap";
import type { Problem } from "./problem";
import type { RunReport } from "./report";
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

function paragraph(text: string, width: number, first = ""): string {
  return wrap(first + text, width - indent.length)
    .map((line) => indent + line)
    .join("\n");
}

function sourceLines(
  text: string,
  lines: Lines,
  range: NonNullable<Problem["range"]>,
  look: Look,
  colour: Colour,
): string[] {
  const { line } = lines.position(range.start);
  const { start, end } = lines.range(line);
  const number = String(line);
  const margin = `${indent}${number} │ `;
  const blank = `${indent}${" ".repeat(number.length)} │ `;
  const room = Math.max(20, look.width - margin.length);
  const shown = excerpt(
    text.slice(start, end),
    { start: range.start - start, end: range.end - start },
    room,
  );
  const rows = [look.paint("dim", margin) + shown.line];
  if (shown.carets) {
    const { indent: before, length } = shown.carets;
    rows.push(
      look.paint("dim", blank) + " ".repeat(before) + look.paint(colour, "^".repeat(length)),
    );
  }
  return rows;
}

function problemLines(
  name: string,
  text: string,
  lines: Lines,
  problem: Problem,
  look: Look,
): string {
  const [word, colour] = words[problem.severity];
  const { range } = problem;
  const at = range ? lines.position(range.start) : undefined;
  const place = at ? `${name}:${at.line}:${at.column}` : name;
  const { paint, width } = look;
  return [
    `${paint("bold", place)}  ${paint(colour, word)}  ${problem.id}`,
    ...(range && text !== "" ? sourceLines(text, lines, range, look, colour) : []),
    paragraph(problem.message, width),
    ...problem.remedies.map((remedy) => paragraph(remedy, width, "▸ ")),
    "",
  ].join("\n");
}

/** The results for a person: each problem with its line, then what was checked and what was not. */
export function pretty(report: RunReport, look: Look): string {
  const blocks: string[] = [];
  for (const file of report.files) {
    const problems = problemsOf(file).filter(({ severity }) => !look.quiet || severity === "error");
    if (problems.length === 0) continue;
    const lines = linesOf(file.text);
    const name = printable(file.name);
    for (const problem of inOrder(problems))
      blocks.push(problemLines(name, file.text, lines, problem, look));
  }
  for (const { name, problem, remedy } of report.unreadable) {
    const head = `${look.paint("bold", name)}  ${look.paint("red", "error")}  ${problem}`;
    blocks.push([head, paragraph(remedy, look.width, "▸ "), ""].join("\n"));
  }
  if (look.quiet && blocks.length === 0) return "";
  return `${[...blocks, summary(report, look)].join("\n")}\n`;
}

/** From the top of the file to its end. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => (a.range?.start ?? -1) - (b.range?.start ?? -1));
