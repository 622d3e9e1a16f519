import { existsSync } from "node:fs";
import { join } from "node:path";
import { apertiumPackages } from "./apertium";
import { installPackages } from "./apt";
import { everyDictionary } from "./dictionaries";
import { succeeds } from "./process";

/**
 * Installs what the checks need and is not there: Debian packages, and one from npm. Development only; nothing of it is
 * bundled.
 *
 * @throws Error that says what to install by hand
 */
export function installTools(): void {
  installPackages([
    { debian: "hunspell", file: "/usr/bin/hunspell" },
    { debian: "aspell", file: "/usr/bin/aspell" },
    // Brings voikkospell.
    { debian: "libvoikko-dev", file: "/usr/bin/voikkospell" },
    { debian: "grammalecte-cli", file: "/usr/bin/grammalecte-cli" },
    ...everyDictionary,
    ...apertiumPackages,
  ]);
  const folder = import.meta.dirname;
  if (existsSync(join(folder, "node_modules/cld3-asm/package.json"))) return;
  if (!succeeds("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"]))
    throw new Error(
      "cld3-asm, which tells languages apart, could not be installed. Run `npm ci --prefix scripts/l10n/tools` and see what it says.",
    );
}
