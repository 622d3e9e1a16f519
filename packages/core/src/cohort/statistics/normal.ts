/** Beyond this the continued fraction is quicker to converge than the series. */
const seriesUpTo = 2.5;

/** The error function for 0 ≤ x ≤ 2.5, by its series. */
function erfBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; Math.abs(term) > 1e-17 * sum; k++) {
    term *= (2 * x * x) / (2 * k + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** One minus the error function for x > 2.5, by its continued fraction. */
function erfcByFraction(x: number): number {
  let value = 0;
  for (let k = 80; k >= 1; k--) value = k / 2 / (x + value);
  return Math.exp(-x * x) / ((x + value) * Math.sqrt(Math.PI));
}

/**
 * The chance of a standard normal value at least as far from zero: the two-sided p value. Good to 12 digits.
 *
 * @example
 * twoSidedP(1.959963985); // 0.05
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (Number.isNaN(x)) return Number.NaN;
  if (x === 0) return 1;
  return x <= seriesUpTo ? 1 - erfBySeries(x) : erfcByFraction(x);
}
