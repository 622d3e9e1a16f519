import { FairwellError, nearest } from "@fairwell/core/documents";
import type { Locale } from "./locale";
import { languageOf, parentsOf } from "./parents";

/** Whether a text is a language tag. */
export const isLanguageTag = (tag: string): boolean => parentsOf(tag).length > 0;

/** Whether two tags mean the same language in the same script. */
export function sameLanguage(one: string, other: string): boolean {
  if (one === other) return true;
  const language = languageOf(one);
  return language !== undefined && language === languageOf(other);
}

/**
 * The locale for a tag among those that were given: the same tag, a parent of it (CLDR), or the same language in the same
 * script. Never another language.
 *
 * @example findLocale("es-MX", [es, es419])?.tag // "es-419"
 */
export function findLocale(tag: string, locales: readonly Locale[]): Locale | undefined {
  for (const wanted of parentsOf(tag)) {
    const found = locales.find((locale) => locale.tag === wanted);
    if (found) return found;
  }
  return locales.find((locale) => sameLanguage(locale.tag, tag));
}

/** Locales that somebody who asked for a tag may have meant: of the same language, or with a name like it. */
function nearTo(tag: string, locales: readonly Locale[]): readonly string[] {
  const tags = locales.map((locale) => locale.tag);
  const language = /^[a-z]{2,3}/i.exec(tag)?.[0].toLowerCase();
  const same = tags.filter((one) => one.split("-")[0] === language);
  const near = nearest(tag, tags);
  return same.length > 0 || near === undefined ? same : [near];
}

/**
 * As `findLocale`, or an error.
 *
 * @throws FairwellError `unsupported_locale`, which lists those given and the near ones first
 */
export function matchLocale(tag: string, locales: readonly Locale[]): Locale {
  const found = findLocale(tag, locales);
  if (found) return found;
  const known = isLanguageTag(tag) ? `No catalog for ${tag}` : "This is no language tag";
  const near = nearTo(tag, locales);
  const meant = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
  throw new FairwellError(
    "unsupported_locale",
    `${known} among the locales given: ${locales.map((locale) => locale.tag).join(", ")}.${meant} Import it from @fairwell/templates/locales and pass it in \`locales\`.`,
  );
}
