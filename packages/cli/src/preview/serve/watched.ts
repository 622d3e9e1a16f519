import { statSync } from "node:fs";
import { dirname, join, parse, resolve, sep } from "node:path";

/** What is watched: folders with all that is in them, and single files. All absolute. */
export interface Watched {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isPattern = (text: string): boolean => /[*?{}[\]!]/.test(text);

/** The folder that a pattern starts from: what comes before its first sign. */
function baseOf(pattern: string): string {
  const { root } = parse(pattern);
  const parts = pattern.slice(root.length).split(/[\\/]/);
  const first = parts.findIndex(isPattern);
  return join(root, ...parts.slice(0, first));
}

/**
 * What has to be watched for operands to stay up to date.
 *
 * @param directory absolute working directory
 * @param files further ones, such as the brand; @param folders further ones, such as the layouts
 */
export function watchedFor(
  operands: readonly string[],
  directory: string,
  { files = [], folders = [] }: Partial<Watched>,
): Watched {
  const found = { folders: folders.map((one) => resolve(directory, one)), files: [] as string[] };
  found.files.push(...files.map((one) => resolve(directory, one)));
  for (const operand of operands) {
    if (operand === "-" || operand.trim() === "") continue;
    const path = resolve(directory, operand);
    if (isFolder(path)) found.folders.push(path);
    else if (isPattern(operand) && statSync(path, { throwIfNoEntry: false }) === undefined)
      found.folders.push(baseOf(path));
    else found.files.push(path);
  }
  return found;
}

/** The folders that files stand in: a file may be replaced by another, which a watcher of the file would not see. */
export const foldersOf = (files: readonly string[]): string[] => [...new Set(files.map(dirname))];

/** Folders that hold no documents, and a great many files. */
export const isUninteresting = (path: string): boolean =>
  path.split(sep).some((part) => part === "node_modules" || part === ".git");
