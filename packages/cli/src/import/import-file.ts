import type { Buffer } from "node:buffer";
import type { ImportIssue, UnmappedField } from "@fairwell/ats/greenhouse";
import { formatPath, type InternalDocument } from "@fairwell/core";
import { place } from "../check/place";
import type { Problem, Unplaced } from "../check/problem";
import { sourceText } from "../check/source-text";
import { linesOf } from "../source/lines";
import { readJson } from "../source/read-json";
import type { Imported } from "./systems";

/** What one file gave. */
export interface FileImport {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly documents: readonly InternalDocument[];
  readonly unmapped: readonly UnmappedField[];
}

/**
 * Imports the bytes of a file.
 *
 * @param read the adapter of the system that the file comes from
 */
export function importFile(
  name: string,
  bytes: Buffer,
  read: (payload: unknown) => Imported,
): FileImport {
  const { text, problems, readable } = sourceText(name, bytes);
  const nothing = { name, text, documents: [], unmapped: [] };
  if (!readable) return { ...nothing, problems };
  const json = readJson({ text, offset: 0 }, () => linesOf(text));
  if (!json.ok) return { ...nothing, problems: [...problems, ...json.problems] };
  const { documents, issues, unmapped } = read(json.value);
  const placed = place(text, 0, issues.map(problemOf));
  return { name, text, problems: [...problems, ...json.problems, ...placed], documents, unmapped };
}

function problemOf(issue: ImportIssue): Unplaced {
  const { path, code, problem, remedy, severity, count } = issue;
  const where = path.length === 0 ? "The payload" : formatPath(path);
  const times = count > 1 ? ` (in ${count} places)` : "";
  return {
    id: `import/${code.replaceAll("_", "-")}`,
    severity,
    message: `${where} ${problem}${times}.`,
    remedies: remedy === "" ? [] : [remedy],
    path,
    points: "value",
  };
}
