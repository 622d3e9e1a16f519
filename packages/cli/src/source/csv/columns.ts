import type { Problem } from "../../check/problem";
import type { SourceRange } from "../locate";

/** A part of a column's name: a key, an index of a list, or `[]` for a list in one cell. */
type Part = string | number;

/** What a column holds. */
export interface Column {
  readonly path: readonly Part[];
  /** Its cells hold several values, divided by `|`. */
  readonly list: boolean;
}

/** A node of the tree that the names of all columns make. */
export interface ColumnTree {
  /** Index of the column, when one has exactly this name. */
  column?: number;
  readonly parts: Map<Part, ColumnTree>;
}

/** No document is nested nearly so deeply. */
const mostParts = 32;

/** `points.0.text` is the key `text` of the first entry of the list `points`; `jurisdictions[]` is a list in one cell. */
export function columnNamed(name: string): Column {
  const list = name.endsWith("[]");
  const path = (list ? name.slice(0, -2) : name)
    .split(".")
    .map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : part));
  return { path, list };
}

const problem = (name: string, message: string, remedy: string, range: SourceRange): Problem => ({
  id: `csv/${name}`,
  severity: "error",
  message,
  remedies: [remedy],
  range,
});

/** What is wrong with the first line, which names the columns. */
export function headerProblems(
  names: readonly string[],
  ranges: readonly SourceRange[],
): readonly Problem[] {
  const found: Problem[] = [];
  const seen = new Set<string>();
  names.forEach((name, index) => {
    const range = ranges[index] ?? { start: 0, end: 1 };
    if (name === "")
      found.push(
        problem("unnamed-column", "This column has no name.", "Name it, or leave it out.", range),
      );
    else if (seen.has(name))
      found.push(
        problem(
          "duplicate-column",
          "Another column has this name already.",
          "Keep one of the two.",
          range,
        ),
      );
    else if (columnNamed(name).path.length > mostParts)
      found.push(
        problem(
          "deep-column",
          "The name of this column has too many parts.",
          "Write a dot only between keys: `candidate.name`.",
          range,
        ),
      );
    seen.add(name);
  });
  const columns = names.map(columnNamed);
  columns.forEach((column, index) => {
    const under = (other: Column) =>
      other.path.length > column.path.length &&
      column.path.every((part, at) => other.path[at] === part);
    if (names[index] !== "" && names.length <= 1_000 && columns.some(under))
      found.push(
        problem(
          "column-conflict",
          "This column is a value, and others are parts of it.",
          "Keep the column or its parts, not both.",
          ranges[index] ?? { start: 0, end: 1 },
        ),
      );
  });
  return found;
}

/** The tree of the columns. */
export function columnTree(columns: readonly Column[]): ColumnTree {
  const root: ColumnTree = { parts: new Map() };
  columns.forEach(({ path }, index) => {
    let node = root;
    for (const part of path) {
      let next = node.parts.get(part);
      if (!next) {
        next = { parts: new Map() };
        node.parts.set(part, next);
      }
      node = next;
    }
    node.column = index;
  });
  return root;
}
