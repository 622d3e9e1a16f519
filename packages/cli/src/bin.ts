import { appendFileSync, fstatSync, writeSync } from "node:fs";
import { UsageError } from "./command-line/usage-error";
import { faultLine } from "./fault-line";
import { main } from "./main";

/** A pipe that is full is tried again after so many milliseconds. */
const pause = 2;

/**
 * Writes without the stream of `process.stdout`, which costs milliseconds to make and holds whatever a slow reader has
 * not taken yet. Whoever reads may stop reading (`fairwell check … | head`): that is no error.
 *
 * @returns false when nobody reads on
 */
function write(descriptor: 1 | 2, text: string): boolean {
  let bytes = Buffer.from(text, "utf8");
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "EPIPE") return false;
      if (code !== "EAGAIN") return refused(descriptor, code);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  return true;
}

/** A full disk, a closed descriptor: said on standard error, where there is still that. */
function refused(descriptor: 1 | 2, code: string | undefined): false {
  if (descriptor === 2) return false;
  throw new UsageError(
    `The results cannot be written (${code ?? "unknown reason"})`,
    "Send them somewhere else, or make room there.",
  );
}

/** Only a character device can be a terminal; the rest need not be asked. */
function columnsOf(descriptor: 1 | 2): number | undefined {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return undefined;
    const stream = descriptor === 1 ? process.stdout : process.stderr;
    return stream.isTTY ? stream.columns || 80 : undefined;
  } catch {
    return undefined;
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** After the cleaning, the signal does what it would have done: the shell sees by which signal the process ended. */
function onSignal(clean: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    callOff();
    clean();
    process.kill(process.pid, signal);
  };
  const callOff = () => {
    for (const signal of signals) process.removeListener(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return callOff;
}

process.on("uncaughtException", (error) => {
  write(2, `fairwell: ${faultLine(error, "outside a command")}\n`);
  process.exit(2);
});

/** Resolves when all is done and written; the exit code stands in the process. */
export const done: Promise<void> = main(process.argv.slice(2), {
  env: process.env,
  directory: process.cwd(),
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  columns: () => columnsOf(1),
  errColumns: () => columnsOf(2),
  append: (path, text) => appendFileSync(path, text),
  onSignal,
}).then((code) => {
  process.exitCode = code;
});
