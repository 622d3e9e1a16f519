import { ample, enough, leastContrast, readableOn } from "./colour";
import { invalid } from "./reading";
import type { CardColours, Palette } from "./theme";

/** Something of a brand that was corrected. */
export interface BrandWarning {
  /** The part of the brand, such as `brand.colours.accent`. */
  readonly path: string;
  /** What was wrong, what stands in its place, and what to do to keep one's own. */
  readonly message: string;
}

/** The colours of text in one scheme, each readable on everything that is behind it. */
export interface ReadablePalette extends Palette {
  readonly link: string;
  /** Small print, which stands on the page. */
  readonly pageInk: string;
}

/** One decimal, rounded down: 4.49 is not 4.5. */
const ratio = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1);

/** What is said of a colour that was corrected. */
function correction(was: string, now: string, backgrounds: readonly string[], use: string): string {
  const worst = [...backgrounds].sort(
    (a, b) => leastContrast(was, [a]) - leastContrast(was, [b]),
  )[0];
  const had = ratio(leastContrast(was, backgrounds));
  return `${was} has a contrast of ${had} : 1 on ${worst}, and ${use} needs at least ${enough} : 1. It has become ${now}. Choose that, or another shade that differs more from ${worst}.`;
}

/**
 * Corrects the colours of text in a palette.
 *
 * @param where path of the palette, such as `theme.light`
 * @param accent where links get their colour from, and the path of it
 * @param warn is told of each correction
 * @throws FairwellError `invalid_brand` where backgrounds differ so much that no colour can be read on all of them
 */
export function readablePalette(
  palette: Palette,
  where: string,
  accent: { readonly colour: string; readonly path: string | undefined },
  warn: (warning: BrandWarning) => void,
): ReadablePalette {
  const { contact, development, page, paper, strength } = palette;
  const cards = [strength.surface, development.surface, contact.surface];
  const shade = (
    colour: string,
    path: string | undefined,
    backgrounds: readonly string[],
    use: string,
  ): string => {
    if (leastContrast(colour, backgrounds) >= enough) return colour;
    const right =
      // Nobody chose a colour that is derived without a word, so nothing is lost by making it easy to read.
      (path === undefined ? readableOn(backgrounds, colour, ample) : undefined) ??
      readableOn(backgrounds, colour) ??
      invalid(
        where,
        `backgrounds that are all light or all dark (paper ${paper}, cards ${cards.join(", ")}): no text can be read on all of them`,
      );
    if (path !== undefined)
      warn({ path: `brand.${path}`, message: correction(colour, right, backgrounds, use) });
    return right;
  };
  const card = (colours: CardColours, name: string): CardColours => ({
    ...colours,
    word: shade(colours.word, `${where}.${name}.word`, [colours.surface], "the word on a card"),
  });
  return {
    ...palette,
    ink: shade(palette.ink, `${where}.ink`, [paper, ...cards], "text"),
    quiet: shade(palette.quiet, `${where}.quiet`, [paper, ...cards], "text"),
    strength: card(strength, "strength"),
    development: card(development, "development"),
    contact: card(contact, "contact"),
    link: shade(accent.colour, accent.path, [paper, contact.surface], "a link"),
    // The page's colour may be the brand's own, so that its small print follows it without a word.
    pageInk: shade(palette.quiet, undefined, [page], "small print"),
  };
}
