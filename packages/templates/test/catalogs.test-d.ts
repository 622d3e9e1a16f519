import type { TypedCatalogs } from "../src/locale/keys";

declare const english: TypedCatalogs<"one" | "other">;

// A catalog that lacks a key does not compile, nor does one that lacks a plural category.
const { closing: _closing, ...letter } = english.letter;
// @ts-expect-error `closing` is missing
export const withoutKey: TypedCatalogs<"one" | "other"> = { ...english, letter };

// @ts-expect-error Polish has few and many as well
export const withoutCategory: TypedCatalogs<"one" | "few" | "many" | "other"> = english;

export const complete: TypedCatalogs<"other"> = english;
