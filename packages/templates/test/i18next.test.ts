import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";
import { createFormats } from "../src/link/formats";
import { partsFor, resolveMessages } from "../src/link/messages";
import type { Catalog, Locale } from "../src/locale/locale";
import { notices } from "../src/notices";
import type { AnyView, Fields, MessageShapes } from "../src/notices/definition";
import { locales, tags } from "./locales";

/** Every number that a plural form could hang on: whole ones to a thousand, large ones, and fractions. */
const counts = [
  ...Array(1_001).keys(),
  1_000_000,
  1_000_001,
  ...[0.1, 0.5, 1.1, 1.5, 1.9, 2.25, 2.5, 5.5, 10.75, 21.1, 100.5],
];

/** A value for each field, other than that of any other. Days are days; what people write is itself. */
const valueFor = (name: string, kind: Fields[string]): string =>
  kind === "date" ? "2026-03-12" : `the ${name}`;

/** The library whose catalogs ours are, as it is used by itself: values put in, forms chosen, nothing held back. */
function i18nextOf({ tag, catalogs }: Locale, formats: ReturnType<typeof createFormats>) {
  const instance = createInstance();
  // Numbers as both write them; anything else is put in as it is.
  instance.use({
    type: "formatter",
    init() {},
    add() {},
    addCached() {},
    format: (value: unknown) => (typeof value === "number" ? formats.count(value) : String(value)),
  });
  instance.init({
    lng: tag.replace(/-x-.*$/, ""),
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    ns: Object.keys(catalogs),
    interpolation: { escapeValue: false, alwaysFormat: true },
    resources: {
      [tag.replace(/-x-.*$/, "")]: catalogs as unknown as Record<string, Catalog>,
    },
  });
  return instance;
}

/** The messages of a notice in a locale, filled by us and by i18next. */
function bothOf(locale: Locale, fields: Fields, messages: MessageShapes, ns: string) {
  const formats = createFormats(locale.tag);
  const compiled = resolveMessages(locale, { fields, messages: { [ns]: messages } });
  const i18next = i18nextOf(locale, formats);
  const written = (name: string, view: AnyView): string => {
    const value = view[name];
    if (typeof value === "number") return formats.count(value);
    return fields[name] === "date" ? formats.date(value as string) : (value as string);
  };
  const ours = (key: string, view: AnyView): string => {
    const message = compiled.get(key);
    if (!message) return "";
    return partsFor(message, view, formats.category)
      .map((part) => (typeof part === "string" ? part : written(part.field, view)))
      .join("");
  };
  const theirs = (key: string, view: AnyView): string => {
    const values = Object.keys(view).map((name) => [
      name,
      typeof view[name] === "number" ? view[name] : written(name, view),
    ]);
    return i18next.t(key, { ns, ...Object.fromEntries(values) }) as string;
  };
  return { ours, theirs };
}

/** Each catalog once, with the fields of a notice that has it. */
const catalogs = new Map(
  Object.values(notices).flatMap(({ fields, messages }) =>
    Object.entries(messages).map(
      ([ns, shapes]) =>
        [ns, { fields: fields as Fields, shapes: shapes as MessageShapes }] as const,
    ),
  ),
);

describe.each(locales.map((locale) => [locale.tag, locale] as const))("%s", (_, locale) => {
  test("every message, with every count, is what i18next makes of it", () => {
    let compared = 0;
    for (const [ns, { fields, shapes }] of catalogs) {
      const { ours, theirs } = bothOf(locale, fields, shapes, ns);
      for (const [key, { args, plural }] of Object.entries(shapes)) {
        const values = Object.fromEntries(
          args.map((name) => [name, valueFor(name, fields[name] ?? "line")]),
        );
        for (const count of plural ? counts : [undefined]) {
          const view: AnyView = count === undefined ? values : { ...values, count };
          const mine = ours(key, view);
          // Not `expect` each time, which costs more than what it compares.
          if (mine !== theirs(key, view) || mine === "")
            expect.soft(mine, `${ns}/${key} with ${count}`).toBe(theirs(key, view));
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(4 * counts.length);
  });
});

test.each(tags)(
  "%s has a form for every plural category that Intl.PluralRules can choose",
  (tag) => {
    const rules = new Intl.PluralRules(tag);
    const chosen = new Set(counts.map((count) => rules.select(count)));
    const locale = locales.find((one) => one.tag === tag) as Locale;
    for (const [ns, { shapes }] of catalogs)
      for (const [key, { plural }] of Object.entries(shapes)) {
        if (!plural) continue;
        const forms = Object.keys(locale.catalogs[ns as keyof Locale["catalogs"]])
          .filter((own) => own.startsWith(`${key}_`))
          .map((own) => own.slice(key.length + 1));
        expect(forms.sort(), `${ns}/${key}`).toEqual(
          [...rules.resolvedOptions().pluralCategories].sort(),
        );
      }
    expect([...chosen].sort()).toEqual([...rules.resolvedOptions().pluralCategories].sort());
  },
);
