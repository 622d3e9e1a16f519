import type { Column, ColumnTree } from "./columns";

/** Where a value of a record comes from. */
export interface CellOrigin {
  readonly column: number;
  /** Of a cell with several values: which of them. */
  readonly entry?: number;
}

/** A record as the document that its columns make. */
export interface Nested {
  readonly value: unknown;
  /** The cell of each value, by its path as JSON. */
  readonly origins: ReadonlyMap<string, CellOrigin>;
}

const between = "|";

/** The values of a cell that holds several. */
export const entriesOf = (cell: string): readonly string[] => cell.split(between);

/**
 * Makes a document of a record. Empty cells are left out, and with them lists and objects of which nothing is left.
 *
 * @param read what a cell stands for
 */
export function nest(
  tree: ColumnTree,
  columns: readonly Column[],
  cells: readonly string[],
  read: (cell: string, column: number) => unknown,
): Nested {
  const origins = new Map<string, CellOrigin>();

  function cellValue(column: number, path: readonly (string | number)[]): unknown {
    const cell = cells[column] ?? "";
    if (cell === "") return undefined;
    origins.set(JSON.stringify(path), { column });
    if (!columns[column]?.list) return read(cell, column);
    return entriesOf(cell).map((entry, index) => {
      origins.set(JSON.stringify([...path, index]), { column, entry: index });
      return entry;
    });
  }
  function nestedValue(node: ColumnTree, path: readonly (string | number)[]): unknown {
    if (node.parts.size === 0)
      return node.column === undefined ? undefined : cellValue(node.column, path);
    const parts = [...node.parts];
    if (parts.every(([part]) => typeof part === "number")) {
      const list: unknown[] = [];
      for (const [, child] of parts.sort(([a], [b]) => Number(a) - Number(b))) {
        const entry = nestedValue(child, [...path, list.length]);
        if (entry !== undefined) list.push(entry);
      }
      return list.length === 0 ? undefined : list;
    }
    const entries = parts
      .map(([part, child]) => [String(part), nestedValue(child, [...path, String(part)])] as const)
      .filter(([, value]) => value !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return { value: nestedValue(tree, []) ?? {}, origins };
}
