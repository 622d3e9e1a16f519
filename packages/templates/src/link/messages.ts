import { FairwellError } from "@fairwell/core/documents";
import { createInstance, type i18n } from "i18next";
import type { Catalog, Catalogs, Locale } from "../locale/locale";
import type { AnyView, Fields, MessageShape, NoticeDefinition } from "../notices/definition";
import { createFormats, rememberedFor } from "./formats";

/** A message taken apart: fixed words and the fields between them. */
export type MessagePart = string | { readonly field: string; readonly kind: FieldKindOf };
type FieldKindOf = Extract<Fields[string], string>;

/** A message, or one for each plural category of the locale. */
export type Message =
  | { readonly parts: readonly MessagePart[] }
  | { readonly forms: ReadonlyMap<string, readonly MessagePart[]> };

export type Messages = ReadonlyMap<string, Message>;

/** What a notice can say. */
type Wording = Pick<NoticeDefinition<never>, "fields" | "messages">;

/** A number of each plural category, so that i18next can be asked for every form. */
function samples(tag: string): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(tag);
  const { pluralCategories } = rules.resolvedOptions();
  const found = new Map<string, number>();
  for (const number of [0.5, 1.5, 1_000, 1_000_000, ...Array(200).keys()]) {
    const category = rules.select(number);
    if (!found.has(category)) found.set(category, number);
    if (found.size === pluralCategories.length) break;
  }
  return found;
}

function takeApart(
  text: string,
  shape: MessageShape,
  fields: Fields,
  where: string,
): MessagePart[] {
  const fail = (problem: string): never => {
    throw new FairwellError("missing_message", `${where} ${problem}`);
  };
  if (text.includes("$t(")) fail("nests another message with $t(). Write it out.");
  const parts: MessagePart[] = [];
  const seen = new Set<string>();
  text.split(/\{\{(\w+)\}\}/).forEach((piece, index) => {
    if (index % 2 === 0) {
      if (/\{\{|\}\}/.test(piece)) fail("holds a placeholder that cannot be read.");
      if (piece !== "") parts.push(piece);
      return;
    }
    const kind = fields[piece];
    const known = shape.args.includes(piece) || (shape.plural && piece === "count");
    if (!known || typeof kind !== "string") fail(`must not use {{${piece}}}.`);
    seen.add(piece);
    parts.push({ field: piece, kind: kind as FieldKindOf });
  });
  for (const arg of shape.args) if (!seen.has(arg)) fail(`lacks {{${arg}}}.`);
  return parts;
}

// Not the global instance, which leaks between hosts; and one for all locales, since making one takes longer than reading
// a whole locale does. What it knows of a tag is replaced each time that a locale with this tag is read.
let instance: i18n | undefined;

/** Makes a function that gives a message as i18next finds it, with its placeholders. */
function reader({ tag, catalogs }: Locale, namespaces: readonly string[]) {
  if (!instance) {
    // The default would look messages up elsewhere.
    instance = createInstance({
      fallbackLng: false,
      initAsync: false,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      resources: {},
    });
    instance.init();
  }
  const i18next = instance;
  for (const ns of namespaces)
    i18next.addResourceBundle(tag, ns, catalogs[ns as keyof Catalogs] ?? {}, false, true);
  return (ns: string, key: string, count: number | undefined): string => {
    const options = { ns, lngs: [tag], skipInterpolation: true };
    return String(i18next.t(key, count === undefined ? options : { ...options, count }));
  };
}

const samplesOf = rememberedFor(({ tag }: Locale) => samples(tag));

/**
 * Resolves every message of a notice in one locale, with its values held back.
 *
 * @throws FairwellError `missing_message`, which names locale, key and plural category
 */
export function resolveMessages(locale: Locale, { fields, messages }: Wording): Messages {
  const { tag, catalogs } = locale;
  const messageOf = reader(locale, Object.keys(messages));
  const resolved = new Map<string, Message>();
  for (const [ns, shapes] of Object.entries(messages)) {
    const catalog: Catalog = catalogs[ns as keyof typeof catalogs] ?? {};
    const read = (key: string, shape: MessageShape, form?: readonly [string, number]) => {
      const own = form ? `${key}_${form[0]}` : key;
      const where = `${tag}: the message \`${own}\` of \`${ns}\``;
      if (!Object.hasOwn(catalog, own) || catalog[own]?.trim() === "")
        throw new FairwellError("missing_message", `${where} is missing.`);
      return takeApart(messageOf(ns, key, form?.[1]), shape, fields, where);
    };
    for (const [key, shape] of Object.entries(shapes)) {
      if (shape.plural) {
        const entries = [...samplesOf(locale)].map(
          (form) => [form[0], read(key, shape, form)] as const,
        );
        resolved.set(key, { forms: new Map(entries) });
      } else resolved.set(key, { parts: read(key, shape) });
    }
  }
  return resolved;
}

// What a locale gives to a link. It does not hang on the brand, so all brands share it.

export const messagesOf = rememberedFor((locale: Locale) =>
  rememberedFor((wording: Wording) => resolveMessages(locale, wording)),
);

export const formatsOf = rememberedFor(({ tag }: Locale) => createFormats(tag));

/** The parts of a message for one document: `count` chooses among plural forms. */
export function partsFor<Part>(
  message:
    | { readonly parts: readonly Part[] }
    | { readonly forms: ReadonlyMap<string, readonly Part[]> },
  view: AnyView,
  category: (count: number) => string,
): readonly Part[] {
  if ("parts" in message) return message.parts;
  return message.forms.get(category(view.count as number)) ?? [];
}
