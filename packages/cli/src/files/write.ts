import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../command-line/usage-error";
import { printable } from "../terminal/cells";

/** Gives each id a name of its own that is safe on every file system. `ending` stays whole, however long the id is. */
export function fileNames(): (id: string, ending?: string) => string {
  const taken = new Set<string>();
  return (id, ending = "") => {
    const short =
      id
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .replace(/^[.-]+|[.-]+$/g, "")
        .slice(0, 100) || "document";
    const safe = short + ending;
    // File systems that do not tell upper from lower case would lose one of the two.
    let name = safe;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${safe}-${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/**
 * Writes a file, with the folders that it needs.
 *
 * @param directory absolute working directory
 * @param name relative to it, or absolute
 * @throws UsageError when the system refuses
 */
export function writeOutput(directory: string, name: string, content: string | Uint8Array): void {
  const path = resolve(directory, name);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? "unknown reason");
    throw new UsageError(
      `${printable(name)} cannot be written (${code})`,
      "Name another folder with `--out`, or give yourself permission to write there.",
    );
  }
}
