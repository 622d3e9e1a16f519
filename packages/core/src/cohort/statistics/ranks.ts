import { twoSidedP } from "./normal";

/** Ranks from 1, the mean rank for values that are the same; and how many values share each. */
function ranksOf(values: readonly number[]): { ranks: readonly number[]; ties: readonly number[] } {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  const ties: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let index = from; index < to; index++) ranks[order[index]!] = (from + 1 + to) / 2;
    ties.push(to - from);
    from = to;
  }
  return { ranks, ties };
}

/**
 * The Mann–Whitney test of whether one list tends to have lower or higher values than the other: normal approximation
 * with corrections for ties and for continuity, good from about eight values in each list. 1 when all values are alike.
 *
 * @returns the two-sided p value
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const { ranks, ties } = ranksOf([...a, ...b]);
  const total = ranks.length;
  const rankSum = ranks.slice(0, a.length).reduce((sum, rank) => sum + rank, 0);
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const tied = ties.reduce((sum, size) => sum + (size ** 3 - size), 0) / (total * (total - 1));
  const variance = ((a.length * b.length) / 12) * (total + 1 - tied);
  if (!(variance > 0)) return 1;
  const distance = Math.max(0, Math.abs(u - (a.length * b.length) / 2) - 0.5);
  return twoSidedP(distance / Math.sqrt(variance));
}

/**
 * Holm's correction for several tests: p values that may each be compared with the same level.
 *
 * @returns in the order given, at most 1
 */
export function holm(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const adjusted = new Array<number>(values.length);
  let least = 0;
  for (const [place, index] of order.entries()) {
    least = Math.max(least, Math.min(1, values[index]! * (values.length - place)));
    adjusted[index] = least;
  }
  return adjusted;
}
