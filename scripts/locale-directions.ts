import type { Direction } from "../packages/templates/src/compile";

/** Scripts that are written from right to left. Source: CLDR, script metadata. */
const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);

/** The direction in which a language is written. A table, because Node 20 has no `getTextInfo()`. */
export const directionOf = (tag: string): Direction =>
  rightToLeft.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
