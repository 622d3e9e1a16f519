import type { InternalDocument } from "@fairwell/core";
import { printable } from "../terminal/cells";
import type { Paint } from "../terminal/paint";
import { wrap } from "../terminal/wrap";
import type { FileImport } from "./import-file";

/** Names of fields that are shown before the rest is only counted. */
const mostNames = 12;

/** One and many of each kind, in words. */
const nouns: Readonly<Record<InternalDocument["kind"], readonly [one: string, many: string]>> = {
  application: ["application", "applications"],
  "client-remarks": ["record of a client's remarks", "records of a client's remarks"],
  job: ["job", "jobs"],
  "rating-scale": ["rating scale", "rating scales"],
  reason: ["reason", "reasons"],
  scorecard: ["scorecard", "scorecards"],
  "withdrawal-decision": ["withdrawal decision", "withdrawal decisions"],
};

const byKind = (documents: readonly InternalDocument[]): string => {
  const counts = new Map<InternalDocument["kind"], number>();
  for (const { kind } of documents) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => `${count} ${nouns[kind][count === 1 ? 0 : 1]}`)
    .join(", ");
};

function unmappedLines(files: readonly FileImport[], known: boolean, width: number): string[] {
  const names = new Set(
    files.flatMap(({ unmapped }) =>
      unmapped.filter((field) => field.known === known).map(({ pattern }) => printable(pattern)),
    ),
  );
  if (names.size === 0) return [];
  const shown = [...names].slice(0, mostNames).join(", ");
  const more = names.size > mostNames ? ` and ${names.size - mostNames} more` : "";
  const what = known
    ? "Not imported, because no document has a place for it"
    : "Not imported, because this adapter does not know it";
  return wrap(`${what}: ${shown}${more}.`, width);
}

/** The documents that came out, and what did not. */
export function importSummary(
  files: readonly FileImport[],
  documents: readonly InternalDocument[],
  written: readonly string[],
  { paint, width }: { paint: Paint; width: number },
): string {
  const head =
    documents.length === 0
      ? "No document was imported."
      : `Imported ${byKind(documents)}. All of them are internal: they are never rendered.`;
  const list = written.length > 0 ? written : documents.map(({ kind, id }) => `${kind}  ${id}`);
  return [
    ...list.map((line) => `  ${printable(line)}`),
    paint("bold", head),
    ...unmappedLines(files, true, width),
    ...unmappedLines(files, false, width),
  ].join("\n");
}
