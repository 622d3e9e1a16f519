import { Buffer } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { printable } from "../terminal/cells";
import type { Format, Input, Unreadable } from "./input";

/** Larger files are not read: V8 holds no string above 512 MB, and a feedback document has some kilobytes. */
const mostBytes = 256 * 1024 * 1024;

const byEnding: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".ndjson": "lines",
  ".jsonl": "lines",
  ".txt": "text",
};

/** What a file holds; undefined when its name does not say. */
export const formatOf = (name: string): Format | undefined => byEnding[extname(name).toLowerCase()];

/** What to do about the errors that systems give most often. */
const remedies: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  EACCES: ["may not be read", "Give yourself permission to read it."],
  EPERM: ["may not be read", "Give yourself permission to read it."],
  ENOENT: ["does not exist", "Check the name; it may have been moved while Fairwell was running."],
  EISDIR: ["is a folder", "Name its files or a pattern."],
  EMFILE: ["cannot be opened: too many files are open", "Check fewer files at once."],
  ELOOP: ["is a link that leads to itself", "Name the file itself."],
};

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? "");

function unreadable(name: string, error: unknown): Unreadable {
  const code = codeOf(error);
  const [problem, remedy] = remedies[code] ?? [
    `cannot be read (${code || "unknown reason"})`,
    "Check the file and the disk that it is on.",
  ];
  return { name: printable(name), problem, remedy };
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Reads the bytes of a file or of standard input.
 *
 * @param directory absolute working directory
 */
export async function readInput(
  input: Input,
  directory: string,
): Promise<{ readonly bytes: Buffer } | { readonly unreadable: Unreadable }> {
  const name = printable(input.name);
  try {
    if (input.from === "stdin") return { bytes: await readStdin() };
    const path = resolve(directory, input.name);
    const stats = statSync(path);
    if (stats.isCharacterDevice() || stats.isBlockDevice()) {
      return {
        unreadable: {
          name,
          problem: "is a device",
          remedy: "Name a file, or `-` for standard input.",
        },
      };
    }
    if (stats.size > mostBytes) {
      const problem = "is larger than 256 MB";
      return {
        unreadable: {
          name,
          problem,
          remedy: "Split it; an .ndjson file can be split between any two lines.",
        },
      };
    }
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { unreadable: unreadable(input.name, error) };
  }
}
