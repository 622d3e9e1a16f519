import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Generated files: path from the root of the repository ▸ content. `folders` hold nothing but generated files. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

/**
 * Writes generated files, or with `check` only compares them, and says which differ.
 *
 * @returns the paths that are missing, different or left over
 */
export async function sync({ files, folders }: Generated, check: boolean): Promise<string[]> {
  const present = (
    await Promise.all(folders.map((folder) => filesUnder(join(root, folder))))
  ).flat();
  const leftOver = present.filter((path) => !files.has(path));
  const different: string[] = [];
  for (const [path, content] of files) {
    const now = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (now !== content) different.push(path);
  }
  if (!check) {
    for (const path of leftOver) await rm(join(root, path));
    for (const path of different) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), files.get(path) as string);
    }
  }
  return [...different, ...leftOver];
}

/** Runs a generator from the command line: `--check` fails when something has drifted and says how to mend it. */
export async function main(generated: Generated, command: string): Promise<void> {
  const check = process.argv.includes("--check");
  const changed = await sync(generated, check);
  if (!check) console.log(`${changed.length} of ${generated.files.size} generated files changed.`);
  else if (changed.length === 0)
    console.log(`${generated.files.size} generated files are up to date.`);
  else {
    console.error(
      `These generated files are out of date:\n${changed.map((path) => `  ${path}`).join("\n")}\nRun \`${command}\` and commit what it writes.`,
    );
    process.exitCode = 1;
  }
}
