// A stream of documents through `fairwell check -`: most memory, and megabytes a second of processor time.
//   node bench/stream.js [megabytes] [more arguments of the check]
// Ends with exit code 1 when it takes more memory than it may.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const [megabytes = "2000", ...more] = process.argv.slice(2);
const most = 200;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const source = spawn(process.execPath, [path("documents.js"), megabytes], {
  stdio: ["ignore", "pipe", "inherit"],
});
const check = spawn(
  process.execPath,
  [
    path("../bin/fairwell.js"),
    ...["check", "-", "--stdin-filename", "stream.ndjson", "--today", "2026-03-17"],
    ...["--format", "ndjson", "--stats"],
    ...(more.length > 0 ? more : ["--schema-only"]),
  ],
  { stdio: [source.stdout, "pipe", "inherit"] },
);
let last = "";
for await (const chunk of check.stdout) last = (last + chunk).slice(-4_000);
const { documents, stats, counts } = JSON.parse(last.trimEnd().split("\n").at(-1));
const memory = stats.memory / 1e6;
const speed = Number(megabytes) / stats.processorSeconds;
console.log(
  `${megabytes} MB, ${documents} documents, ${counts.error} errors: at most ${memory.toFixed(0)} MB of memory (at most ${most}), ${speed.toFixed(0)} MB a second of processor time`,
);
if (memory > most) process.exitCode = 1;
