import type { Buffer } from "node:buffer";
import type { TextOptions } from "@fairwell/core";
import { formatOf } from "../files/format";
import type { Format } from "../files/input";
import { type Lines, linesOf } from "../source/lines";
import { checkJson, type PartReport } from "./check-json";
import { checkLines } from "./check-lines";
import type { CheckSettings } from "./check-value";
import { type Problem, problemOfFinding } from "./problem";
import type { DocumentReport, FileReport } from "./report";
import { sourceText } from "./source-text";

/** What the check of a file is told. */
export interface FileSettings extends CheckSettings {
  /** For bare texts. */
  readonly text: Pick<TextOptions, "audience" | "language">;
}

/**
 * Checks the bytes of a file.
 *
 * @param name as the person gave it; its ending says what the file holds
 */
export function checkFile(name: string, bytes: Buffer, settings: FileSettings): FileReport {
  const source = sourceText(name, bytes);
  const { text } = source;
  if (!source.readable) return { name, text, problems: source.problems, documents: [] };
  const format = formatOf(name) ?? guess(text);
  if (!format) return { name, text, problems: [unknownFormat()], documents: [] };
  const { problems, documents } = checkText(format, text, settings);
  return { name, text, problems: [...source.problems, ...problems], documents };
}

/** What a file without a known ending holds: JSON begins with a bracket. */
export const guess = (text: string): Format | undefined =>
  /^\s*[{[]/.test(text) ? "json" : undefined;

function checkText(format: Format, text: string, settings: FileSettings): PartReport {
  let known: Lines | undefined;
  const lines = (): Lines => {
    known ??= linesOf(text);
    return known;
  };
  switch (format) {
    case "json":
      return checkJson({ text, offset: 0 }, lines, settings);
    case "lines":
      return checkLines(text, lines(), settings);
    case "text":
      return { problems: [], documents: [checkBareText(text, settings)] };
    default:
      return { problems: [onlyChecked()], documents: [] };
  }
}

function checkBareText(
  text: string,
  { checker, today, text: options }: FileSettings,
): DocumentReport {
  const report = checker.checkText(text, { ...options, today });
  const problems = report.findings.map((finding) => {
    const { words, weighedWords, points: _, path: __, ...problem } = problemOfFinding(finding);
    return {
      ...problem,
      ...(words && { range: words }),
      ...(weighedWords && { weighed: weighedWords }),
    };
  });
  return { problems, suppressed: report.suppressed, notChecked: report.notChecked };
}

const unknownFormat = (): Problem => ({
  id: "file/format",
  severity: "error",
  message: "Neither the name nor the content says what this file is.",
  remedies: [
    "End the name with .json, .ndjson, .jsonl, .yaml, .csv or .txt; for standard input give `--stdin-filename`.",
  ],
});

/** YAML and CSV are read by the check alone: what is rendered is what was stored. */
const onlyChecked = (): Problem => ({
  id: "file/format",
  severity: "error",
  message: "This command does not read YAML or CSV; `fairwell check` does.",
  remedies: ["Write the documents as JSON, or as NDJSON with one a line."],
});
