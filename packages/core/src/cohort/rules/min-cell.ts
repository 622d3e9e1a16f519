import type { PublishedTable } from "../dataset";
import { type CohortHit, defineCohortRule } from "../define";
import { exampleCohort } from "../example-dataset";
import { type Cell, isSmall, leftOut } from "../statistics";

/** The lines of a table that a total can be subtracted from, with where the total stands. */
function lines({ cells, rowTotals = [], columnTotals = [] }: PublishedTable) {
  const columns = columnTotals.map((total, column) => ({
    key: "columnTotals",
    index: column,
    total,
    cells: cells.map((row): Cell => row[column] ?? null),
  }));
  const rows = rowTotals.map((total, row) => ({
    key: "rowTotals",
    index: row,
    total,
    cells: cells[row] ?? [],
  }));
  return [...rows, ...columns];
}

function* smallCells(
  { cells, rowTotals = [], columnTotals = [] }: PublishedTable,
  smallest: number,
): Generator<(string | number)[]> {
  const small = (cell: Cell) => cell !== null && isSmall(cell, smallest);
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) if (small(cell)) yield ["cells", row, column];
  for (const [row, total] of rowTotals.entries()) if (small(total)) yield ["rowTotals", row];
  for (const [column, total] of columnTotals.entries())
    if (small(total)) yield ["columnTotals", column];
}

function* tableHits(table: PublishedTable, smallest: number): Generator<CohortHit> {
  for (const path of smallCells(table, smallest)) yield { path };
  for (const { key, index, total, cells } of lines(table)) {
    const rest = leftOut(cells, total);
    if (rest === undefined || !isSmall(rest, smallest)) continue;
    yield {
      path: [key, index],
      message: `May be read as a number about fewer than ${smallest} people, because what was left out of this line follows from its total; leave out another number of the line as well, or the total.`,
    };
  }
}

/** Numbers about so few people that somebody can be recognised. */
export const minCell = defineCohortRule({
  id: "cohort/min-cell",
  severity: "error",
  summary: "A published number about fewer than ten people, or one that follows from a total",
  message:
    "May be read as a fact about known people, because so few are behind this number that colleagues can tell who they are.",
  rationale:
    "Statistics about groups are still personal data when a group is small. A number that is left out has to stay out: with the total of its line and the other numbers it can be subtracted back.",
  suggestion:
    "Leave the number out or put groups together, and leave out a second number in the same line so that the first cannot be worked out.",
  sources: ["SDC"],
  *check({ published = [] }, { smallestGroup }) {
    for (const [index, table] of published.entries())
      for (const hit of tableHits(table, smallestGroup))
        yield { ...hit, path: ["published", index, ...hit.path] };
  },
  examples() {
    const of = (table: PublishedTable) => ({ dataset: exampleCohort([], { published: [table] }) });
    const at = (...path: readonly (string | number)[]) => ({ path: ["published", 0, ...path] });
    return {
      bad: [
        { ...of({ cells: [[0, 3, 10, 25]] }), ...at("cells", 0, 1) },
        { ...of({ cells: [[null, 12, 30]], rowTotals: [45] }), ...at("rowTotals", 0) },
        { ...of({ cells: [[20], [null]], columnTotals: [29] }), ...at("columnTotals", 0) },
        { ...of({ cells: [[null, null, 30]], rowTotals: [36] }), ...at("rowTotals", 0) },
        { ...of({ cells: [[null, null]], rowTotals: [7] }), ...at("rowTotals", 0) },
      ],
      good: [
        of({ cells: [[0, 10, 25]] }),
        of({ cells: [[null, null, 30]], rowTotals: [45] }),
        of({ cells: [[null, 12, 30]], rowTotals: [null] }),
        of({ cells: [[null, 12, 30]] }),
        of({
          cells: [
            [20, 12],
            [30, 11],
          ],
          rowTotals: [32, 41],
          columnTotals: [50, 23],
        }),
      ],
    };
  },
});
