import { realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Expanded, expandOperands } from "../../files/expand";
import type { Unreadable } from "../../files/input";
import { printable } from "../../terminal/cells";

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** The documents of a folder, as names that begin with the folder's. */
async function documentsIn(folder: string, directory: string): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(["**/*.{json,ndjson,jsonl}"], {
    cwd: resolve(directory, folder),
    ignore: ["**/node_modules/**", "**/.git/**"],
    onlyFiles: true,
    expandDirectories: false,
  });
  return onceEach(
    found.sort().map((name) => join(folder, name)),
    directory,
  );
}

/** Each file once, by its shortest name: links may lead to a file again and again. */
function onceEach(names: readonly string[], directory: string): string[] {
  const seen = new Set<string>();
  return [...names]
    .sort((a, b) => a.length - b.length)
    .filter((name) => {
      const real = realpathSync(resolve(directory, name));
      return !seen.has(real) && seen.add(real);
    })
    .sort();
}

/**
 * Finds the files that operands name: files, patterns, `-`, and all documents of a folder.
 *
 * @param directory absolute working directory
 * @param except absolute paths that are no documents, such as the brand
 */
export async function findFiles(
  operands: readonly string[],
  directory: string,
  except: ReadonlySet<string>,
): Promise<Expanded> {
  const names: string[] = [];
  const empty: Unreadable[] = [];
  for (const operand of operands) {
    if (operand === "" || !isFolder(resolve(directory, operand))) {
      names.push(operand);
      continue;
    }
    const inside = await documentsIn(operand, directory);
    names.push(...inside);
    if (inside.length === 0)
      empty.push({
        name: printable(operand),
        problem: "holds no document",
        remedy: "Put .json, .ndjson or .jsonl files into it.",
      });
  }
  const { inputs, unreadable } = await expandOperands(names, { directory, stdinName: "<stdin>" });
  return {
    inputs: inputs.filter(({ name }) => !except.has(resolve(directory, name))),
    unreadable: [...empty, ...unreadable],
  };
}
