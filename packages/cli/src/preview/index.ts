import { isAbsolute } from "node:path";
import { type Exported, exportGallery } from "./export/export";
import { loadGallery, type Sources } from "./load";
import { type Preview, servePreview } from "./preview";
import { sourcesFor } from "./settings";

export type { Exported } from "./export/export";
export type { Preview } from "./preview";

/** What is previewed, and how. Everything can be left out. */
export interface PreviewOptions {
  /** Files, folders, patterns. Default: an example of every notice. */
  readonly files?: readonly string[] | undefined;
  /** Absolute path that names are relative to. Default: the working directory. */
  readonly directory?: string | undefined;
  /** Path of a brand file. */
  readonly brand?: string | undefined;
  /** Folder of layouts of your own: `outcome-notice.mjml` and so on. */
  readonly layout?: string | undefined;
  /** Names of themes; `brand` is the brand's own. Default: all. */
  readonly themes?: readonly string[] | undefined;
  /** Tags. Default: all. */
  readonly locales?: readonly string[] | undefined;
  /** `YYYY-MM-DD`: the day to judge deadlines by. Default: today. */
  readonly today?: string | undefined;
}

function sourcesOf(options: PreviewOptions): Promise<Sources> {
  const { directory = process.cwd(), files = [] } = options;
  if (!isAbsolute(directory)) throw new TypeError("`directory` has to be an absolute path.");
  const values = {
    brand: options.brand,
    layout: options.layout,
    theme: options.themes ?? [],
    locale: options.locales ?? [],
    today: options.today,
    preset: undefined,
    jurisdiction: [],
    rule: [],
    "second-look": false,
  };
  return sourcesFor(files, values, directory);
}

/**
 * Serves a preview at 127.0.0.1 and follows the changes of its files, as `fairwell preview` does.
 *
 * @param options as those of the command; `port`: 0, the default, is a free one
 * @throws UsageError when an option is wrong or the port cannot be used
 * @example
 * const { url, close } = await preview({ files: ["letters"], brand: "brand.json" });
 */
export async function preview(
  options: PreviewOptions & { readonly port?: number | undefined } = {},
): Promise<Preview> {
  return servePreview(await sourcesOf(options), options.port ?? 0);
}

/**
 * Writes a preview to a folder, as `fairwell preview --out` does.
 *
 * @throws UsageError when an option is wrong or a file cannot be written
 * @example await writePreview({ files: ["letters"], out: "gallery" }); // open gallery/index.html
 */
export async function writePreview(
  options: PreviewOptions & { readonly out: string },
): Promise<Exported> {
  const sources = await sourcesOf(options);
  return exportGallery(await loadGallery(sources), options.out, sources.directory);
}
