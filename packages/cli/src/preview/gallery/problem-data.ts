import { formatPath, type Path } from "@fairwell/core";
import type { Problem } from "../../check/problem";
import { linesOf } from "../../source/lines";
import type { ProblemData, Quote } from "./data";

/** Code units of context on either side of a quotation. */
const around = 100;

const elided = (text: string, most: number, from: "start" | "end"): string => {
  if (text.length <= most) return text;
  return from === "start" ? `${text.slice(0, most)}…` : `…${text.slice(-most)}`;
};

function quoteOf(text: string, start: number, end: number): Quote {
  return {
    before: elided(text.slice(0, start), around, "end"),
    words: elided(text.slice(start, end), 3 * around, "start"),
    after: elided(text.slice(end), around, "start"),
  };
}

/** The string at a path of a document. */
function stringAt(document: unknown, path: Path): string | undefined {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return typeof value === "string" ? value : undefined;
}

/** A stretch of a file within its first line. */
function sourceQuote(text: string, start: number, end: number): Quote {
  const lines = linesOf(text);
  const { start: from, end: to } = lines.range(lines.position(start).line);
  return quoteOf(text.slice(from, to), start - from, Math.min(end, to) - from);
}

function findingQuote({ finding }: Problem, document: unknown): Quote | undefined {
  if (finding?.start === undefined || finding.end === undefined) return undefined;
  const value = stringAt(document, finding.path);
  return value === undefined ? undefined : quoteOf(value, finding.start, finding.end);
}

/** Where a problem is and what it is about, for a person. */
export interface Surroundings {
  /** The document that findings are about. */
  readonly document?: unknown;
  /** The file's text; empty when there is no file. */
  readonly text: string;
}

/** A problem as the page shows it. */
export function problemData(problem: Problem, { document, text }: Surroundings): ProblemData {
  const { finding, range, remedies } = problem;
  const path = finding?.path ?? problem.path ?? [];
  const place = range && text !== "" ? linesOf(text).position(range.start) : undefined;
  const at = [
    ...(path.length > 0 ? [formatPath(path)] : []),
    ...(place ? [`line ${place.line}, column ${place.column}`] : []),
  ].join(" · ");
  const quote =
    findingQuote(problem, document) ??
    (place && range && !finding ? sourceQuote(text, range.start, range.end) : undefined);
  return {
    id: problem.id,
    severity: problem.severity,
    message: problem.message,
    ...(at && { where: at }),
    ...(quote && { quote }),
    advice:
      finding?.suggestions.map(({ message, rewrite }) => ({ message, rewrite })) ??
      remedies.map((message) => ({ message })),
  };
}
