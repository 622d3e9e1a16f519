import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { printable } from "../terminal/cells";
import type { Input, Unreadable } from "./input";
import { openFile } from "./open";
import { refusalOf } from "./refusal";

export { formatOf } from "./format";

/** Larger files are not read: V8 holds no string above 512 MB, and a feedback document has some kilobytes. */
export const mostBytes = 256 * 1024 * 1024;

/** The bytes of a file, and whether it was changed meanwhile. */
export interface ReadBytes {
  readonly bytes: Buffer;
  readonly changed?: boolean;
}

const tooLarge = (name: string): Unreadable => ({
  name: printable(name),
  problem: "is larger than 256 MB",
  remedy:
    "Split it; a stream of documents may have any size: end the name (or `--stdin-filename`) with .ndjson.",
});

async function readStdin(name: string): Promise<ReadBytes | { readonly unreadable: Unreadable }> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > mostBytes) return { unreadable: tooLarge(name) };
  }
  return { bytes: Buffer.concat(chunks) };
}

/** The two bytes that a file begins with which gzip has packed (RFC 1952, section 2.3.1). */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpacked(read: ReadBytes): Promise<ReadBytes> {
  if (!isPacked(read.bytes)) return read;
  const { gunzipSync } = await import("node:zlib");
  return { ...read, bytes: gunzipSync(read.bytes, { maxOutputLength: mostBytes }) };
}

/**
 * Reads the bytes of a file or of standard input; what gzip has packed is unpacked.
 *
 * @param directory absolute working directory
 */
export async function readInput(
  input: Input,
  directory: string,
): Promise<ReadBytes | { readonly unreadable: Unreadable }> {
  try {
    if (input.from === "stdin") {
      const read = await readStdin(input.name);
      return "unreadable" in read ? read : await unpacked(read);
    }
    const opened = openFile(input, directory);
    if ("unreadable" in opened) return opened;
    const { file } = opened;
    try {
      if (file.stats.size > mostBytes) return { unreadable: tooLarge(input.name) };
      const bytes = readFileSync(file.descriptor);
      return await unpacked({ bytes, ...(file.changed() && { changed: true }) });
    } finally {
      file.close();
    }
  } catch (error) {
    return { unreadable: refusalOf(input.name, error) };
  }
}
