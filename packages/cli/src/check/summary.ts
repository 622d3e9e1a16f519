import { printable } from "../terminal/cells";
import type { Look } from "./problem-blocks";
import type { Places, Tally } from "./tally";

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const placesText = ({ shown, more }: Places): string => {
  const names = shown.map(printable).join(", ");
  return more > 0 ? `${names} and ${more} more` : names;
};

function checked({ documents, invalid, texts, files }: Tally): string {
  const parts = [
    ...(documents > 0 || texts === 0 ? [count(documents, "document")] : []),
    ...(texts > 0 ? [count(texts, "text")] : []),
  ];
  const more = invalid > 0 ? ` (${invalid} more ${invalid === 1 ? "is" : "are"} invalid)` : "";
  return `Checked ${parts.join(" and ")} in ${count(files, "file")}${more}`;
}

function found({ counts: { error, warn, info } }: Tally): string {
  const parts = [
    ...(error > 0 ? [count(error, "error")] : []),
    ...(warn > 0 ? [count(warn, "warning")] : []),
    ...(info > 0 ? [`${info} for information`] : []),
  ];
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}

/** One sentence: what was checked, and what was found. */
export const headline = (tally: Tally): string =>
  tally.files === 0 ? "Nothing was checked." : `${checked(tally)}: ${found(tally)}.`;

/** What was checked, what was found, what was not checked, and where to read more. */
export function summary(tally: Tally, { paint }: Pick<Look, "paint">): string {
  const { accepted, unreadable, notChecked, internal, rule } = tally;
  const allowed =
    accepted === 0 ? "" : ` ${count(accepted, "finding")} accepted by an \`allow\` list.`;
  const lines = [paint("bold", headline(tally)) + allowed];
  if (unreadable.length > 0) {
    const names = count(unreadable.length, "name");
    lines.push(`Not checked: ${names} that could not be read (above).`);
  }
  for (const [sentence, places] of notChecked)
    lines.push(`Not checked in ${placesText(places)}: ${sentence}`);
  for (const [kind, places] of internal)
    lines.push(
      `${placesText(places)}: ${kind} is an internal document: it is checked, and it is never rendered.`,
    );
  if (rule) lines.push(paint("dim", `Why a rule exists: fairwell explain ${rule}`));
  return lines.join("\n");
}
