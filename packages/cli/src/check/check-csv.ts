import type { Buffer } from "node:buffer";
import { validateDocument } from "@fairwell/core";
import { type Column, columnNamed, columnTree, headerProblems } from "../source/csv/columns";
import { fieldRanges } from "../source/csv/fields";
import { csvLocator } from "../source/csv/locate-csv";
import { type Nested, nest } from "../source/csv/nest";
import type { CsvPart, CsvRecord } from "../source/csv/read-records";
import { type CheckSettings, checkValue, withKind } from "./check-value";
import type { Problem } from "./problem";
import type { DocumentReport, FileReport } from "./report";
import { emptyProblem } from "./source-text";

/** What is said of the errors of the parser: its own messages repeat text of the file. */
const faults: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  CSV_QUOTE_NOT_CLOSED: [
    "A quotation mark is never closed",
    'Close it; write `""` for one inside.',
  ],
  CSV_INVALID_CLOSING_QUOTE: [
    "Text stands after a closing quotation mark",
    'Write `""` for a quotation mark inside a field.',
  ],
  INVALID_OPENING_QUOTE: [
    "A quotation mark stands inside a field that does not begin with one",
    'Put the whole field in quotation marks and write `""` for the one inside.',
  ],
  CSV_MAX_RECORD_SIZE: [
    "A record is larger than 16 million characters",
    "A quotation mark may be missing; otherwise split the record.",
  ],
  ERR_ENCODING_INVALID_ENCODED_DATA: [
    "The file is not UTF-8",
    "Save it as UTF-8; it is probably Windows-1252 or Latin-1.",
  ],
};

/** What the columns of a file say. */
interface Header {
  readonly columns: readonly Column[];
  readonly tree: ReturnType<typeof columnTree>;
  /** Columns whose cells stand for numbers, truth values or JSON, because the schema wants no text there. */
  readonly converted: Set<number>;
}

async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** What a cell stands for when it is read as JSON; undefined when it is a text all the same. */
function asJson(cell: string): unknown {
  if (!/^(?:-?\d|true$|false$|null$|\s*[[{])/.test(cell)) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

const nestRecord = ({ columns, tree, converted }: Header, { cells }: CsvRecord): Nested =>
  nest(tree, columns, cells, (cell, column) =>
    converted.has(column) ? (asJson(cell) ?? cell) : cell,
  );

/** A record as a document. Where the schema wants no text, the cell is read as JSON, now and in later records. */
function documentOf(header: Header, record: CsvRecord, settings: CheckSettings): Nested {
  const nested = nestRecord(header, record);
  const result = validateDocument(withKind(nested.value, settings.kind));
  if (result.ok) return nested;
  const known = header.converted.size;
  for (const { path } of result.issues) {
    const origin = nested.origins.get(JSON.stringify(path));
    if (origin && asJson(record.cells[origin.column] ?? "") !== undefined)
      header.converted.add(origin.column);
  }
  return header.converted.size > known ? nestRecord(header, record) : nested;
}

function checkRecord(
  header: Header,
  record: CsvRecord,
  { text, delimiter }: CsvPart,
  settings: CheckSettings,
): readonly DocumentReport[] {
  const { cells, offset, line } = record;
  const { value, origins } = documentOf(header, record, settings);
  const locator = csvLocator({ text, offset, delimiter, cells }, { value, origins });
  return checkValue({ value, locator, offset: 0, line }, settings);
}

function lengthProblem(header: Header, { cells, offset }: CsvRecord): Problem[] {
  if (cells.length <= header.columns.length) return [];
  return [
    {
      id: "csv/record-length",
      severity: "error",
      message: `This record has ${cells.length} fields; the first line names ${header.columns.length} columns.`,
      remedies: ["Put fields that hold a comma in quotation marks."],
      range: { start: offset, end: offset + 1 },
    },
  ];
}

function faultReport(name: string, error: unknown): FileReport {
  const { code = "", line } = error as { code?: string; line?: number };
  const [problem, remedy] = faults[code] ?? ["The file is not CSV", "Write it as RFC 4180 says."];
  const where = line === undefined ? "" : `, in the record that begins at line ${line}`;
  return {
    name,
    text: "",
    problems: [
      {
        id: code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "file/encoding" : "csv/syntax",
        severity: "error",
        message: `${problem}${where}. What follows was not checked.`,
        remedies: [remedy],
      },
    ],
    documents: [],
  };
}

/** Only what the parser and the decoder throw is about the file. */
const isFault = (error: unknown): boolean => {
  const code = String((error as { code?: unknown }).code ?? "");
  return /^(?:CSV_|INVALID_OPENING_QUOTE|ERR_ENCODING_INVALID)/.test(code);
};

/**
 * Checks a CSV file, some records at a time: every record is a document, and the first line names the columns.
 *
 * @throws what reading throws
 */
export async function* checkCsv(
  name: string,
  chunks: AsyncIterable<Buffer>,
  settings: CheckSettings,
): AsyncGenerator<FileReport> {
  let header: Header | undefined;
  let any = false;
  try {
    const { csvParts } = await import("../source/csv/read-records");
    for await (const part of csvParts(decoded(chunks))) {
      const problems: Problem[] = [];
      let { records } = part;
      if (!header) {
        const [first, ...rest] = records as [CsvRecord, ...CsvRecord[]];
        const ranges = fieldRanges(part.text, first.offset, part.delimiter);
        problems.push(...headerProblems(first.cells, ranges));
        const columns = first.cells.map(columnNamed);
        header = { columns, tree: columnTree(columns), converted: new Set() };
        records = problems.length > 0 ? [] : rest;
      }
      const known = header;
      problems.push(...records.flatMap((record) => lengthProblem(known, record)));
      const documents = records.flatMap((record) => checkRecord(known, record, part, settings));
      any ||= documents.length > 0 || problems.length > 0;
      const { text, firstLine } = part;
      yield { name, text, firstLine, problems, documents };
      if (problems.some(({ id }) => id.startsWith("csv/") && id !== "csv/record-length")) return;
    }
  } catch (error) {
    if (!isFault(error)) throw error;
    any = true;
    yield faultReport(name, error);
  }
  if (!any)
    yield { name, text: "", problems: [emptyProblem(name, header ? " " : "")], documents: [] };
}
