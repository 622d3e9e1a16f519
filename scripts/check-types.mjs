// Types of everything: the whole workspace at once (with the type tests), then each package by itself. `core`,
// `templates` and `ats` compile without Node's or the DOM's types, which proves that they run anywhere.
import { spawnSync } from "node:child_process";

const projects = [".", "packages/core", "packages/templates", "packages/ats", "packages/cli"];
let failed = false;
for (const project of projects) {
  console.log(`tsc --noEmit -p ${project}`);
  const { status } = spawnSync("npx", ["tsc", "--noEmit", "-p", project], { stdio: "inherit" });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
