import { readFile, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { FairwellError } from "@fairwell/core/documents";
import type { Direction, NoticeKind, Program } from "../program/program";
import { compileLayout } from "./compile";
import { layoutError, type Origin } from "./faults";
import { layoutParts } from "./layouts";

export interface LayoutFileOptions {
  /** The notice whose fields and messages the layout may use. */
  readonly kind: NoticeKind;
  /** The folder that files may be included from, with all folders in it. Default: the folder of the layout. */
  readonly folder?: string | undefined;
}

const includePattern = /<mj-include\b([^>]*?)\/?>(?:\s*<\/mj-include>)?/gi;

function refuse(file: string | undefined, line: number, problem: string): never {
  throw layoutError([{ line, problem }], (): Origin => ({ file, line }));
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    const { code } = cause as { code?: string };
    const why =
      code === "ENOENT"
        ? "does not exist"
        : code === undefined || code === "ERR_ENCODING_INVALID_ENCODED_DATA"
          ? "is not UTF-8 text"
          : `cannot be read (${code})`;
    throw new FairwellError(
      "invalid_layout",
      `The layout ${name} ${why}. Give the path of an .mjml file.`,
    );
  }
}

/** Whether a relative path leads out of its folder; on Windows it is absolute when it leads to another drive. */
const isOutside = (path: string): boolean => /^\.\.(?:[\\/]|$)/.test(path) || isAbsolute(path);

/** The path in an include, and nothing else: other attributes have no meaning here. */
function includedPath(attributes: string, file: string | undefined, line: number): string {
  const path = /^\s*path="([^"]*)"\s*$/.exec(attributes)?.[1];
  if (path === undefined)
    refuse(
      file,
      line,
      'an include has a path and nothing else: <mj-include path="./part.mjml" />.',
    );
  if (/[{}\s]/.test(path))
    refuse(
      file,
      line,
      "the path of an include has no spaces and no braces. Name the file otherwise.",
    );
  if (!path.endsWith(".mjml"))
    refuse(file, line, "only .mjml files are included. Put styles into mj-style.");
  return path;
}

/** Reads the files that a layout includes; each becomes a part, named by its path from the folder. */
function reader(folder: string) {
  const parts: Record<string, string> = {};

  async function inside(path: string, file: string | undefined, line: number): Promise<string> {
    const outside = `\`${path}\` is not in the folder of this layout. Nothing outside is included.`;
    const wanted = isAbsolute(path) ? path : join(folder, dirname(file ?? ""), path);
    const name = relative(folder, wanted).split(sep).join("/");
    if (isAbsolute(path) || isOutside(name)) refuse(file, line, outside);
    const real = await realpath(wanted).catch(() =>
      refuse(file, line, `there is no file \`${path}\` to include.`),
    );
    if (isOutside(relative(folder, real))) refuse(file, line, outside);
    return name;
  }

  /** The text with each include as a part. */
  async function withParts(text: string, file: string | undefined): Promise<string> {
    let result = "";
    let from = 0;
    for (const { 0: whole, 1: attributes = "", index } of text.matchAll(includePattern)) {
      const line = text.slice(0, index).split("\n").length;
      const name = await inside(includedPath(attributes, file, line), file, line);
      if (!Object.hasOwn(parts, name)) await read(name, file, line);
      result += `${text.slice(from, index)}{{> ${name}}}`;
      from = index + whole.length;
    }
    return result + text.slice(from);
  }

  async function read(name: string, file: string | undefined, line: number): Promise<void> {
    const text = await readText(join(folder, name), name);
    if (/<mjml\b/.test(text))
      refuse(file, line, `\`${name}\` is a whole layout. Include a fragment, without <mjml>.`);
    // Before its own includes are read, so that a file that includes itself is found out.
    parts[name] = text;
    parts[name] = await withParts(text, name);
  }

  return { parts, withParts };
}

/**
 * Compiles a layout file of one's own, with the files that it includes, for both directions of writing. The parts of the
 * package's own layouts are there as `{{> head}}`, `{{> header}}`, `{{> closing}}` and `{{> footer}}`. Needs mjml and a
 * file system. No configuration file is read, and nothing outside the folder.
 *
 * @param path of the `.mjml` file
 * @throws FairwellError `invalid_layout` with file and line; `invalid_options` without mjml
 * @example
 * const outcome = await compileLayoutFile("mail/outcome.mjml", { kind: "outcome-notice" });
 * createRenderer({ brand, locales, programs: { "outcome-notice": outcome } });
 */
export async function compileLayoutFile(
  path: string,
  { kind, folder = dirname(path) }: LayoutFileOptions,
): Promise<Readonly<Record<Direction, Program>>> {
  const root = await realpath(folder).catch(() => {
    throw new FairwellError("invalid_layout", "There is no such folder to read layouts from.");
  });
  const source = await readText(path, path);
  const { parts, withParts } = reader(root);
  const place = relative(root, await realpath(path))
    .split(sep)
    .join("/");
  if (isOutside(place))
    throw new FairwellError(
      "invalid_layout",
      "The layout is not in `folder`. Give a folder that holds it.",
    );
  // Includes are meant from where the layout stands.
  const text = await withParts(source, place.includes("/") ? place : undefined);
  const compile = (direction: Direction) =>
    compileLayout(text, { kind, direction, parts: { ...layoutParts, ...parts } });
  return { ltr: await compile("ltr"), rtl: await compile("rtl") };
}
