/** How many were in a group, and how many of them were selected. Whole numbers, `selected` at most `n`. */
export interface Selection {
  readonly n: number;
  readonly selected: number;
}

/** Selected by all, from 0 to 1; NaN for an empty group. */
export const selectionRate = ({ n, selected }: Selection): number => selected / n;

/**
 * The rate of one group as a part of the rate of another: 1 means alike. NaN when nobody was selected in the other.
 *
 * @example
 * impactRatio({ n: 3, selected: 1 }, { n: 12, selected: 5 }); // 0.8
 */
export const impactRatio = (group: Selection, reference: Selection): number =>
  (group.selected * reference.n) / (reference.selected * group.n);

/** Sign of the difference of two rates, without rounding: negative when the first is lower. */
export function compareRates(a: Selection, b: Selection): number {
  const left = BigInt(a.selected) * BigInt(b.n);
  const right = BigInt(b.selected) * BigInt(a.n);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Whether the rate of a group is less than four fifths of the other's. Exactly four fifths is not less: the comparison
 * is made in whole numbers. Source: 29 CFR 1607.4(D).
 */
export function belowFourFifths(group: Selection, reference: Selection): boolean {
  const left = 5n * BigInt(group.selected) * BigInt(reference.n);
  return left < 4n * BigInt(reference.selected) * BigInt(group.n);
}

/**
 * Whether one selection more in the group and one less in the other turns the order around: the numbers are then too
 * small to say anything. Source: Uniform Guidelines, question 21.
 */
export function flipsWithOne(group: Selection, reference: Selection): boolean {
  if (group.selected >= group.n || reference.selected < 1) return false;
  const moved = { n: group.n, selected: group.selected + 1 };
  return compareRates(moved, { n: reference.n, selected: reference.selected - 1 }) > 0;
}

/** Selections more that the group would have had at the rate of the other, in people; never negative. */
export const shortfall = (group: Selection, reference: Selection): number =>
  Math.max(0, (group.n * reference.selected) / reference.n - group.selected);

/**
 * Index of the group with the highest rate; the first of several; -1 when no group has anybody.
 *
 * @example
 * highestRate([{ n: 10, selected: 2 }, { n: 25, selected: 15 }]); // 1
 */
export function highestRate(groups: readonly Selection[]): number {
  let best = -1;
  for (const [index, group] of groups.entries()) {
    if (group.n === 0) continue;
    if (best < 0 || compareRates(group, groups[best] as Selection) > 0) best = index;
  }
  return best;
}

/** Below this part of all people a group may be left out of the comparison, and is still shown. Source: 6 RCNY 5-301(d). */
export const isSmallShare = (n: number, total: number): boolean => n * 50 < total;
