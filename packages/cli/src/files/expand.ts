import { statSync } from "node:fs";
import { resolve } from "node:path";
import { printable } from "../terminal/cells";
import type { Input, Unreadable } from "./input";

/** Files in the order in which they were named, each once, and names that lead nowhere. */
export interface Expanded {
  readonly inputs: readonly Input[];
  readonly unreadable: readonly Unreadable[];
}

const isPattern = (operand: string): boolean => /[*?{}[\]!]/.test(operand);

function kindOf(path: string): "file" | "directory" | "absent" {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return "absent";
    return stats.isDirectory() ? "directory" : "file";
  } catch {
    // What the system will not even look at: reading it will say why.
    return "file";
  }
}

async function matchesOf(pattern: string, directory: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob([pattern], {
    cwd: directory,
    ignore: ["**/node_modules/**", "**/.git/**"],
    onlyFiles: true,
    expandDirectories: false,
  });
  return found.sort();
}

/**
 * Finds the files that operands name: paths as they are, patterns expanded, `-` for standard input.
 *
 * @param directory absolute working directory
 * @param stdinName name under which standard input appears
 */
export async function expandOperands(
  operands: readonly string[],
  directory: string,
  stdinName: string,
): Promise<Expanded> {
  const inputs = new Map<string, Input>();
  const unreadable: Unreadable[] = [];
  for (const operand of operands) {
    if (operand === "-") {
      inputs.set("-", { name: stdinName, from: "stdin" });
      continue;
    }
    if (operand.trim() === "") {
      unreadable.push({
        name: "''",
        problem: "is an empty name",
        remedy: "A variable of the command line may be unset: name files, a pattern, or `-`.",
      });
      continue;
    }
    const path = resolve(directory, operand);
    const name = printable(operand);
    const kind = kindOf(path);
    if (kind === "file") inputs.set(path, { name: operand, from: "file" });
    else if (kind === "directory") {
      unreadable.push({
        name,
        problem: "is a folder",
        remedy: `Name its files or a pattern: \`fairwell check '${name.replace(/\/+$/, "")}/**/*.json'\`.`,
      });
    } else if (isPattern(operand)) {
      const matches = await matchesOf(operand, directory);
      for (const match of matches)
        inputs.set(resolve(directory, match), { name: match, from: "file" });
      if (matches.length === 0) {
        unreadable.push({
          name,
          problem: "matches no file",
          remedy: "Check the pattern and the folder that it starts from.",
        });
      }
    } else {
      unreadable.push({
        name,
        problem: "does not exist",
        remedy: "Check the name and the folder that it starts from.",
      });
    }
  }
  return { inputs: [...inputs.values()], unreadable };
}
