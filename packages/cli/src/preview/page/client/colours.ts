import type { ContrastData, GalleryData, Scheme, ThemeData } from "../../gallery/data";
import { element } from "./element";
import { type Part, remade } from "./part";
import { themeWords } from "./words";

/** One decimal, rounded down: 4.49 is not 4.5. */
const ratioWords = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;

function row({ text, on, colour, background, ratio }: ContrastData, enough: number): HTMLElement {
  const sample = element("span", { class: "sample", "aria-hidden": "true" }, "Aa");
  sample.style.color = colour;
  sample.style.background = background;
  const low = ratio < enough;
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, sample, `${text} on ${on}`),
    element("td", {}, element("code", {}, colour), " on ", element("code", {}, background)),
    element(
      "td",
      { class: low ? "ratio low" : "ratio" },
      ratioWords(ratio),
      low ? element("strong", {}, " too low") : undefined,
    ),
  );
}

function table(theme: ThemeData, scheme: Scheme, enough: number): HTMLElement {
  const rows = theme.contrast.filter((pair) => pair.scheme === scheme);
  const head = ["What", "Colours", "Contrast"].map((name) => element("th", { scope: "col" }, name));
  return element(
    "div",
    {
      class: "table",
      role: "region",
      tabindex: "0",
      "aria-label": `Contrast, ${theme.name}, ${scheme}`,
    },
    element(
      "table",
      {},
      element("caption", {}, scheme === "light" ? "Light" : "Dark"),
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...rows.map((pair) => row(pair, enough))),
    ),
  );
}

export interface ColoursValue {
  readonly theme: ThemeData;
  readonly enough: number;
  readonly logo: boolean;
}

export const coloursValue = (
  theme: ThemeData,
  { enoughContrast, logo }: GalleryData,
): ColoursValue => ({ theme, enough: enoughContrast, logo });

/** The colours of a theme: each pair of text and background with its contrast, and what was corrected. */
export function coloursPart(): Part<ColoursValue> {
  const node = element("section", { class: "colours" });
  return remade(node, ({ theme, enough, logo }) => {
    const least = Math.min(...theme.contrast.map(({ ratio }) => ratio));
    const sum = `${theme.contrast.length} pairs of text and background; the least contrast is ${ratioWords(least)}, and text needs ${enough} : 1 (WCAG 2.2).`;
    return [
      element("h3", {}, `Colours of the theme ${themeWords(theme.name)}`),
      element("p", { class: "note" }, sum),
      ...theme.warnings.map((warning) =>
        element(
          "p",
          { class: "problem", "data-severity": "warn" },
          element("strong", { class: "severity" }, "Corrected "),
          warning,
        ),
      ),
      ...(logo
        ? [
            element(
              "p",
              { class: "note" },
              "The logo is not fetched here: its words stand in its place, as in a mail program that shows no pictures.",
            ),
          ]
        : []),
      element(
        "div",
        { class: "tables" },
        table(theme, "light", enough),
        table(theme, "dark", enough),
      ),
    ];
  });
}
