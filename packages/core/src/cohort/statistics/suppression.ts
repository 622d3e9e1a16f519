/** A number of people, or null where it is not published. */
export type Cell = number | null;

/** Whether a number of people is too small to be published. None at all tells nothing of anybody. */
export const isSmall = (count: number, smallest: number): boolean => count > 0 && count < smallest;

/**
 * What was left out of a line of a table and follows from its total: the sum of the cells that are null. Undefined when
 * nothing was left out or there is no total.
 *
 * @example
 * leftOut([null, 12, 30], 45); // 3
 */
export function leftOut(cells: readonly Cell[], total: Cell): number | undefined {
  if (total === null || !cells.includes(null)) return undefined;
  return total - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
}
