import type { Buffer } from "node:buffer";
import type { TextOptions } from "@fairwell/core";
import type { Format } from "../files/input";
import { formatOf } from "../files/read";
import { type Lines, linesOf } from "../source/lines";
import type { JsonPart } from "../source/read-json";
import { type CheckSettings, checkJson, type JsonReport } from "./check-json";
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
const guess = (text: string): Format | undefined => (/^\s*[{[]/.test(text) ? "json" : undefined);

function checkText(format: Format, text: string, settings: FileSettings): JsonReport {
  let known: Lines | undefined;
  const lines = (): Lines => {
    known ??= linesOf(text);
    return known;
  };
  switch (format) {
    case "json":
      return checkJson({ text, offset: 0 }, lines, settings);
    case "lines":
      return joined(partsOf(text, lines()).map((part) => checkJson(part, lines, settings)));
    case "text":
      return { problems: [], documents: [checkBareText(text, settings)] };
  }
}

const joined = (reports: readonly JsonReport[]): JsonReport => ({
  problems: reports.flatMap(({ problems }) => problems),
  documents: reports.flatMap(({ documents }) => documents),
});

function partsOf(text: string, lines: Lines): JsonPart[] {
  const parts: JsonPart[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const { start, end } = lines.range(line);
    const part = text.slice(start, end);
    if (part.trim() !== "") parts.push({ text: part, offset: start, line });
  }
  return parts;
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
    "End the name with .json, .ndjson, .jsonl or .txt; for standard input give `--stdin-filename`.",
  ],
});
