import type { CatalogName } from "../notices/catalog-shapes";
import type { Direction, Programs } from "../program/program";
import type { ReviewState } from "./review";

/** Messages by key, in i18next's v4 JSON form: a plural key ends in `_` and the CLDR category. */
export type Catalog = Readonly<Record<string, string>>;

/** The catalogs of a locale: `letter` is what all notices share, `decision` what those share that tell a decision. */
export type Catalogs = Readonly<Record<CatalogName, Catalog>>;

/**
 * All that one language needs, imported by itself so that no other language is loaded with it.
 *
 * @example
 * import de from "@fairwell/templates/locales/de";
 * createRenderer({ brand, locales: [de] });
 */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly direction: Direction;
  /** How far its words have come: the state of its least message. */
  readonly review: ReviewState;
  readonly catalogs: Catalogs;
  readonly programs: Programs;
}
