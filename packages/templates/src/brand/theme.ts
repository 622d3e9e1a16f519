import type { FontName } from "./fonts";

/** A card: a surface, the edge at its beginning, and the word on it that says what it is. All `#rrggbb`. */
export interface CardColours {
  readonly surface: string;
  readonly edge: string;
  readonly word: string;
}

/** The colours of a message in one scheme, light or dark. All `#rrggbb`. */
export interface Palette {
  /** Around the letter. The small print stands on it. */
  readonly page: string;
  /** The letter itself. */
  readonly paper: string;
  /** Text of the letter. */
  readonly ink: string;
  /** Dates, labels and small print. */
  readonly quiet: string;
  /** Thin lines. */
  readonly rule: string;
  readonly strength: CardColours;
  readonly development: CardColours;
  /** The block that says whom to ask. Its `word` is the name. */
  readonly contact: CardColours;
}

/**
 * How a message looks, as data: nothing in it is markup or CSS. Text that could not be read on what is behind it
 * (contrast below 4.5 : 1, WCAG 2.2) is darkened or lightened until it can, and `renderer.warnings` says so.
 *
 * @example
 * const ours: Theme = { ...themes.letter, font: "georgia", corners: 0 };
 * createRenderer({ brand: { name: "Calder Vale Council", theme: ours }, locales: [enGB] });
 */
export interface Theme {
  readonly font: FontName;
  /** How round the corners of the letter and its cards are, in pixels: 0 to 16. */
  readonly corners: number;
  /** `#rrggbb`. The line above the letter; links take a shade of it. `brand.colours.accent` comes before it. */
  readonly accent: string;
  readonly light: Palette;
  readonly dark: Palette;
}
