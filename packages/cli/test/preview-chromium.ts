import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium as driver } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });

const onPath = (): string | undefined =>
  names
    .map((name) => run("sh", "-c", `command -v ${name}`).stdout.trim())
    .find((path) => path !== "");

/** Chromium as Debian has it. */
function installDebian(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  run("apt-get", "update", "-q");
  run("apt-get", "install", "-yq", "--no-install-recommends", "chromium");
  return onPath();
}

/** Chromium as Playwright has it. */
function installPlaywright(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
  run(process.execPath, join(dirname(manifest), "cli.js"), "install", "chromium");
  const path = driver.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * The Chromium to test in: `FAIRWELL_CHROMIUM`, else one on the path, else one that is installed now.
 *
 * @throws Error that says what to do. Without a browser nothing of the page is tested, so nothing is skipped.
 */
export function chromiumPath(): string {
  const path = process.env.FAIRWELL_CHROMIUM || onPath() || installDebian() || installPlaywright();
  if (path) return path;
  throw new Error(
    "The page of `fairwell preview` is tested in Chromium, and none could be found or installed. Install it (on Debian: apt-get install chromium), or name it in FAIRWELL_CHROMIUM.",
  );
}
