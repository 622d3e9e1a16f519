import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** The parts of the page as text. */
export interface PageAssets {
  /** With places for the others. */
  readonly html: string;
  readonly style: string;
  readonly script: string;
}

/**
 * Puts the page's parts together from their files. The build does it once and leaves the result here: see
 * `page-assets.plugin.ts`.
 *
 * @param folder of this file
 */
export function bundlePage(folder: string): PageAssets {
  const bundled = (entry: string): string => {
    const { outputFiles } = buildSync({
      entryPoints: [`${folder}/${entry}`],
      bundle: true,
      write: false,
      minify: true,
      format: "iife",
      target: ["chrome114", "firefox115", "safari16.4"],
      charset: "utf8",
      legalComments: "none",
    });
    return (outputFiles[0]?.text ?? "").trim();
  };
  return {
    html: readFileSync(`${folder}/page.html`, "utf8"),
    style: bundled("style/page.css"),
    script: bundled("client/main.ts"),
  };
}

/** The parts of the page. */
export const pageAssets = (): PageAssets =>
  bundlePage(fileURLToPath(new URL(".", import.meta.url)));
