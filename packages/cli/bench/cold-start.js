// How long `fairwell check` of one document takes from nothing, against Node doing nothing. Runs alternate, so that what
// else the machine does falls on both.
//   node bench/cold-start.js [runs]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const runs = Number(process.argv[2] ?? 30);
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const commands = {
  "node -e 0": ["-e", "0"],
  "fairwell --version": [path("../bin/fairwell.js"), "--version"],
  "fairwell check one.json": [path("../bin/fairwell.js"), "check", path("../warm-up/clean.json")],
  "fairwell check, finding": [path("../bin/fairwell.js"), "check", path("../warm-up/unfair.json")],
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = new Map(Object.keys(commands).map((name) => [name, []]));
for (let run = -3; run < runs; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const started = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
    if (status === null || status > 1) throw new Error(`${name} ended with exit code ${status}`);
    if (run >= 0) times.get(name).push(milliseconds);
  }
}
const [base, named, check] = [...times.values()].map(median);
for (const [name, list] of times) {
  const least = Math.min(...list).toFixed(1);
  console.log(`${name.padEnd(24)} median ${median(list).toFixed(1)} ms, least ${least} ms`);
}
console.log(`--version, ratio of the medians: ${(named / base).toFixed(2)} (at most 1.25)`);
console.log(`check, ratio of the medians: ${(check / base).toFixed(2)} (at most 1.60)`);
