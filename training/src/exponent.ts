/** 1 / n! for the terms of the series. */
const series: readonly number[] = Array.from({ length: 12 }, (_, n) => {
  let factorial = 1;
  for (let factor = 2; factor <= n; factor++) factorial *= factor;
  return 1 / factorial;
});

/**
 * e to the power of x from additions and multiplications alone, so that every machine trains to the same bytes: the
 * language leaves the last bits of `Math.exp` to the engine. Error below 1e-13 of the value, for x from -60 to 60.
 */
export function exponent(x: number): number {
  if (x > 60) return 1.1420073898156842e26;
  if (x < -60) return 8.75651076269652e-27;
  const halves = Math.round(x * Math.LOG2E);
  const rest = x - halves * Math.LN2;
  let sum = 0;
  for (let term = series.length - 1; term >= 0; term--) sum = sum * rest + (series[term] as number);
  return sum * 2 ** halves;
}

export const sigmoid = (x: number): number => 1 / (1 + exponent(-x));

export const tanh = (x: number): number => 2 / (1 + exponent(-2 * x)) - 1;

/** The natural logarithm of a number above 0, by Newton's method on `exponent`. */
export function logarithm(value: number): number {
  let guess = 0;
  let scaled = value;
  while (scaled > 1.5) {
    scaled /= 2;
    guess += Math.LN2;
  }
  while (scaled < 0.75) {
    scaled *= 2;
    guess -= Math.LN2;
  }
  let rest = scaled - 1;
  for (let step = 0; step < 6; step++) rest += scaled / exponent(rest) - 1;
  return guess + rest;
}
