import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Runs a command and fails loudly. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`\`${command} ${args.join(" ")}\` ended with exit code ${status}.`);
}

/** Packs every package as it would be published. Returns the paths of the archives by folder name. */
export function packAll() {
  const folder = mkdtempSync(join(tmpdir(), "fairwell-pack-"));
  const archives = {};
  for (const name of ["core", "ats", "templates", "cli"]) {
    run(
      "npx",
      ["--yes", packageManager, "--dir", `packages/${name}`, "pack", "--pack-destination", folder],
      {
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    archives[name] = join(
      folder,
      readdirSync(folder).find((file) => file.startsWith(`fairwell-${name}-`)),
    );
  }
  return archives;
}
