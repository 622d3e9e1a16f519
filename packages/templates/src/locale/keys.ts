import type { CatalogName, catalogShapes } from "../notices/catalog-shapes";
import type { MessageShapes } from "../notices/definition";

/** A plural category of CLDR. */
export type Category = "zero" | "one" | "two" | "few" | "many" | "other";

/** The keys of a catalog in a language with these plural categories: a plural message has one for each. */
export type KeyOf<Shapes extends MessageShapes, Categories extends Category> = {
  [Key in keyof Shapes & string]: Shapes[Key] extends { readonly plural: true }
    ? `${Key}_${Categories}`
    : Key;
}[keyof Shapes & string];

/**
 * The catalogs of a language with these plural categories. A file that lacks a key or a category does not compile.
 *
 * @example
 * const catalogs = { letter, decision, … } satisfies TypedCatalogs<"one" | "other">;
 */
export type TypedCatalogs<Categories extends Category> = {
  readonly [Name in CatalogName]: Readonly<
    Record<KeyOf<(typeof catalogShapes)[Name], Categories>, string>
  >;
};
