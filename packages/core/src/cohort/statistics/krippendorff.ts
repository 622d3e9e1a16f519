/** What the levels are: names, an order, or numbers with equal steps. */
export type Metric = "nominal" | "ordinal" | "interval";

/** How often each level was given, over the units with at least two ratings. */
interface Levels {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

type Distance = (a: number, b: number) => number;

/** Squared distance of two levels, by their place in the list of levels. */
function distanceOf(metric: Metric, { values, counts }: Levels): Distance {
  if (metric === "nominal") return (a, b) => (a === b ? 0 : 1);
  if (metric === "interval") return (a, b) => (values[a]! - values[b]!) ** 2;
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    let between = 0;
    for (let level = low; level <= high; level++) between += counts[level]!;
    return (between - (counts[low]! + counts[high]!) / 2) ** 2;
  };
}

function levelsOf(units: readonly (readonly number[])[]): Levels {
  const counts = new Map<number, number>();
  for (const unit of units)
    for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => a - b);
  return { values, counts: values.map((value) => counts.get(value)!) };
}

/**
 * Krippendorff's alpha: agreement of any number of raters, with ratings missing. 1 is full agreement, 0 what chance
 * gives; from .800 firm, from .667 tentative. NaN when there is nothing to compare or all ratings are alike.
 *
 * @param ratings a row for each unit (candidate), with the ratings that it got; units with fewer than two drop out
 */
export function krippendorffAlpha(
  ratings: readonly (readonly number[])[],
  metric: Metric = "ordinal",
): number {
  const units = ratings.filter((unit) => unit.length >= 2);
  const levels = levelsOf(units);
  const distance = distanceOf(metric, levels);
  const place = new Map(levels.values.map((value, index) => [value, index]));
  let observed = 0;
  for (const unit of units) {
    const places = unit.map((value) => place.get(value)!);
    let sum = 0;
    for (const a of places) for (const b of places) sum += distance(a, b);
    observed += sum / (unit.length - 1);
  }
  const total = levels.counts.reduce((sum, count) => sum + count, 0);
  let expected = 0;
  for (const [a, first] of levels.counts.entries())
    for (const [b, second] of levels.counts.entries()) expected += first * second * distance(a, b);
  return expected === 0 ? Number.NaN : 1 - (observed * (total - 1)) / expected;
}
