import { FairwellError } from "@fairwell/core/documents";
import { type LinkContext, linkPart, refuseLink } from "../fill/address";

/** Writes days and numbers in one language. Each result is remembered: a batch has few different ones. */
export interface Formats {
  /** A calendar day such as 2026-03-12, written out. */
  date(day: string): string;
  count(value: number): string;
  /** The plural category (CLDR) of a number. */
  category(value: number): string;
  /** A value as part of a link: see `linkPart`. */
  link(value: string, context: LinkContext, name: string): string;
}

/** Remembers what was computed. */
export function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    // Bounded, so that a renderer that lives for years does not grow.
    if (known.size >= 2_000) known.clear();
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}

/** As `remembered`, for as long as the object that it is computed from is in use. */
export function rememberedFor<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** How the first day of a month is written where CLDR has a plain 1, which nobody writes there. */
const firstDays: Readonly<Record<string, string>> = {
  fr: "1er",
  "fr-CA": "1er",
  it: "1º",
  "pt-BR": "1º",
};

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The formats of a locale. Days are Gregorian and printed as they are written in the document, whatever the zone of the
 * machine.
 */
export function createFormats(tag: string): Formats {
  // Made when first needed: the runtime takes milliseconds for the first of each, and few messages need all.
  let days: Intl.DateTimeFormat | undefined;
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const links = {
    url: remembered((value: string) => linkPart(value, "url")),
    mailto: remembered((value: string) => linkPart(value, "mailto")),
    tel: remembered((value: string) => linkPart(value, "tel")),
  };
  return {
    date: remembered((day: string) => {
      const [, year, month, date] = dayPattern.exec(day) ?? [];
      // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
      const time = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
      if (Number.isNaN(time))
        throw new FairwellError(
          "unsafe_value",
          "A day of the document is not of the form 2026-03-12.",
        );
      days ??= new Intl.DateTimeFormat(tag, {
        dateStyle: "long",
        timeZone: "UTC",
        calendar: "gregory",
      });
      const written = days.format(time);
      const first = date === "01" ? firstDays[tag.replace(/-x-.*/, "")] : undefined;
      return first === undefined ? written : written.replace(/^1(?= )/, first);
    }),
    count: remembered((value: number) => {
      numbers ??= new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
      return numbers.format(value);
    }),
    category: remembered((value: number) => {
      plurals ??= new Intl.PluralRules(tag);
      return plurals.select(value);
    }),
    link: (value, context, name) => links[context](value) ?? refuseLink(context, name),
  };
}
