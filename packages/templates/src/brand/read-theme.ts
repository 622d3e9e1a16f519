import { colour, font, invalid, object, pixels } from "./reading";
import type { CardColours, Palette, Theme } from "./theme";
import { type ThemeName, themes } from "./themes";

const cards = ["strength", "development", "contact"] as const;
const plainColours = ["page", "paper", "ink", "quiet", "rule"] as const;

function readCard(value: unknown, where: string): CardColours {
  const card = object(value, where, ["surface", "edge", "word"]);
  return {
    surface: colour(card.surface, `${where}.surface`),
    edge: colour(card.edge, `${where}.edge`),
    word: colour(card.word, `${where}.word`),
  };
}

function readPalette(value: unknown, where: string): Palette {
  const palette = object(value, where, [...plainColours, ...cards]);
  const colours = plainColours.map((name) => [name, colour(palette[name], `${where}.${name}`)]);
  const read = cards.map((name) => [name, readCard(palette[name], `${where}.${name}`)]);
  return Object.fromEntries([...colours, ...read]) as Palette;
}

/**
 * The theme of a brand: by name, or one of its own, read strictly.
 *
 * @throws FairwellError `invalid_brand`
 */
export function readTheme(value: unknown = "letter"): Theme {
  if (typeof value === "string") {
    if (Object.hasOwn(themes, value)) return themes[value as ThemeName];
    return invalid("theme", `one of ${Object.keys(themes).join(", ")}, or a theme of your own`);
  }
  const theme = object(value, "theme", ["font", "corners", "accent", "light", "dark"]);
  return {
    font: font(theme.font, "theme.font"),
    corners: pixels(theme.corners, "theme.corners", 0, 16),
    accent: colour(theme.accent, "theme.accent"),
    light: readPalette(theme.light, "theme.light"),
    dark: readPalette(theme.dark, "theme.dark"),
  };
}
