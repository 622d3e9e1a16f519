import { spawnSync } from "node:child_process";

function time(args) {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with exit code ${status}.`);
  return performance.now() - began;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Times whole processes of node, in turns.
 *
 * @param {string} title what is compared
 * @param {Record<string, readonly string[]>} commands arguments of node; the first is what the others are compared with
 * @returns {Record<string, { ms: number, ratio: number, more: number }>} medians: of the time, and of how much more it
 * was than the first one's of the same turn
 */
export function compareProcesses(title, commands, runs = 30) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, args] of Object.entries(commands)) times[name].push(time(args));
  const [first] = Object.values(times);
  console.log(`\n${title}: median of ${runs} runs in turns`);
  const results = {};
  for (const [name, values] of Object.entries(times)) {
    const ms = median(values);
    const more = median(values.map((value, run) => value - first[run]));
    const ratio = ms / median(first);
    results[name] = { ms, more, ratio };
    console.log(
      `  ${name.padEnd(32)} ${ms.toFixed(1).padStart(8)} ms   ${ratio.toFixed(2).padStart(6)} ×   ${more.toFixed(1).padStart(6)} ms more`,
    );
  }
  return results;
}
