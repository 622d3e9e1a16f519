import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** The folder that a repository begins in: the nearest one above with `.git`, or the folder itself. */
export function repositoryRoot(directory: string): string {
  for (let folder = directory; ; ) {
    if (existsSync(join(folder, ".git"))) return folder;
    const above = dirname(folder);
    if (above === folder) return directory;
    folder = above;
  }
}

/**
 * Names of files as other programs want them: from the root of the repository, with slashes. What lies outside keeps its
 * whole path; standard input its name.
 *
 * @param directory absolute working directory
 */
export function repositoryPaths(directory: string): (name: string) => string {
  let root: string | undefined;
  return (name) => {
    if (name === "<stdin>") return name;
    root ??= repositoryRoot(directory);
    const path = resolve(directory, name);
    const inside = relative(root, path);
    const outside = inside === "" || inside.startsWith("..") || isAbsolute(inside);
    return (outside ? path : inside).split(sep).join("/");
  };
}
