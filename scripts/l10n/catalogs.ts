import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReviewState } from "../../packages/templates/src/locale/review";
import {
  type CatalogName,
  catalogShapes,
} from "../../packages/templates/src/notices/catalog-shapes";
import type { MessageShape } from "../../packages/templates/src/notices/definition";
import { root } from "../generated";

/** Where catalogs are: a folder a locale, `meta` with review states, `source` with notes to translators. */
export const catalogFolder = join(root, "packages/templates/src/catalogs");

/** The locale that the others are translated from. */
export const sourceTag = "en-GB";

export const catalogNames = Object.keys(catalogShapes) as CatalogName[];

export type Texts = Readonly<Record<string, string>>;

/** What is known of a translated message. */
export interface Review {
  readonly state: ReviewState;
  /** Hash of the English message that it was made from: see `sourceHash`. */
  readonly source: string;
  /** Who has signed for it, where somebody has. */
  readonly reviewer?: string;
}

/** What a translator is told of a message. */
export interface Note {
  readonly note: string;
  readonly args: Readonly<Record<string, string>>;
  /** Longest text without its placeholders, in characters. */
  readonly max: number;
  readonly example: string;
  readonly plural?: boolean;
}

const read = <T>(path: string): T =>
  JSON.parse(readFileSync(join(catalogFolder, path), "utf8")) as T;

const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/[\u00a0\u202f\u200e\u200f\u2066-\u2069]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;

function write(path: string, value: unknown): void {
  const file = join(catalogFolder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, json(value));
}

const notLocales: readonly string[] = ["source", "meta", "informal"];

/** Every locale that has a folder. */
export const localeTags = (): string[] =>
  readdirSync(catalogFolder)
    .filter((name) => !notLocales.includes(name))
    .sort();

/** Locales that have informal words beside the formal ones: `de` for `de-x-informal`. */
export const informalTags = (): string[] =>
  (existsSync(join(catalogFolder, "informal")) ? readdirSync(join(catalogFolder, "informal")) : [])
    .map((name) => name.replace(/\.json$/, ""))
    .sort();

/** The tag of a locale's informal words (BCP 47, private use). */
export const informalTag = (tag: string): string => `${tag}-x-informal`;

/** The informal words of a locale, by catalog and key. What is not among them is the same in both registers. */
export const readInformal = (tag: string): Readonly<Partial<Record<CatalogName, Texts>>> =>
  read(`informal/${tag}.json`);

export const readCatalog = (tag: string, name: CatalogName): Texts => read(`${tag}/${name}.json`);
export const readNotes = (name: CatalogName): Readonly<Record<string, Note>> =>
  read(`source/${name}.context.json`);
export const readReviews = (tag: string): Readonly<Record<string, Review>> =>
  existsSync(join(catalogFolder, `meta/${tag}.json`)) ? read(`meta/${tag}.json`) : {};
export const writeCatalog = (tag: string, name: CatalogName, texts: Texts): void =>
  write(`${tag}/${name}.json`, texts);
export const writeReviews = (tag: string, reviews: Readonly<Record<string, Review>>): void =>
  write(`meta/${tag}.json`, reviews);

const order: readonly Intl.LDMLPluralRule[] = ["zero", "one", "two", "few", "many", "other"];
const categories = new Map<string, readonly Intl.LDMLPluralRule[]>();

/** The plural categories of a language (CLDR), in the order in which people count. */
export function categoriesOf(tag: string): readonly Intl.LDMLPluralRule[] {
  let own = categories.get(tag);
  if (!own) {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    own = order.filter((category) => pluralCategories.includes(category));
    categories.set(tag, own);
  }
  return own;
}

/** Every message of a catalog with its shape. */
export const messagesOf = (name: CatalogName): [string, MessageShape][] =>
  Object.entries(catalogShapes[name] as Readonly<Record<string, MessageShape>>);

/** The keys that a catalog has in one language: one for each plural category. */
export const keysOf = (name: CatalogName, tag: string): string[] =>
  messagesOf(name).flatMap(([key, { plural }]) =>
    plural ? categoriesOf(tag).map((category) => `${key}_${category}`) : [key],
  );

/** The message that a key of a catalog belongs to: without the ending of its plural category. */
export function messageOf(name: CatalogName, key: string): string {
  const shapes: Readonly<Record<string, MessageShape>> = catalogShapes[name];
  return Object.hasOwn(shapes, key) ? key : key.replace(/_(?:zero|one|two|few|many|other)$/, "");
}

/** What a translation was made from: a hash over all forms of the English message. */
export function sourceHash(name: CatalogName, message: string): string {
  const forms = Object.entries(readCatalog(sourceTag, name)).filter(
    ([key]) => messageOf(name, key) === message,
  );
  return createHash("sha256")
    .update(JSON.stringify(Object.fromEntries(forms)))
    .digest("hex")
    .slice(0, 12);
}

/** Every message of every catalog as `catalog/key`, the key of its review. */
export const reviewPaths = (): (readonly [string, CatalogName, string])[] =>
  catalogNames.flatMap((name) =>
    messagesOf(name).map(([message]) => [`${name}/${message}`, name, message] as const),
  );
