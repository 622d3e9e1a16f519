import { nameOf, visibleTexts } from "./texts";

/** Texts that are not laid out in the direction that they should be. */
export const wrongDirections = (expected: "ltr" | "rtl"): readonly string[] =>
  visibleTexts()
    .filter(({ element }) => getComputedStyle(element).direction !== expected)
    .map(({ text, element }) => `${nameOf(element)}: ${text.data.slice(0, 40)}`);
