import { measure } from "mitata";

/** Rounds in which every contender takes a turn, so that a noisy moment hits all of them. */
const rounds = 5;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Times functions that do the same job, in turns, and prints each one's time as a multiple of the first one's.
 *
 * @param {string} title what is compared
 * @param {string} material what it is compared on
 * @param {Record<string, () => unknown>} contenders ours first
 * @returns {Promise<Record<string, number>>} how many times slower each is than the first
 */
export async function compare(title, material, contenders) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const { p50 } = await measure(run, { min_cpu_time: 200e6 });
      times[name].push(p50);
    }
  }
  const [ours] = Object.keys(contenders);
  const base = median(times[ours]);
  console.log(`\n${title}: ${material}`);
  const ratios = {};
  for (const [name, values] of Object.entries(times)) {
    ratios[name] = median(values) / base;
    console.log(
      `  ${name.padEnd(24)} ${(median(values) / 1000).toFixed(1).padStart(12)} µs   ${ratios[name].toFixed(1).padStart(8)} ×`,
    );
  }
  return ratios;
}
