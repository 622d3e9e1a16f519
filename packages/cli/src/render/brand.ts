import type { Notice } from "@fairwell/templates";
import { type Brand, type BrandWarning, createRenderer, type Renderer } from "@fairwell/templates";
import { problemBlocks } from "../check/problem-blocks";
import { sourceText } from "../check/source-text";
import { UsageError } from "../command-line/usage-error";
import { readInput } from "../files/read";
import { linesOf } from "../source/lines";
import { readJson } from "../source/read-json";
import { printable } from "../terminal/cells";
import type { Layouts } from "./layouts";
import { locales } from "./locales";

/**
 * Reads a brand from its file.
 *
 * @throws UsageError when it cannot be read or is no JSON
 */
export async function readBrand(name: string, directory: string): Promise<Brand> {
  const read = await readInput({ name, from: "file" }, directory);
  if ("unreadable" in read) {
    const { problem, remedy } = read.unreadable;
    throw new UsageError(`The brand ${printable(name)} ${problem}`, remedy);
  }
  const { text, problems, readable } = sourceText(name, read.bytes);
  const json = readable ? readJson({ text, offset: 0 }, () => linesOf(text)) : undefined;
  const all = [...problems, ...(json?.problems ?? [])];
  if (json?.ok && all.length === 0) return json.value as Brand;
  const look = { paint: (_: string, words: string) => words, width: 100, quiet: false };
  const blocks = problemBlocks([{ name, text, problems: all, documents: [] }], look);
  throw new UsageError(`The brand ${printable(name)} cannot be used`, blocks.join("\n").trimEnd());
}

/** Gives the renderer for a notice. */
export type RendererFor = (notice: Notice) => Renderer;

/** Where messages get their looks from. */
export interface Looks {
  /** Path of a brand file. */
  readonly brand: string | undefined;
  /** Layouts of one's own. */
  readonly layouts: Layouts;
}

/**
 * The renderer of a brand file; without one each sender has a renderer with its name.
 *
 * @param warn is told what of the brand was corrected
 * @throws UsageError for the file; FairwellError `invalid_brand` for what is in it
 */
export async function rendererFor(
  { brand: name, layouts: programs }: Looks,
  directory: string,
  warn: (warning: BrandWarning) => void,
): Promise<RendererFor> {
  if (name !== undefined) {
    const renderer = createRenderer({ brand: await readBrand(name, directory), locales, programs });
    renderer.warnings.forEach(warn);
    return () => renderer;
  }
  const bySender = new Map<string, Renderer>();
  return ({ sender }) => {
    const known = bySender.get(sender.name);
    if (known) return known;
    const renderer = createRenderer({ brand: { name: sender.name }, locales, programs });
    bySender.set(sender.name, renderer);
    return renderer;
  };
}
