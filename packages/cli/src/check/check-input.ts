import { faultLine } from "../fault-line";
import { chunksOf } from "../files/chunks";
import { formatOf, isPackedName } from "../files/format";
import type { Input, Unreadable } from "../files/input";
import { lineParts, mostLineBytes } from "../files/line-parts";
import { openFile } from "../files/open";
import { readInput } from "../files/read";
import { refusalOf } from "../files/refusal";
import { printable } from "../terminal/cells";
import { checkCsv } from "./check-csv";
import { checkFile, type FileSettings } from "./check-file";
import { checkLinePart } from "./check-lines";
import { checkYaml } from "./check-yaml";
import type { Problem } from "./problem";
import type { FileReport } from "./report";
import { emptyProblem, sourceText } from "./source-text";

/** What an input gave: reports of its parts, in order, or why there is none. */
export type InputReport = FileReport | { readonly unreadable: Unreadable };

/** Larger files of one document a line are read in parts. */
const mostAtOnce = 1024 * 1024;

const changedProblem: Problem = {
  id: "file/changed",
  severity: "warn",
  message: "The file changed while it was read, so that places may be wrong.",
  remedies: ["Check it again when nobody writes to it."],
};

const longLineProblem = (line: number): Problem => ({
  id: "json/line-too-long",
  severity: "error",
  message: `Line ${line} is larger than ${mostLineBytes / 1024 / 1024} MB, and was not checked.`,
  remedies: ["Write one document a line; a document has some kilobytes."],
});

async function* checkStream(
  name: string,
  chunks: AsyncIterable<Buffer>,
  settings: FileSettings,
): AsyncGenerator<FileReport> {
  if (formatOf(name) === "csv") {
    yield* checkCsv(name, chunks, settings);
    return;
  }
  let any = false;
  for await (const { bytes, firstLine, tooLong } of lineParts(chunks)) {
    if (tooLong) {
      any = true;
      yield { name, text: "", firstLine, problems: [longLineProblem(firstLine)], documents: [] };
      continue;
    }
    const mark = firstLine === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const report = checkLinePart(name, mark ? bytes.subarray(3) : bytes, firstLine, settings);
    any ||= report.documents.length > 0 || report.problems.length > 0;
    yield mark ? { ...report, problems: [...markProblems(name), ...report.problems] } : report;
  }
  if (!any) yield { name, text: "", problems: [emptyProblem(name, " ")], documents: [] };
}

/** A byte order mark is said of a stream as of a file. */
const markProblems = (name: string): readonly Problem[] =>
  sourceText(name, Buffer.from("\ufeff0")).problems;

async function* checkOpened(
  input: Input,
  directory: string,
  settings: FileSettings,
): AsyncGenerator<InputReport> {
  if (input.from === "stdin") {
    yield* checkStream(input.name, chunksOf(undefined), settings);
    return;
  }
  const opened = openFile(input, directory);
  if ("unreadable" in opened) {
    yield opened;
    return;
  }
  const { file } = opened;
  try {
    yield* checkStream(input.name, chunksOf(file.descriptor), settings);
    if (file.changed())
      yield { name: input.name, text: "", problems: [changedProblem], documents: [] };
  } finally {
    file.close();
  }
}

/** Reads an input whole and checks it. */
async function checkWhole(
  input: Input,
  directory: string,
  settings: FileSettings,
): Promise<InputReport> {
  const read = await readInput(input, directory);
  if ("unreadable" in read) return read;
  const report =
    formatOf(input.name) === "yaml"
      ? await checkYamlFile(input.name, read.bytes, settings)
      : checkFile(input.name, read.bytes, settings);
  return read.changed ? { ...report, problems: [...report.problems, changedProblem] } : report;
}

async function checkYamlFile(
  name: string,
  bytes: Buffer,
  settings: FileSettings,
): Promise<FileReport> {
  const source = sourceText(name, bytes);
  if (!source.readable)
    return { name, text: source.text, problems: source.problems, documents: [] };
  return { name, text: source.text, ...(await checkYaml(name, source.text, settings)) };
}

/** Whether an input comes in parts: what may be of any size, unless it is known to be small. */
function comesInParts(input: Input, size: number | undefined): boolean {
  const format = formatOf(input.name);
  if (format === "csv") return true;
  return format === "lines" && (size === undefined || size > mostAtOnce);
}

/**
 * Checks one input. What goes wrong there does not keep the others from being checked.
 *
 * @param directory absolute working directory
 * @param size of the file in bytes, when it is known
 */
export async function* checkInput(
  input: Input,
  directory: string,
  settings: FileSettings,
): AsyncGenerator<InputReport> {
  try {
    const size = isPackedName(input.name) ? undefined : input.size;
    if (comesInParts(input, size)) yield* checkOpened(input, directory, settings);
    else yield await checkWhole(input, directory, settings);
  } catch (error) {
    yield { unreadable: unreadableOf(input.name, error) };
  }
}

/** What the system or an unpacker says is about the file; all else is our own fault. */
function unreadableOf(name: string, error: unknown): Unreadable {
  const { code, syscall, errno } = error as { code?: unknown; syscall?: unknown; errno?: unknown };
  if (
    typeof code === "string" &&
    (syscall !== undefined || errno !== undefined || /^Z_/.test(code))
  )
    return refusalOf(name, error);
  const remedy = faultLine(error, "on this file");
  return { name: printable(name), problem: "was not checked", remedy };
}
