/** How far apart two ratings count as: any difference, its size, or its square. */
export type Weighting = "unweighted" | "linear" | "quadratic";

const weights: Readonly<Record<Weighting, (distance: number) => number>> = {
  unweighted: (distance) => (distance === 0 ? 0 : 1),
  linear: Math.abs,
  quadratic: (distance) => distance * distance,
};

/**
 * Cohen's kappa of two raters, from how often each pair of levels was given. 1 is full agreement, 0 what chance gives;
 * it can be negative. NaN when both used one and the same level throughout: agreement by chance is then certain.
 *
 * @param table square; rows the levels of the first rater in order, columns those of the second
 * @example
 * cohenKappa([[0, 4, 1], [0, 8, 0], [0, 1, 5]]); // 0.4842
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  weighting: Weighting = "unweighted",
): number {
  const weight = weights[weighting];
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + row[column]!, 0));
  const total = rows.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) {
      observed += weight(i - j) * count;
      expected += (weight(i - j) * rows[i]! * columns[j]!) / total;
    }
  }
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}

/**
 * The table that `cohenKappa` takes, from the ratings of two raters in the same order of subjects.
 *
 * @param levels of the scale in order; give the whole scale, also the levels that nobody used
 */
export function crossTable(
  first: readonly number[],
  second: readonly number[],
  levels: readonly number[],
): readonly (readonly number[])[] {
  const table = levels.map(() => levels.map(() => 0));
  for (const [index, rating] of first.entries()) {
    const row = table[levels.indexOf(rating)];
    const column = levels.indexOf(second[index] as number);
    if (row && column >= 0) row[column]!++;
  }
  return table;
}

/**
 * Fleiss' kappa of several raters who each rated every subject; levels have no order. NaN when all ratings are alike.
 *
 * @param ratings a row for each subject, the same number of ratings in each
 */
export function fleissKappa(ratings: readonly (readonly number[])[]): number {
  const raters = ratings[0]?.length ?? 0;
  const shares = new Map<number, number>();
  let agreement = 0;
  for (const row of ratings) {
    const counts = new Map<number, number>();
    for (const level of row) counts.set(level, (counts.get(level) ?? 0) + 1);
    for (const [level, count] of counts) {
      shares.set(level, (shares.get(level) ?? 0) + count);
      agreement += (count * (count - 1)) / (raters * (raters - 1));
    }
  }
  const observed = agreement / ratings.length;
  let expected = 0;
  for (const count of shares.values()) expected += (count / (ratings.length * raters)) ** 2;
  return expected === 1 ? Number.NaN : (observed - expected) / (1 - expected);
}
