import { closeSync, fstatSync, openSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { printable } from "../terminal/cells";
import type { Input, Unreadable } from "./input";
import { refusalOf } from "./refusal";

/** An open file. */
export interface OpenFile {
  readonly descriptor: number;
  readonly stats: Stats;
  close(): void;
  /** Whether it is another file now than when it was opened. */
  changed(): boolean;
}

/** A pipe that the shell has opened already: `<(command)`, `/dev/stdin`. Another one may wait for ever for a writer. */
const isOpenPipe = (path: string): boolean => /^\/(?:dev|proc)\//.test(path);

function unfit(stats: Stats, path: string): readonly [problem: string, remedy: string] | undefined {
  if (stats.isCharacterDevice() || stats.isBlockDevice())
    return ["is a device", "Name a file, or `-` for standard input."];
  if (stats.isSocket()) return ["is a socket", "Name a file, or `-` for standard input."];
  if (stats.isFIFO() && !isOpenPipe(path))
    return ["is a named pipe", "Read it through standard input: `fairwell check - < pipe`."];
  return undefined;
}

/**
 * Opens a file for reading.
 *
 * @param directory absolute working directory
 */
export function openFile(
  { name }: Input,
  directory: string,
): { readonly file: OpenFile } | { readonly unreadable: Unreadable } {
  const path = resolve(directory, name);
  try {
    const what = unfit(statSync(path), path);
    if (what) {
      const [problem, remedy] = what;
      return { unreadable: { name: printable(name), problem, remedy } };
    }
    const descriptor = openSync(path, "r");
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) {
      closeSync(descriptor);
      return { unreadable: refusalOf(name, { code: "EISDIR" }) };
    }
    return {
      file: {
        descriptor,
        stats,
        close: () => closeSync(descriptor),
        changed() {
          const now = fstatSync(descriptor);
          return stats.isFile() && (now.size !== stats.size || now.mtimeMs !== stats.mtimeMs);
        },
      },
    };
  } catch (error) {
    return { unreadable: refusalOf(name, error) };
  }
}
