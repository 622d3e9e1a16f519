import { type BrandValues, contrast } from "@fairwell/templates";
import type { ContrastData, Scheme } from "./data";

/**
 * What text stands on what, as the layouts of `@fairwell/templates` have it: names of slots, and words for a person. A
 * test reads every pair back from finished messages in a browser.
 */
const pairs: readonly (readonly [slot: string, text: string, background: string, on: string])[] = [
  ["ink", "Text", "paper", "the letter"],
  ["ink", "Text", "strengthSurface", "a strength"],
  ["ink", "Text", "developmentSurface", "a next step"],
  ["ink", "Text", "contactSurface", "the contact"],
  ["quiet", "Dates and labels", "paper", "the letter"],
  ["quiet", "Labels", "strengthSurface", "a strength"],
  ["quiet", "Labels", "developmentSurface", "a next step"],
  ["strengthWord", "The word for it", "strengthSurface", "a strength"],
  ["developmentWord", "The word for it", "developmentSurface", "a next step"],
  ["contactWord", "The name", "contactSurface", "the contact"],
  ["link", "Links", "paper", "the letter"],
  ["link", "Links", "contactSurface", "the contact"],
  ["pageInk", "Small print", "page", "the page"],
];

/** In the dark a logo stands on white, and so do its words where it is not shown. */
const logoWords = {
  scheme: "dark",
  text: "The logo's words",
  on: "the logo's ground",
  colour: "#1f2933",
  background: "#ffffff",
} as const;

const endings: readonly (readonly [Scheme, string])[] = [
  ["light", ""],
  ["dark", "Dark"],
];

/** Every pair of text and background that a brand's colours make, light and dark, with its ratio. */
export function contrastTable(values: BrandValues): ContrastData[] {
  const rows = endings.flatMap(([scheme, ending]) =>
    pairs.map(([slot, text, ground, on]) => {
      const colour = values[slot + ending] ?? "#000000";
      const background = values[ground + ending] ?? "#ffffff";
      return { scheme, text, on, colour, background, ratio: contrast(colour, background) };
    }),
  );
  if (values.logoUrl === undefined) return rows;
  return [...rows, { ...logoWords, ratio: contrast(logoWords.colour, logoWords.background) }];
}
