import type { Lines } from "../source/lines";
import { jsonLocator } from "../source/locator";
import { type JsonPart, readJson } from "../source/read-json";
import { type CheckSettings, checkValue } from "./check-value";
import type { Problem } from "./problem";
import type { DocumentReport } from "./report";

/** Problems of the source itself, and the documents in it. */
export interface PartReport {
  readonly problems: readonly Problem[];
  readonly documents: readonly DocumentReport[];
}

/**
 * Checks one JSON text: a document, or a list of documents.
 *
 * @param lines of the whole file, for places in messages; made when first asked for
 */
export function checkJson(part: JsonPart, lines: () => Lines, settings: CheckSettings): PartReport {
  const read = readJson(part, lines);
  if (!read.ok) return { problems: read.problems, documents: [] };
  const { text, offset, line } = part;
  const source = {
    value: read.value,
    locator: jsonLocator(text),
    offset,
    ...(line !== undefined && { line }),
  };
  return { problems: read.problems, documents: checkValue(source, settings) };
}
