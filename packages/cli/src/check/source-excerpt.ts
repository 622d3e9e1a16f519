import type { Lines } from "../source/lines";
import type { SourceRange } from "../source/locate";
import { printable } from "../terminal/cells";
import { excerpt, type LineRange } from "../terminal/excerpt";
import type { Colour } from "../terminal/paint";
import type { Problem } from "./problem";
import type { Look } from "./problem-blocks";

/** The lines of the source that the words of a problem stand in. */
export interface SourceExcerpt {
  /** Each line, and under it what marks the words. */
  readonly rows: readonly string[];
  /** The words that weighed most and could not be marked, with their places. */
  readonly note?: string;
}

/** A finding in a plain text may run over several lines; more than these say no more. */
const mostLines = 3;

/**
 * Shows the words of a problem in their lines. Of a sentence that the second reader marks, the words that weighed most
 * are told from the others.
 */
export function sourceExcerpt(
  text: string,
  lines: Lines,
  { range = { start: 0, end: 0 }, weighed = [] }: Problem,
  look: Look,
  colour: Colour,
): SourceExcerpt {
  const first = lines.position(range.start).line;
  const last = Math.min(
    lines.position(Math.max(range.start, range.end - 1)).line,
    first + mostLines - 1,
  );
  const digits = String(last).length;
  const rows: string[] = [];
  const unmarked = new Set(weighed);
  for (let line = first; line <= last; line++) {
    const { start, end } = lines.range(line);
    const margin = `${indent}${String(line).padStart(digits)} │ `;
    const room = Math.max(20, look.width - margin.length);
    const inLine = (words: SourceRange): LineRange => inLineFrom(start, words);
    const shown = excerpt(text.slice(start, end), inLine(range), room, weighed.map(inLine));
    rows.push(look.paint("dim", margin) + shown.line);
    if (!shown.marks) continue;
    const blank = look.paint("dim", `${indent}${" ".repeat(digits)} │ `);
    rows.push(blank + " ".repeat(shown.marks.indent) + look.paint(colour, shown.marks.row));
    for (const words of weighed) if (holds(shown.shown, inLine(words))) unmarked.delete(words);
  }
  return unmarked.size === 0 ? { rows } : { rows, note: noteOf(text, lines, [...unmarked]) };
}

const indent = "  ";

const inLineFrom = (lineStart: number, { start, end }: SourceRange): LineRange => ({
  start: start - lineStart,
  end: end - lineStart,
});

const holds = (outer: LineRange, inner: LineRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

function noteOf(text: string, lines: Lines, weighed: readonly SourceRange[]): string {
  const named = weighed.map(({ start, end }) => {
    const { line, column } = lines.position(start);
    return `“${printable(text.slice(start, end))}” (${line}:${column})`;
  });
  return `Not marked above, and weighed much: ${named.join(", ")}.`;
}
