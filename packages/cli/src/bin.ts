import { fstatSync, writeSync } from "node:fs";
import { UsageError } from "./command-line/usage-error";
import { faultLine } from "./fault-line";
import { main } from "./main";

/**
 * Writes without the stream of `process.stdout`, which costs milliseconds to make; falls back to it when a pipe is
 * full. Whoever reads may stop reading (`fairwell check … | head`): that is no error.
 */
function write(descriptor: 1 | 2, text: string): void {
  let bytes = Buffer.from(text, "utf8");
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") {
        refused(descriptor, code);
        return;
      }
      const stream = descriptor === 1 ? process.stdout : process.stderr;
      stream.on("error", () => undefined);
      stream.write(bytes);
      return;
    }
  }
}

/** A full disk, a closed descriptor: said on standard error, where there is still that. */
function refused(descriptor: 1 | 2, code: string | undefined): void {
  if (descriptor === 2) return;
  throw new UsageError(
    `The results cannot be written (${code ?? "unknown reason"})`,
    "Send them somewhere else, or make room there.",
  );
}

/** Only a character device can be a terminal; the rest need not be asked. */
function columns(): number | undefined {
  try {
    if (!fstatSync(1).isCharacterDevice() || !process.stdout.isTTY) return undefined;
    return process.stdout.columns || 80;
  } catch {
    return undefined;
  }
}

process.on("uncaughtException", (error) => {
  write(2, `fairwell: ${faultLine(error, "outside a command")}\n`);
  process.exit(2);
});

main(process.argv.slice(2), {
  env: process.env,
  directory: process.cwd(),
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  columns,
}).then((code) => {
  // Not process.exit(): what a pipe has not taken yet would be lost.
  process.exitCode = code;
});
