import { type Selection, selectionRate } from "./statistics";

/** A part of one as a whole percentage: `48%`. */
export const percent = (part: number): string => `${Math.round(part * 100)}%`;

/** Two decimals: `0.33`. */
export const decimals = (value: number): string => value.toFixed(2);

/** `2 of 10, 20%`. */
export const outOf = (selection: Selection): string =>
  `${selection.selected} of ${selection.n}, ${percent(selectionRate(selection))}`;

/** `p = 0.032`, or `p < 0.001`. */
export const pValue = (p: number): string => (p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`);
