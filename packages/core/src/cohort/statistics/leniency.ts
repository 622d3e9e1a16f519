/** One rating of one candidate. */
export interface JudgedRating {
  readonly judge: string;
  readonly candidate: string;
  /** Scale point. */
  readonly level: number;
}

/** How far a judge is from the others, on candidates whom others rated too. */
export interface Leniency {
  /** Candidates that the judge shares with somebody. */
  readonly shared: number;
  /** Mean of the judge's rating minus that of the others, in scale points; negative is stricter. */
  readonly difference: number;
  /** Standard error of that mean; 0 when it is the same for every candidate, NaN for one candidate. */
  readonly standardError: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ratings by candidate, then by judge; several ratings of one judge become their mean. */
function byCandidate(ratings: readonly JudgedRating[]): Map<string, Map<string, number>> {
  const lists = new Map<string, Map<string, number[]>>();
  for (const { judge, candidate, level } of ratings) {
    const judges = lists.get(candidate) ?? new Map<string, number[]>();
    judges.set(judge, [...(judges.get(judge) ?? []), level]);
    lists.set(candidate, judges);
  }
  return new Map(
    [...lists].map(([candidate, judges]) => [
      candidate,
      new Map([...judges].map(([judge, levels]) => [judge, mean(levels)])),
    ]),
  );
}

/**
 * Leniency of each judge on shared candidates: whoever saw weaker candidates is not thereby stricter.
 *
 * @example
 * leniency(ratings).get("interviewer-3")?.difference; // -1.2: more than a point below the others
 */
export function leniency(ratings: readonly JudgedRating[]): ReadonlyMap<string, Leniency> {
  const differences = new Map<string, number[]>();
  for (const judges of byCandidate(ratings).values()) {
    if (judges.size < 2) continue;
    const sum = [...judges.values()].reduce((total, level) => total + level, 0);
    for (const [judge, level] of judges) {
      const others = (sum - level) / (judges.size - 1);
      differences.set(judge, [...(differences.get(judge) ?? []), level - others]);
    }
  }
  return new Map([...differences].map(([judge, values]) => [judge, summary(values)]));
}

function summary(values: readonly number[]): Leniency {
  const difference = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - difference) ** 2, 0);
  const variance = squares / (values.length - 1);
  return { shared: values.length, difference, standardError: Math.sqrt(variance / values.length) };
}
