import type { Problem } from "../check/problem";
import { duplicateKeys } from "./duplicate-keys";
import type { Lines } from "./lines";
import { scanJson } from "./scan";

/** A stretch of a file that is to be one JSON text. */
export interface JsonPart {
  readonly text: string;
  /** Of the stretch in the file. */
  readonly offset: number;
  /** Counted from 1, when each line is a document. */
  readonly line?: number;
}

/** A parsed text with what is wrong with it all the same, or why it is no JSON. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Parses JSON. A fault is located, and so is a key that an object has twice.
 *
 * @param lines of the whole file, for places in messages; made when first asked for
 */
export function readJson(part: JsonPart, lines: () => Lines): ReadJson {
  let value: unknown;
  try {
    value = JSON.parse(part.text);
  } catch {
    return { ok: false, problems: [syntaxProblem(part, lines)] };
  }
  return { ok: true, value, problems: duplicateProblems(part, lines, value) };
}

/** Line and column in a file, for a message. */
function placeName(lines: () => Lines, offset: number): string {
  const { line, column } = lines().position(offset);
  return `line ${line}, column ${column}`;
}

function syntaxProblem(part: JsonPart, lines: () => Lines): Problem {
  const fault = scanJson(part.text);
  if (!fault) {
    // The scanner accepts what JSON.parse accepts (tested), so this stands for a JSON.parse of another mind.
    return {
      id: "json/not-json",
      severity: "error",
      message: "This is not JSON.",
      remedies: ["Check it with another JSON program, and report that Fairwell could not."],
    };
  }
  const { code, start, end, problem, remedy, opened } = fault;
  const where =
    opened === undefined || code !== "unexpected-end"
      ? ""
      : ` (opened at ${placeName(lines, part.offset + opened)})`;
  return {
    id: `json/${code}`,
    severity: "error",
    message: `${problem}${where}.`,
    remedies: [remedy],
    range: { start: part.offset + start, end: part.offset + end },
  };
}

function duplicateProblems(part: JsonPart, lines: () => Lines, value: unknown): Problem[] {
  return duplicateKeys(part.text, value).map(({ first, again }) => ({
    id: "json/duplicate-key",
    severity: "error",
    message: `This object has the same key already at ${placeName(lines, part.offset + first.start)}; programs keep only the last one.`,
    remedies: ["Keep one of the two."],
    range: { start: part.offset + again.start, end: part.offset + again.end },
  }));
}
