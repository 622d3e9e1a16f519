import { FairwellError, isVisible, nearest } from "@fairwell/core/documents";
import { clean } from "../fill/characters";
import { type CatalogName, catalogShapes } from "../notices/catalog-shapes";
import type { MessageShape, MessageShapes } from "../notices/definition";
import type { Category, KeyOf } from "./keys";
import type { Catalogs, Locale } from "./locale";

/** Sentences of one's own, by catalog and key. A plural key ends in `_` and the CLDR category, as in the catalogs. */
export type Words = {
  readonly [Name in CatalogName]?: Readonly<
    Partial<Record<KeyOf<(typeof catalogShapes)[Name], Category>, string>>
  >;
};

const suffix = /_(zero|one|two|few|many|other)$/;

function refuse(where: string, problem: string): never {
  throw new FairwellError("missing_message", `${where} ${problem}`);
}

/** The shape of a message, and whether the key has the ending that it needs. */
function shapeOf(name: CatalogName, key: string, tag: string, where: string): MessageShape {
  const shapes: MessageShapes = catalogShapes[name];
  const plain = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
  if (plain && !plain.plural) return plain;
  const category = suffix.exec(key)?.[1];
  const base = key.replace(suffix, "");
  const plural = Object.hasOwn(shapes, base) ? shapes[base] : undefined;
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  if (plain?.plural || (plural?.plural && !categories.includes(category as Intl.LDMLPluralRule)))
    refuse(
      where,
      `needs a plural form of ${tag}: ${categories.map((one) => `\`${plain ? key : base}_${one}\``).join(", ")}.`,
    );
  if (plural?.plural) return plural;
  const near = nearest(base, Object.keys(shapes));
  return refuse(where, `does not exist.${near ? ` Did you mean \`${near}\`?` : ""}`);
}

function checkText(text: unknown, { args, plural }: MessageShape, where: string): void {
  if (typeof text !== "string" || !isVisible(text)) refuse(where, "has no text that can be seen.");
  if (clean(text) !== text || text !== text.trim())
    refuse(where, "has a line break, a control character or a space at an end. Write one line.");
  const used = [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as string);
  if (/\{\{|\}\}|\$t\(/.test(text.replace(/\{\{\w+\}\}/g, "")))
    refuse(where, "has a placeholder that cannot be read. Write {{name}}, without spaces.");
  const allowed = plural ? [...args, "count"] : args;
  for (const name of used)
    if (!allowed.includes(name))
      refuse(
        where,
        `must not use {{${name}}}. ${allowed.length > 0 ? `Use ${allowed.map((one) => `{{${one}}}`).join(", ")}.` : "It takes no values."}`,
      );
  for (const name of args) if (!used.includes(name)) refuse(where, `lacks {{${name}}}.`);
}

/**
 * A locale with sentences of one's own in the place of some of its messages. What a message has to say stays: each keeps
 * its values, and a key that does not exist is refused.
 *
 * @throws FairwellError `missing_message`, which names locale, key and what is wrong
 * @example
 * const ours = withWords(enGB, { letter: { closing: "With best wishes," } });
 * createRenderer({ brand: { name: "Calder Vale Council" }, locales: [ours] });
 */
export function withWords(locale: Locale, words: Words): Locale {
  const { tag } = locale;
  const catalogs: Record<string, Catalogs[CatalogName]> = { ...locale.catalogs };
  for (const [name, own] of Object.entries(words ?? {})) {
    if (!Object.hasOwn(catalogShapes, name))
      refuse(
        `${tag}: the catalog \`${name}\``,
        `does not exist. Use ${Object.keys(catalogShapes).join(", ")}.`,
      );
    for (const [key, text] of Object.entries(own ?? {})) {
      const where = `${tag}: the message \`${key}\` of \`${name}\``;
      checkText(text, shapeOf(name as CatalogName, key, tag, where), where);
    }
    catalogs[name] = { ...catalogs[name], ...own } as Catalogs[CatalogName];
  }
  return { ...locale, catalogs: catalogs as unknown as Catalogs };
}
