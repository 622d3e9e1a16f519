import type { Locale } from "./locale";
import { findLocale } from "./match";

/** A language range with its weight, 0 to 1. */
interface Range {
  readonly tag: string;
  readonly weight: number;
}

/** The ranges of an `Accept-Language` header, heaviest first; what cannot be read is passed over (RFC 9110, 12.5.4). */
function rangesOf(header: string): readonly Range[] {
  return header
    .slice(0, 2_000)
    .split(",")
    .flatMap((part): Range[] => {
      const [, tag, weight = "1"] =
        /^\s*(\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/.exec(
          part,
        ) ?? [];
      return tag === undefined ? [] : [{ tag, weight: Math.min(1, Number(weight)) }];
    })
    .sort((one, other) => other.weight - one.weight);
}

/**
 * The locale that a browser's `Accept-Language` asks for, among those that there are.
 *
 * @returns undefined when none fits: decide yourself, and do not guess
 * @example negotiateLocale("es-MX,es;q=0.8,en;q=0.5", [enGB, es419])?.tag // "es-419"
 */
export function negotiateLocale(header: string, locales: readonly Locale[]): Locale | undefined {
  const ranges = typeof header === "string" ? rangesOf(header) : [];
  const refused = ranges
    .filter(({ weight }) => weight === 0)
    .map(({ tag }) => findLocale(tag, locales));
  const left = locales.filter((locale) => !refused.includes(locale));
  for (const { tag, weight } of ranges) {
    if (weight === 0) continue;
    const found = tag === "*" ? left[0] : findLocale(tag, left);
    if (found) return found;
  }
  return undefined;
}
