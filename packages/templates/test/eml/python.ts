import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";

export interface Person {
  readonly name: string;
  readonly address: string;
}

/** What Python's `email` finds in a message: see read.py. */
export interface Read {
  readonly headers: readonly string[];
  readonly type: string;
  readonly types: readonly string[];
  readonly subject: string;
  readonly from: readonly Person[];
  readonly to: readonly Person[];
  readonly replyTo: readonly Person[];
  readonly date: string;
  readonly messageId: string;
  readonly language: string;
  readonly text: string;
  readonly html: string;
  readonly defects: readonly string[];
}

/** One Python that reads messages until it is closed. */
export interface Python {
  read(eml: Uint8Array): Promise<Read>;
  close(): void;
}

const script = join(import.meta.dirname, "read.py");

/** The next line, or an error when Python has ended without one. */
async function nextLine(lines: AsyncIterator<string>, complaint: () => string): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw new Error(`python3 read.py has ended. ${complaint()}`);
  return value;
}

/** Starts Python; undefined where there is none. */
export async function startPython(): Promise<Python | undefined> {
  const process: ChildProcess = spawn("python3", [script], { stdio: ["pipe", "pipe", "pipe"] });
  const started = await new Promise<boolean>((resolve) => {
    process.once("spawn", () => resolve(true));
    process.once("error", () => resolve(false));
  });
  if (!started) return undefined;
  let complaint = "";
  process.stderr?.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const reader: Interface = createInterface({ input: process.stdout as NodeJS.ReadableStream });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async read(eml) {
      const size = Buffer.alloc(4);
      size.writeUInt32BE(eml.length);
      process.stdin?.write(size);
      process.stdin?.write(eml);
      return JSON.parse(await nextLine(lines, () => complaint)) as Read;
    },
    close() {
      process.stdin?.end();
    },
  };
}
