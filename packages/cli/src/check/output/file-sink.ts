import {
  closeSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../../command-line/usage-error";
import { printable } from "../../terminal/cells";
import type { Sink } from "./sink";

const refusal = (name: string, error: unknown): UsageError => {
  const code = String((error as { code?: unknown }).code ?? "unknown reason");
  return new UsageError(
    `${printable(name)} cannot be written (${code})`,
    "Name another file with `--output`, or make room and give yourself permission to write there.",
  );
};

/** Where the bytes go until they are complete; a device or pipe is written to as it is. */
function target(path: string): { readonly path: string; readonly partial: string | undefined } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) return { path, partial: undefined };
  // A link stays a link: the file that it leads to is replaced.
  const real = stats ? realpathSync(path) : path;
  return { path: real, partial: `${real}.${process.pid}.partial` };
}

/**
 * A file that is there as a whole or not at all: it is written under another name and renamed at the end.
 *
 * @param directory absolute working directory
 * @throws UsageError when the system refuses
 */
export function fileSink(directory: string, name: string): Sink {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      sink.abandon();
      throw refusal(name, error);
    }
  };
  let descriptor: number | undefined;
  let partial: string | undefined;
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  const sink: Sink = {
    write(text) {
      attempt(() => {
        let bytes = Buffer.from(text, "utf8");
        while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor as number, bytes));
      });
      return true;
    },
    finish() {
      attempt(() => {
        close();
        if (partial !== undefined) renameSync(partial, place.path);
        partial = undefined;
      });
    },
    abandon() {
      try {
        close();
      } finally {
        if (partial !== undefined) rmSync(partial, { force: true });
        partial = undefined;
      }
    },
  };
  const place = attempt(() => {
    const path = resolve(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    const found = target(path);
    descriptor = openSync(found.partial ?? found.path, "w");
    partial = found.partial;
    return found;
  });
  return sink;
}
