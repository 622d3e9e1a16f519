import { printable } from "../terminal/cells";
import type { Look } from "./pretty";
import type { DocumentReport, RunReport } from "./report";
import { countsOf, problemsOf } from "./tally";

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Groups places by a sentence about them. */
function grouped(pairs: Iterable<readonly [sentence: string, place: string]>) {
  const groups = new Map<string, Set<string>>();
  for (const [sentence, place] of pairs) {
    const places = groups.get(sentence) ?? new Set();
    groups.set(sentence, places.add(place));
  }
  return groups;
}

/** The first places, and how many more there are. */
function places(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, 2).join(", ");
  return names.size > 2 ? `${shown} and ${names.size - 2} more` : shown;
}

function* notChecked(report: RunReport): Generator<readonly [string, string]> {
  for (const { name, documents } of report.files)
    for (const document of documents)
      for (const sentence of document.notChecked) yield [sentence, printable(name)];
}

function* internal(report: RunReport): Generator<readonly [string, string]> {
  for (const { name, documents } of report.files)
    for (const { kind, world } of documents)
      if (world === "internal")
        yield [
          `${kind} is an internal document: it is checked, and it is never rendered.`,
          printable(name),
        ];
}

/** Documents that have not the shape of a kind; their texts were not read. */
const isInvalid = ({ kind, problems }: DocumentReport): boolean =>
  kind === undefined && problems.some(({ id }) => id.startsWith("document/"));

function checked(report: RunReport): string {
  const documents = report.files.flatMap((file) => file.documents);
  const invalid = documents.filter(isInvalid).length;
  const valid = documents.filter(({ kind }) => kind !== undefined).length;
  const texts = documents.length - invalid - valid;
  const parts = [
    ...(valid > 0 || texts === 0 ? [count(valid, "document")] : []),
    ...(texts > 0 ? [count(texts, "text")] : []),
  ];
  const files = count(report.files.length, "file");
  return `Checked ${parts.join(" and ")} in ${files}${invalid > 0 ? ` (${invalid} more ${invalid === 1 ? "is" : "are"} invalid)` : ""}`;
}

function found(report: RunReport): string {
  const { error, warn, info } = countsOf(report);
  const parts = [
    ...(error > 0 ? [count(error, "error")] : []),
    ...(warn > 0 ? [count(warn, "warning")] : []),
    ...(info > 0 ? [`${info} for information`] : []),
  ];
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}

function accepted(report: RunReport): string {
  const number = report.files
    .flatMap((file) => file.documents)
    .reduce((sum, { suppressed }) => sum + suppressed.length, 0);
  return number === 0 ? "" : ` ${count(number, "finding")} accepted by an \`allow\` list.`;
}

/** What was checked, what was found, what was not checked, and where to read more. */
export function summary(report: RunReport, { paint }: Look): string {
  const head =
    report.files.length === 0 ? "Nothing was checked." : `${checked(report)}: ${found(report)}.`;
  const lines = [paint("bold", head) + accepted(report)];
  const unread = report.unreadable.length;
  if (unread > 0)
    lines.push(`Not checked: ${count(unread, "name")} that could not be read (above).`);
  for (const [sentence, names] of grouped(notChecked(report)))
    lines.push(`Not checked in ${places(names)}: ${sentence}`);
  for (const [sentence, names] of grouped(internal(report)))
    lines.push(`${places(names)}: ${sentence}`);
  const rule = report.files.flatMap(problemsOf).find(({ finding }) => finding)?.id;
  if (rule) lines.push(paint("dim", `Why a rule exists: fairwell explain ${rule}`));
  return lines.join("\n");
}
