import { type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { printable } from "../terminal/cells";
import { endings } from "./format";
import type { Input, Unreadable } from "./input";

/** Files in the order in which they were named, each once, and names that lead nowhere. */
export interface Expanded {
  readonly inputs: readonly Input[];
  readonly unreadable: readonly Unreadable[];
}

/** How names are expanded. */
export interface ExpandOptions {
  /** Absolute working directory. */
  readonly directory: string;
  /** Name under which standard input appears. */
  readonly stdinName: string;
  /** Whether the files of a folder are taken; left out: a folder is refused. */
  readonly folders?: boolean;
  /** Whether a pattern or folder without files is no fault. */
  readonly unmatched?: boolean;
}

const isPattern = (operand: string): boolean => /[*?{}[\]!]/.test(operand);

/** Never looked into: what others wrote, and what was built. */
const ignored = ["**/node_modules/**", "**/.git/**", "**/dist/**"];

function statsOf(path: string): Stats | "absent" | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? "absent";
  } catch {
    // What the system will not even look at: reading it will say why.
    return undefined;
  }
}

async function matchesOf(pattern: string, directory: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob([pattern], {
    cwd: directory,
    ignore: ignored.slice(0, 2),
    onlyFiles: true,
    expandDirectories: false,
    // A link to a folder above would be followed until a name is too long.
    followSymbolicLinks: false,
  });
  return found.sort();
}

/** Files in a folder that Fairwell reads, by name. Links to folders are not followed, so that no loop is. */
async function filesIn(folder: string, directory: string): Promise<readonly string[]> {
  const matches = await import("tinyglobby").then(({ glob }) =>
    glob([`**/*.{${endings.join(",")}}`, `**/*.{${endings.join(",")}}.gz`], {
      cwd: resolve(directory, folder),
      ignore: ignored,
      onlyFiles: true,
      expandDirectories: false,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
    }),
  );
  return matches.sort().map((name) => join(folder, name));
}

const emptyName: Unreadable = {
  name: "''",
  problem: "is an empty name",
  remedy: "A variable of the command line may be unset: name files, a pattern, or `-`.",
};

const folderRefused = (name: string): Unreadable => ({
  name,
  problem: "is a folder",
  remedy: `Name its files or a pattern: \`'${name.replace(/\/+$/, "")}/**/*.json'\`.`,
});

const folderEmpty = (name: string): Unreadable => ({
  name,
  problem: "holds no file that Fairwell reads",
  remedy: `It reads .${endings.join(", .")} and these with .gz; node_modules, .git and dist are left out.`,
});

const unmatched = (name: string): Unreadable => ({
  name,
  problem: "matches no file",
  remedy: "Check the pattern and the folder that it starts from.",
});

const absent = (name: string): Unreadable => ({
  name,
  problem: "does not exist",
  remedy: "Check the name and the folder that it starts from.",
});

/**
 * Finds the files that operands name: paths as they are, patterns expanded, `-` for standard input, and the files of
 * folders where these are asked for.
 */
export async function expandOperands(
  operands: readonly string[],
  options: ExpandOptions,
): Promise<Expanded> {
  const { directory } = options;
  const inputs = new Map<string, Input>();
  const unreadable: Unreadable[] = [];

  const add = (name: string, stats: Stats | undefined) => {
    const path = resolve(directory, name);
    const size = stats?.isFile() ? { size: stats.size } : {};
    if (!inputs.has(path)) inputs.set(path, { name, from: "file", ...size });
  };
  const addAll = (names: readonly string[], none: Unreadable) => {
    for (const name of names) {
      const stats = statsOf(resolve(directory, name));
      // A pipe or a link to nowhere is no file that was asked for by its name.
      if (stats === "absent" || stats?.isFile()) add(name, stats === "absent" ? undefined : stats);
    }
    if (names.length === 0 && !options.unmatched) unreadable.push(none);
  };
  for (const operand of operands) {
    if (operand === "-") {
      inputs.set("-", { name: options.stdinName, from: "stdin" });
      continue;
    }
    if (operand.trim() === "") {
      unreadable.push(emptyName);
      continue;
    }
    const name = printable(operand);
    const stats = statsOf(resolve(directory, operand));
    if (stats === "absent") {
      if (isPattern(operand)) addAll(await matchesOf(operand, directory), unmatched(name));
      else unreadable.push(absent(name));
    } else if (!stats?.isDirectory()) add(operand, stats);
    else if (options.folders) addAll(await filesIn(operand, directory), folderEmpty(name));
    else unreadable.push(folderRefused(name));
  }
  return { inputs: [...inputs.values()], unreadable };
}
