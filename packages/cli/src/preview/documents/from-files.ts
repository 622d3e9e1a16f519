import type { Buffer } from "node:buffer";
import { checkFile, type FileSettings } from "../../check/check-file";
import type { Problem } from "../../check/problem";
import type { DocumentReport, FileReport } from "../../check/report";
import { faultLine } from "../../fault-line";
import type { Input, Unreadable } from "../../files/input";
import { formatOf, readInput } from "../../files/read";
import { printable } from "../../terminal/cells";
import { findFiles } from "./find-files";
import type { Subject } from "./subject";

/** A subject that has no document: only what is wrong. */
function broken(name: string, text: string, problems: readonly Problem[]): Subject {
  const report: DocumentReport = { problems, suppressed: [], notChecked: [] };
  const shown = printable(name);
  return { key: name, title: shown, file: shown, text, ambiguous: false, reportIn: () => report };
}

const unreadableProblem = ({ problem, remedy }: Unreadable): Problem => ({
  id: "file/unreadable",
  severity: "error",
  message: `The file ${problem}.`,
  remedies: [remedy],
});

const textProblem: Problem = {
  id: "render/text",
  severity: "error",
  message: "A plain text is not a document, and no message can be made of it.",
  remedies: ["Check it with `fairwell check`, or put it into a document: `fairwell schema`."],
};

const placeOf = ({ entry, line }: DocumentReport): string | undefined => {
  if (line !== undefined) return `line ${line}`;
  return entry === undefined ? undefined : `entry ${entry + 1}`;
};

/** What a file holds: a subject for each document, and one for what is wrong with the file itself. */
function subjectsOf({ name, text, problems, documents }: FileReport): Subject[] {
  const ambiguous = problems.some(({ id }) => id === "json/duplicate-key");
  const shown = printable(name);
  const found = documents.map((report): Subject => {
    const place = placeOf(report);
    return {
      key: place === undefined ? name : `${name}#${place.replace(/\D/g, "")}`,
      title: report.id === undefined ? [shown, place].filter(Boolean).join(", ") : report.id,
      file: shown,
      place,
      text,
      ambiguous,
      reportIn: () =>
        ambiguous ? { ...report, problems: [...problems, ...report.problems] } : report,
    };
  });
  return problems.length > 0 && !ambiguous ? [broken(name, text, problems), ...found] : found;
}

function check(name: string, bytes: Buffer, settings: FileSettings): Subject[] {
  if (formatOf(name) === "text") return [broken(name, "", [textProblem])];
  try {
    return subjectsOf(checkFile(name, bytes, settings));
  } catch (error) {
    const message = "The file was not checked.";
    const remedies = [faultLine(error, "on this file")];
    return [broken(name, "", [{ id: "file/fault", severity: "error", message, remedies }])];
  }
}

/** Standard input can be read once only; the gallery reads its files again and again. */
export type StandardInput = Map<string, Buffer>;

async function bytesOf(input: Input, directory: string, stdin: StandardInput) {
  const known = input.from === "stdin" ? stdin.get(input.name) : undefined;
  if (known) return { bytes: known };
  const read = await readInput(input, directory);
  if (input.from === "stdin" && "bytes" in read) stdin.set(input.name, read.bytes);
  return read;
}

/**
 * Reads what operands name. Nothing is left out: what cannot be read is a subject with a problem.
 *
 * @param except absolute paths that are no documents, such as the brand
 */
export async function subjectsFromFiles(
  operands: readonly string[],
  directory: string,
  except: ReadonlySet<string>,
  settings: FileSettings,
  stdin: StandardInput,
): Promise<Subject[]> {
  const { inputs, unreadable } = await findFiles(operands, directory, except);
  const subjects = unreadable.map((one) => broken(one.name, "", [unreadableProblem(one)]));
  for (const input of inputs) {
    const read = await bytesOf(input, directory, stdin);
    if ("unreadable" in read)
      subjects.push(broken(input.name, "", [unreadableProblem(read.unreadable)]));
    else subjects.push(...check(input.name, read.bytes, settings));
  }
  return subjects;
}
