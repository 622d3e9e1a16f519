#!/usr/bin/env node
// The two commands of the README, `npm test` and `npm run demo`, from a fresh clone: install, build, run.
// Needs Node, npm and the npm registry; pnpm is fetched through npx at the version in package.json.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager, engines } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

/** Each task: which workspace projects it does without, and the commands that follow the build. */
const tasks = {
  demo: {
    without: ["./bench", "./mail-checks"],
    env: { FAIRWELL_DECLARATIONS: "none" },
    run: [["pnpm", "--filter", "@fairwell/example-social-work", "start"]],
  },
  test: { without: ["./bench", "./mail-checks"], run: [["pnpm", "exec", "vitest", "run"]] },
  bench: { without: [], run: [["pnpm", "--filter", "@fairwell/bench", "start"]] },
  "mail-checks": {
    without: ["./bench"],
    run: [["pnpm", "--filter", "@fairwell/mail-checks", "start"]],
    build: false,
  },
  install: { without: [], run: [], build: false },
};

const name = process.argv[2] ?? "";
const task = tasks[name];
if (!task) {
  console.error(`Unknown task "${name}". Use one of: ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Fairwell needs Node ${engines.node}; this is ${process.versions.node}. Install a newer Node and run this again.`,
  );
  process.exit(2);
}

function step(title, [command, ...args]) {
  const began = performance.now();
  console.log(`\n▸ ${title}`);
  const [file, ...rest] =
    command === "pnpm" ? ["npx", "--yes", packageManager, ...args] : [command, ...args];
  const { status, error } = spawnSync(file, rest, {
    cwd: root,
    env: { ...process.env, ...task.env },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) console.error(`  ${file} could not be started: ${error.message}`);
  if (status !== 0) {
    console.error(`✗ ${title} failed (exit ${status ?? "none"}).`);
    process.exit(status || 1);
  }
  console.log(`  done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

const filters = task.without.flatMap((path) => ["--filter", `!${path}`]);
step("Installing dependencies from the npm registry", [
  "pnpm",
  "install",
  "--frozen-lockfile",
  "--prefer-offline",
  ...filters,
]);
if (task.build !== false) step("Building the packages", ["pnpm", "run", "build"]);
for (const command of task.run) step(`Running ${name}`, [...command, ...process.argv.slice(3)]);
