import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type NoticeKind, noticeKinds, type RendererOptions } from "@fairwell/templates";
import { UsageError } from "../command-line/usage-error";
import { printable } from "../terminal/cells";

export type Layouts = RendererOptions["programs"];

const nameOf = (kind: NoticeKind): string => `${kind}.mjml`;

/**
 * Compiles the layouts of a folder: `outcome-notice.mjml` for outcome notices, and so on. Other files in it are there to
 * be included.
 *
 * @throws UsageError when there is none; FairwellError `invalid_layout` with file and line
 */
export async function readLayouts(folder: string, directory: string): Promise<Layouts> {
  const path = resolve(directory, folder);
  const names = await readdir(path).catch(() => {
    throw new UsageError(
      `The folder of layouts ${printable(folder)} cannot be read`,
      "Give a folder that holds .mjml files.",
    );
  });
  const kinds = noticeKinds.filter((kind) => names.includes(nameOf(kind)));
  if (kinds.length === 0)
    throw new UsageError(
      `The folder ${printable(folder)} holds no layout`,
      `Name layouts by their notice: ${noticeKinds.map(nameOf).join(", ")}.`,
    );
  const { compileLayoutFile } = await import("@fairwell/templates/compile");
  const compiled = kinds.map(async (kind) => {
    const programs = await compileLayoutFile(join(path, nameOf(kind)), { kind, folder: path });
    return [kind, programs] as const;
  });
  return Object.fromEntries(await Promise.all(compiled));
}
