import { existsSync } from "node:fs";
import { succeeds } from "./process";

/** A Debian package, and a file that is there when it is installed. */
export interface DebianPackage {
  readonly debian: string;
  readonly file: string;
}

const apt = (...args: readonly string[]): boolean => succeeds("apt-get", args);

/**
 * Installs the Debian packages that are not there.
 *
 * @throws Error that says what to install by hand
 */
export function installPackages(packages: readonly DebianPackage[]): void {
  const missing = () => [
    ...new Set(packages.filter(({ file }) => !existsSync(file)).map(({ debian }) => debian)),
  ];
  const wanted = missing();
  if (wanted.length === 0) return;
  console.log(`Installing ${wanted.length} Debian packages that the checks need.`);
  if (process.getuid?.() === 0) {
    apt("update", "-q");
    apt("install", "-yq", "--no-install-recommends", ...wanted);
  }
  const left = missing();
  if (left.length > 0)
    throw new Error(
      `The checks of locales need these Debian packages, and they could not be installed:\n  apt-get install --no-install-recommends ${left.join(" ")}\nInstall them as root (on another system: run this in a container of Debian 12) and run this again.`,
    );
}
