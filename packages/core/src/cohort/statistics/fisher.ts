/** Chances that differ by less than this part of themselves count as the same. */
const same = 1e-7;

/**
 * Fisher's exact test of a table of two by two: the two-sided p value, as the sum of the chances that are at most that
 * of the table. 1 when a row or column is empty.
 *
 * @param table [[a, b], [c, d]], whole numbers
 * @example
 * fisherExact([[2, 8], [15, 10]]); // 0.0597…
 */
export function fisherExact(
  table: readonly [readonly [number, number], readonly [number, number]],
): number {
  const [[a, b], [c, d]] = table;
  const row = a + b;
  const other = c + d;
  const column = a + c;
  const low = Math.max(0, column - other);
  const high = Math.min(row, column);
  // Each chance follows from its neighbour, starting from the likeliest one, so that nothing grows beyond a number.
  const mode = Math.min(
    high,
    Math.max(low, Math.floor(((row + 1) * (column + 1)) / (row + other + 2))),
  );
  const chances = new Map<number, number>([[mode, 1]]);
  for (let k = mode, chance = 1; k < high; k++) {
    chance *= ((row - k) * (column - k)) / ((k + 1) * (other - column + k + 1));
    chances.set(k + 1, chance);
  }
  for (let k = mode, chance = 1; k > low; k--) {
    chance *= (k * (other - column + k)) / ((row - k + 1) * (column - k + 1));
    chances.set(k - 1, chance);
  }
  const own = (chances.get(a) as number) * (1 + same);
  let sum = 0;
  let extreme = 0;
  for (const chance of chances.values()) {
    sum += chance;
    if (chance <= own) extreme += chance;
  }
  return extreme / sum;
}
