// Installs the packed packages into an empty folder and runs scripts/smoke.mjs there under every runtime that the
// README names: Node 20 (or the one that runs this), 22 and 24, Deno, Bun, and an edge runtime. All come through npm.
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { packAll, root, run } from "./packed.mjs";

const archives = packAll();
const folder = mkdtempSync(join(tmpdir(), "fairwell-runtimes-"));
writeFileSync(
  join(folder, "package.json"),
  JSON.stringify({ name: "consumer", private: true, type: "module" }),
);
run(
  "npm",
  ["install", "--no-audit", "--no-fund", archives.core, archives.ats, archives.templates],
  { cwd: folder },
);
for (const name of ["smoke.mjs", "odds.mjs"])
  copyFileSync(join(root, "scripts", name), join(folder, name));
const { odds } = await import(pathToFileURL(join(folder, "odds.mjs")).href);
writeFileSync(join(folder, "expected-odds.mjs"), `export const expectedOdds = [${odds()}];\n`);

const run22 = ["--yes", "-p", "node@22", "node"];
const run24 = ["--yes", "-p", "node@24", "node"];
run("node", ["smoke.mjs"], { cwd: folder });
run("npx", [...run22, "smoke.mjs"], { cwd: folder });
run("npx", [...run24, "smoke.mjs"], { cwd: folder });
run(
  "npx",
  [
    "--yes",
    "-p",
    "deno",
    "deno",
    "run",
    "--allow-read",
    "--allow-env",
    "--node-modules-dir=manual",
    "smoke.mjs",
  ],
  { cwd: folder },
);
run("npx", ["--yes", "-p", "bun", "bun", "run", "smoke.mjs"], { cwd: folder });

// CommonJS: the same packages through require().
const require = createRequire(pathToFileURL(join(folder, "consumer.cjs")));
const names = {
  core: require("@fairwell/core"),
  templates: require("@fairwell/templates"),
  ats: require("@fairwell/ats/greenhouse"),
};
if (!names.core.createChecker || !names.templates.createRenderer || !names.ats.importGreenhouse) {
  throw new Error("A package lacks its exports when it is loaded with require().");
}
console.log("smoke: CommonJS ok");

// Edge: one bundle, evaluated where there is no `process`, `Buffer`, `require` or file system.
await build({
  entryPoints: [join(folder, "smoke.mjs")],
  outfile: join(folder, "smoke.bundle.js"),
  bundle: true,
  format: "iife",
  globalName: "smoke",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["import"],
  logLevel: "error",
});
const edge = new EdgeVM();
edge.evaluate(readFileSync(join(folder, "smoke.bundle.js"), "utf8"));
console.log(edge.evaluate("smoke.result"));
