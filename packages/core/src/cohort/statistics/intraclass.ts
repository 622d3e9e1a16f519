/** Agreement of judges who each rated every target, after Shrout and Fleiss (1979). */
export interface Intraclass {
  /** Each target rated by other judges. */
  readonly icc1: number;
  /** ICC(2,1): judges drawn from many; differences of level between them count. */
  readonly icc2: number;
  /** ICC(3,1): these judges only; differences of level do not count, only the order. */
  readonly icc3: number;
  /** Mean of each judge, in points of the scale. */
  readonly judgeMeans: readonly number[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const squares = (values: readonly number[], around: number): number =>
  values.reduce((sum, value) => sum + (value - around) ** 2, 0);

/**
 * Intraclass correlations of single ratings. NaN when all ratings are alike.
 *
 * @param ratings rows are targets (candidates), columns are judges; at least two of each, none missing
 */
export function intraclass(ratings: readonly (readonly number[])[]): Intraclass {
  const n = ratings.length;
  const judges = ratings[0]?.length ?? 0;
  const grand = mean(ratings.flat());
  const targetMeans = ratings.map(mean);
  const judgeMeans = Array.from({ length: judges }, (_, judge) =>
    mean(ratings.map((row) => row[judge]!)),
  );
  const betweenTargets = judges * squares(targetMeans, grand);
  const betweenJudges = n * squares(judgeMeans, grand);
  const within = squares(ratings.flat(), grand) - betweenTargets;
  const rows = betweenTargets / (n - 1);
  const columns = betweenJudges / (judges - 1);
  const inside = within / (n * (judges - 1));
  const rest = (within - betweenJudges) / ((n - 1) * (judges - 1));
  return {
    icc1: (rows - inside) / (rows + (judges - 1) * inside),
    icc2: (rows - rest) / (rows + (judges - 1) * rest + (judges * (columns - rest)) / n),
    icc3: (rows - rest) / (rows + (judges - 1) * rest),
    judgeMeans,
  };
}
