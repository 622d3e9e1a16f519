import { FairwellError } from "@fairwell/core/documents";
import type { Locale } from "./locale";
import { findLocale, matchLocale } from "./match";
import { isAtLeast, type ReviewState } from "./review";

/** Finds the locale for the first of several tags that has one, or throws for the first tag. */
export type LocaleFinder = (
  wanted: string,
  ...otherwise: readonly (string | undefined)[]
) => Locale;

/**
 * Makes a function that finds locales whose words have come far enough.
 *
 * @param least how far; undefined: any
 * @returns throws FairwellError `unsupported_locale`
 */
export function localeFinder(
  locales: readonly Locale[],
  least: ReviewState | undefined,
): LocaleFinder {
  const ready =
    least === undefined ? locales : locales.filter(({ review }) => isAtLeast(review, least));
  return (wanted, ...otherwise) => {
    for (const tag of [wanted, ...otherwise]) {
      const found = tag === undefined ? undefined : findLocale(tag, ready);
      if (found) return found;
    }
    const held = findLocale(wanted, locales);
    if (held)
      throw new FairwellError(
        "unsupported_locale",
        `The words of ${held.tag} are ${held.review}, and \`minReviewState\` asks for ${least}. Have them reviewed, choose another locale, or lower \`minReviewState\`.`,
      );
    return matchLocale(wanted, locales);
  };
}
