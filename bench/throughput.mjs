import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createChecker } from "@fairwell/core";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import alexRule from "textlint-rule-alex";
import { compare } from "./compare.mjs";
import { letters } from "./letters.mjs";

const program = fileURLToPath(import.meta.resolve("@fairwell/cli/bin/fairwell.js"));
const documents = fileURLToPath(new URL("../packages/cli/bench/documents.js", import.meta.url));
const megabytes = 200;

/** The default export of a module that may be CommonJS with one of its own. */
const inner = (module) => module.default ?? module;

function run(args, stdio) {
  const { status, stdout } = spawnSync(process.execPath, args, { stdio, maxBuffer: 1e9 });
  if (status === null || status > 1)
    throw new Error(`node ${args.join(" ")} ended with exit code ${status}`);
  return stdout;
}

/**
 * Megabytes of NDJSON that `fairwell check` reads with the full schema in a second of processor time: the best of some
 * runs, since what else the machine does only takes away from it. Beside it: what it takes to parse the lines alone.
 */
function benchStream() {
  const folder = mkdtempSync(join(tmpdir(), "fairwell-bench-"));
  const file = join(folder, "documents.ndjson");
  try {
    const descriptor = openSync(file, "w");
    run([documents, String(megabytes)], ["ignore", descriptor, "inherit"]);
    closeSync(descriptor);
    const speeds = { check: [], parse: [] };
    for (let round = 0; round < 5; round++) {
      const args = ["check", file, "--schema-only", "--stats", "--format", "ndjson"];
      const out = run([program, ...args], ["ignore", "pipe", "ignore"]).toString();
      const { stats } = JSON.parse(out.trimEnd().split("\n").at(-1));
      speeds.check.push(megabytes / stats.processorSeconds);
      const parsed = run(["-e", parseLines, file], ["ignore", "pipe", "inherit"]);
      speeds.parse.push(megabytes / Number(parsed));
    }
    const best = { check: Math.max(...speeds.check), parse: Math.max(...speeds.parse) };
    console.log(`\nA stream of NDJSON, ${megabytes} MB, with the full schema`);
    for (const [name, speed] of [
      ["fairwell check --schema-only", best.check],
      ["JSON.parse of every line", best.parse],
    ])
      console.log(
        `  ${name.padEnd(32)} ${speed.toFixed(0).padStart(8)} MB a second of processor time`,
      );
    return best.check;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const parseLines = `
const { readFileSync } = require("node:fs");
const began = process.cpuUsage();
for (const line of readFileSync(process.argv[1], "latin1").split("\\n")) if (line) JSON.parse(line);
const { user, system } = process.cpuUsage(began);
console.log((user + system) / 1e6);`;

/** Our checker with all rules against textlint with its rule alex, on the same text. */
async function benchTextlint() {
  const text = letters(500);
  const checker = createChecker({});
  const kernel = new TextlintKernel();
  const options = {
    filePath: "letters.txt",
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: inner(textPlugin) }],
    rules: [{ ruleId: "alex", rule: inner(alexRule) }],
  };
  const { messages } = await kernel.lintText(text, options);
  if (messages.length === 0) throw new Error("textlint-rule-alex has found nothing.");
  return compare("Checking text beside textlint", `${text.split(/\s+/).length} words of letters`, {
    fairwell: () => checker.checkText(text, { audience: "candidate" }),
    "textlint-rule-alex": () => kernel.lintText(text, options),
  });
}

/** @returns {Promise<{ stream: number, textlint: number }>} megabytes a second; times slower than ours */
export async function benchThroughput() {
  const ratios = await benchTextlint();
  return { stream: benchStream(), textlint: ratios["textlint-rule-alex"] };
}
