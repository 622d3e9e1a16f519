import { parse } from "csv-parse";
import { delimiterOf } from "./fields";

/** A record and where it stands. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Offset in the part's text. */
  readonly offset: number;
  /** Number of its first line in the file. */
  readonly line: number;
}

/** Some records, one after the other in the file. */
export interface CsvPart {
  readonly text: string;
  /** Number of the text's first line in the file. */
  readonly firstLine: number;
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
}

const partUnits = 512 * 1024;

/** No record may be larger. */
export const mostRecordUnits = 16 * 1024 * 1024;

const lineBreaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The text that the parser was given and whose records it has not returned yet. */
interface Pending {
  text: string;
}

async function* withFirst(
  first: string,
  rest: AsyncIterator<string>,
  pending: Pending,
): AsyncGenerator<string> {
  pending.text = first;
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    pending.text += next.value;
    yield next.value;
  }
}

/** The source of a record with its line break, of which the parser leaves the second sign out. */
function sourceOf(raw: string, pending: Pending): string {
  const cut = raw.endsWith("\r") && pending.text[raw.length] === "\n";
  const source = pending.text.slice(0, raw.length + (cut ? 1 : 0));
  pending.text = pending.text.slice(source.length);
  return source;
}

/**
 * Reads the records of a CSV text (RFC 4180; also with `;` or tabs between fields) as they come.
 *
 * @throws what the parser throws, with its `code`, after the parts before the fault
 */
export async function* csvParts(chunks: AsyncIterable<string>): AsyncGenerator<CsvPart> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first = "";
  while (!/[\r\n]/.test(first) && first.length <= mostRecordUnits) {
    const next = await iterator.next();
    if (next.done) break;
    first += next.value;
  }
  const delimiter = delimiterOf(first);
  const parser = parse({
    delimiter,
    raw: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: mostRecordUnits,
  });
  const { Readable, pipeline } = await import("node:stream");
  const pending: Pending = { text: "" };
  const source = pipeline(
    Readable.from(withFirst(first, iterator, pending)),
    parser,
    () => undefined,
  );
  let text = "";
  let firstLine = 1;
  let line = 1;
  let records: CsvRecord[] = [];
  const take = (): CsvPart => {
    const part = { text, firstLine, delimiter, records };
    text = "";
    firstLine = line;
    records = [];
    return part;
  };
  try {
    for await (const entry of source) {
      const { record: cells, raw: parsed } = entry as { record: string[]; raw: string };
      const raw = sourceOf(parsed, pending);
      const blank = /^[\r\n]*/.exec(raw)?.[0] ?? "";
      records.push({
        cells,
        offset: text.length + blank.length,
        line: line + lineBreaksIn(blank),
      });
      text += raw;
      line += lineBreaksIn(raw);
      if (text.length >= partUnits) yield take();
    }
  } catch (error) {
    // What was read before the fault counts.
    if (records.length > 0) yield take();
    throw Object.assign(error instanceof Error ? error : new Error("csv"), { line });
  }
  if (records.length > 0) yield take();
}
