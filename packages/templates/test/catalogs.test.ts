import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { localeTags, sourceHash } from "../../../scripts/l10n/catalogs";
import { reviewStates } from "../src/locale/review";
import { notices } from "../src/notices";
import type { CatalogName } from "../src/notices/catalog-shapes";
import type { MessageShape } from "../src/notices/definition";
import { tags } from "./locales";

const folder = join(import.meta.dirname, "../src/catalogs");
const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), "utf8")) as T;

interface Context {
  readonly note: string;
  readonly args: Readonly<Record<string, string>>;
  readonly max: number;
  readonly example: string;
  readonly plural?: boolean;
}
type Contexts = Readonly<Record<string, Context>>;
type Meta = Readonly<Record<string, { readonly state: string; readonly source: string }>>;

/** Every message of every catalog. */
const shapes = new Map<string, ReadonlyMap<string, MessageShape>>();
for (const { messages } of Object.values(notices))
  for (const [name, own] of Object.entries(messages))
    shapes.set(name, new Map(Object.entries(own)));

const names = [...shapes.keys()];
const categoriesOf = (tag: string): string[] =>
  [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();

const expectedKeys = (name: string, tag: string): string[] =>
  [...(shapes.get(name) ?? [])].flatMap(([key, { plural }]) =>
    plural ? categoriesOf(tag).map((category) => `${key}_${category}`) : [key],
  );

test("every locale has a module, a folder and the catalogs of all notices", () => {
  expect(localeTags()).toEqual([...tags].sort());
});

describe.each(names)("%s", (name) => {
  const contexts = read<Contexts>(`source/${name}.context.json`);

  test("every message has a note, its arguments, a length and an example; and no other has", () => {
    expect(Object.keys(contexts).sort()).toEqual([...(shapes.get(name) ?? []).keys()].sort());
    for (const [key, shape] of shapes.get(name) ?? []) {
      const { note, args, max, example, plural } = contexts[key] as Context;
      expect(note.length, key).toBeGreaterThan(10);
      expect(
        Object.keys(args)
          .filter((arg) => arg !== "count")
          .sort(),
        key,
      ).toEqual([...shape.args].sort());
      expect(max, key).toBeGreaterThan(0);
      expect(example, key).not.toMatch(/\{\{/);
      expect(plural ?? false, key).toBe(shape.plural ?? false);
    }
  });

  test.each(tags)("%s has exactly these messages, each in every plural form", (tag) => {
    const catalog = read<Record<string, string>>(`${tag}/${name}.json`);
    expect(Object.keys(catalog).sort()).toEqual(expectedKeys(name, tag).sort());
    for (const [key, text] of Object.entries(catalog)) {
      const { max } = contexts[key] ?? (contexts[key.replace(/_[a-z]+$/, "")] as Context);
      expect(text.replace(/\{\{\w+\}\}/g, "").length, `${tag} ${key}`).toBeLessThanOrEqual(max);
      expect(text, key).toBe(text.trim());
    }
  });
});

test("no key is in two catalogs of one notice", () => {
  for (const { messages } of Object.values(notices)) {
    const keys = Object.values(messages).flatMap((own) => Object.keys(own));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test.each(tags.filter((tag) => tag !== "en-GB"))(
  "%s says of every message what state its review is in, and is up to date with the source",
  (tag) => {
    const meta = read<Meta>(`meta/${tag}.json`);
    const all = names.flatMap((name) =>
      [...(shapes.get(name) ?? []).keys()].map((key) => `${name}/${key}`),
    );
    expect(Object.keys(meta).sort()).toEqual(all.sort());
    for (const [path, { state, source }] of Object.entries(meta)) {
      const [name, key] = path.split(/\/(.*)/s) as [string, string];
      expect(reviewStates, path).toContain(state);
      expect(source, `${path} was translated from an older text`).toBe(
        sourceHash(name as CatalogName, key),
      );
    }
  },
);

test("no locale's module brings another language with it", () => {
  for (const tag of tags) {
    const source = readFileSync(join(folder, `../locales/${tag}.ts`), "utf8");
    const imported = [...source.matchAll(/catalogs\/([^/]+)\//g)].map((match) => match[1]);
    expect(new Set(imported)).toEqual(new Set([tag]));
  }
});
