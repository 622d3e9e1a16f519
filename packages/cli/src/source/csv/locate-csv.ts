import type { Located, SourceRange } from "../locate";
import { jsonLocator, type Locator } from "../locator";
import { fieldOffsets, fieldRanges } from "./fields";
import { type CellOrigin, entriesOf, type Nested } from "./nest";

type Path = readonly (string | number)[];

/** A record in its source. */
interface RecordSource {
  readonly text: string;
  readonly offset: number;
  readonly delimiter: string;
  readonly cells: readonly string[];
}

/** The cell of the longest part of a path that has one, or that other cells are below. */
function nearest(origins: Nested["origins"], path: Path): { depth: number; origin?: CellOrigin } {
  for (let depth = path.length; depth > 0; depth--) {
    const key = JSON.stringify(path.slice(0, depth));
    const origin = origins.get(key);
    if (origin) return { depth, origin };
    const below = [...origins].find(([other]) => other.startsWith(`${key.slice(0, -1)},`));
    if (below) return { depth, origin: below[1] };
  }
  return { depth: 0 };
}

/** Where an entry of a cell with several values begins in the cell. */
const entryStart = (cell: string, entry: number): number =>
  entriesOf(cell)
    .slice(0, entry)
    .reduce((sum, one) => sum + one.length + 1, 0);

/** The locator of a record of a CSV file. */
export function csvLocator(record: RecordSource, { origins }: Nested): Locator {
  const { text, offset, delimiter, cells } = record;
  let fields: SourceRange[] | undefined;
  /** How offsets of a string lead into the source, by where the string begins. */
  const strings = new Map<number, (offsets: readonly number[]) => readonly number[] | undefined>();

  const inField = (field: SourceRange, start: number, end: number): SourceRange => {
    const [from = field.start, to = field.end] = fieldOffsets(text, field, [start, end]);
    return { start: from, end: to };
  };
  /** A cell that holds JSON: what stands in it is found by the locator of JSON. */
  function inJson(field: SourceRange, cell: string, path: Path, depth: number): Located {
    const inner = jsonLocator(cell);
    const [found] = inner.locate([path.slice(depth)]) as [Located];
    const value = inField(field, found.value.start, found.value.end);
    strings.set(value.start, (offsets) => {
      const places = inner.offsetsIn(found.value, offsets);
      return places && fieldOffsets(text, field, places);
    });
    const key = found.key && inField(field, found.key.start, found.key.end);
    return { ...found, depth: depth + found.depth, value, ...(key && { key }) };
  }
  function locatePath(path: Path): Located {
    fields ??= fieldRanges(text, offset, delimiter);
    const { depth, origin } = nearest(origins, path);
    const field = fields[origin?.column ?? 0] ?? { start: offset, end: offset + 1 };
    const cell = cells[origin?.column ?? 0] ?? "";
    const exact =
      origin !== undefined && origins.get(JSON.stringify(path.slice(0, depth))) === origin;
    if (!exact) return { depth, type: "object", value: field };
    if (depth < path.length && /^\s*[[{]/.test(cell)) return inJson(field, cell, path, depth);
    const start = origin.entry === undefined ? 0 : entryStart(cell, origin.entry);
    const length =
      origin.entry === undefined ? cell.length : (entriesOf(cell)[origin.entry]?.length ?? 0);
    const value = inField(field, start, start + length);
    strings.set(value.start, (offsets) =>
      fieldOffsets(
        text,
        field,
        offsets.map((unit) => unit + start),
      ),
    );
    return { depth, type: "scalar", value };
  }
  return {
    locate: (paths) => paths.map(locatePath),
    offsetsIn: ({ start }, offsets) => strings.get(start)?.(offsets),
  };
}
