import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const example = fileURLToPath(
  new URL("../examples/social-work/documents/feedback.en-GB.json", import.meta.url),
);
const bin = fileURLToPath(import.meta.resolve("@fairwell/cli/bin/fairwell.js"));

function time(args) {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with exit code ${status}.`);
  return performance.now() - began;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** A whole `fairwell check one.json` against `node -e 0`, in turns. */
export function benchColdStart(runs = 30) {
  const bare = [];
  const check = [];
  for (let run = 0; run < runs; run++) {
    bare.push(time(["-e", "0"]));
    check.push(time([bin, "check", example]));
  }
  const ratio = median(check) / median(bare);
  console.log(`\nCold start: median of ${runs} runs in turns`);
  console.log(`  node -e 0                ${median(bare).toFixed(1).padStart(12)} ms        1.0 ×`);
  console.log(
    `  fairwell check one.json  ${median(check).toFixed(1).padStart(12)} ms   ${ratio.toFixed(2).padStart(8)} ×`,
  );
  return ratio;
}
