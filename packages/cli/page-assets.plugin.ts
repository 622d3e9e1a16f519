import { join } from "node:path";
import type { Options } from "tsup";
import { bundlePage } from "./src/preview/page/assets.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Puts the page of `fairwell preview` into the bundle as text, so that the command needs no bundler to run. */
export const pageAssets: Plugin = {
  name: "page-assets",
  setup(build) {
    build.onLoad({ filter: /[\\/]preview[\\/]page[\\/]assets\.ts$/ }, () => {
      const assets = bundlePage(join(import.meta.dirname, "src", "preview", "page"));
      return { contents: `export const pageAssets = () => (${JSON.stringify(assets)});` };
    });
  },
};
