import { describe, expect, it } from "vitest";
import { exponent, logarithm, tanh } from "./exponent";

const points = [-59, -30, -3.3, -1, -1e-9, 0, 0.5, 2, 20, 59];

describe("exponent", () => {
  it.each(points)("is as exact as the engine's at %d", (x) => {
    expect(Math.abs(exponent(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
    expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(1e-12);
    expect(Math.abs(logarithm(Math.exp(x)) - x)).toBeLessThan(1e-10);
  });
});
