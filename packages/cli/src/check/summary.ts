import type { Look } from "./pretty";
import type { RunReport } from "./report";
import { countsOf, problemsOf } from "./tally";

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Groups places by a sentence about them. */
function grouped(
  pairs: Iterable<readonly [sentence: string, place: string]>,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [sentence, place] of pairs)
    groups.set(sentence, [...(groups.get(sentence) ?? []), place]);
  return groups;
}

/** The first places, and how many more there are. */
function places(names: readonly string[]): string {
  const different = [...new Set(names)];
  const shown = different.slice(0, 2).join(", ");
  return different.length > 2 ? `${shown} and ${different.length - 2} more` : shown;
}

function* notes(report: RunReport): Generator<readonly [string, string]> {
  for (const { name, documents } of report.files) {
    for (const { kind, world, notChecked } of documents) {
      for (const sentence of notChecked) yield [sentence, name];
      if (world === "internal")
        yield [`A ${kind} is internal: it was read by its rules, and it is never rendered.`, name];
    }
  }
}

function checked(report: RunReport): string {
  const documents = report.files.flatMap((file) => file.documents);
  const texts = documents.filter(({ kind, problems }) => !kind && !isInvalid(problems)).length;
  const valid = documents.filter(({ kind }) => kind !== undefined).length;
  const parts = [
    ...(valid > 0 || texts === 0 ? [count(valid, "document")] : []),
    ...(texts > 0 ? [count(texts, "text")] : []),
  ];
  return `${parts.join(" and ")} in ${count(report.files.length, "file")} checked`;
}

const isInvalid = (problems: readonly { readonly id: string }[]): boolean =>
  problems.some(({ id }) => id.startsWith("document/"));

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
  const lines = [`${paint("bold", `${checked(report)}: ${found(report)}.`)}${accepted(report)}`];
  const unread = report.unreadable.length;
  if (unread > 0)
    lines.push(`Not checked: ${count(unread, "name")} that could not be read (above).`);
  for (const [sentence, names] of grouped(notes(report)))
    lines.push(`Not checked in ${places(names)}: ${sentence}`);
  const rule = report.files.flatMap(problemsOf).find(({ finding }) => finding)?.id;
  if (rule) lines.push(paint("dim", `Why a rule exists: fairwell explain ${rule}`));
  return lines.join("\n");
}
