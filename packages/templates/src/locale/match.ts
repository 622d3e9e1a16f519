import { FairwellError } from "@fairwell/core";
import type { Locale } from "./locale";

/** Language and script of a tag: `zh-TW` ▸ `zh-Hant`, `de-AT` ▸ `de-Latn`. Undefined when it is no tag. */
function languageOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}

/** Whether a text is a language tag. */
export const isLanguageTag = (tag: string): boolean => languageOf(tag) !== undefined;

/** Whether two tags mean the same language in the same script. */
export function sameLanguage(one: string, other: string): boolean {
  if (one === other) return true;
  const language = languageOf(one);
  return language !== undefined && language === languageOf(other);
}

/**
 * The locale for a tag among those that were given: the same tag, or the same language and script.
 *
 * @throws FairwellError `unsupported_locale`, which lists those given
 */
export function matchLocale(tag: string, locales: readonly Locale[]): Locale {
  const found =
    locales.find((locale) => locale.tag === tag) ??
    locales.find((locale) => sameLanguage(locale.tag, tag));
  if (found) return found;
  const known = languageOf(tag) === undefined ? "This is no language tag" : `No catalog for ${tag}`;
  throw new FairwellError(
    "unsupported_locale",
    `${known} among the locales given: ${locales.map((locale) => locale.tag).join(", ")}. Import it from @fairwell/templates/locales and pass it in \`locales\`.`,
  );
}
