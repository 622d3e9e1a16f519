import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);

const fonts = [
  [
    "noto-sans",
    "latin",
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC",
  ],
  ["noto-sans", "latin-ext", "U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF"],
  ["noto-sans-arabic", "arabic", "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC"],
] as const;

const rules = fonts.flatMap(([name, subset, range]) =>
  [400, 700].map((weight) => {
    const file = require.resolve(
      `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`,
    );
    const source = `data:font/woff2;base64,${readFileSync(file).toString("base64")}`;
    return `@font-face { font-family: pinned; font-weight: ${weight}; src: url(${source}); unicode-range: ${range}; }`;
  }),
);

/**
 * Sets all text of the page in one font that comes with this package: with the fonts of a machine, lines would break
 * elsewhere on another.
 */
export async function pinFont(page: Page): Promise<void> {
  await page.addStyleTag({ content: `${rules.join("\n")}\n* { font-family: pinned !important; }` });
  await page.evaluate(async () => {
    for (const weight of [400, 700])
      for (const text of ["a", "ł", "ع"]) await document.fonts.load(`${weight} 16px pinned`, text);
    await document.fonts.ready;
  });
}
