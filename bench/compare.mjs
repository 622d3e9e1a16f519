import { setTimeout as pause } from "node:timers/promises";

/** Rounds in which every contender takes a turn, so that a noisy moment hits all of them. */
const rounds = 7;

/** Processor time of a turn, in microseconds; of the calls before each that are not counted; and before the first. */
const turn = 100_000;
const clearing = 40_000;
const warmUp = 500_000;

/** The least of several times: what else the machine does only adds to one. */
const least = (times) => Math.min(...times);

/** Calls a function until it has taken so much processor time; returns what a call took, in microseconds. */
async function call(run, atLeast) {
  const began = process.cpuUsage();
  let calls = 0;
  let time = 0;
  let several = 1;
  while (time < atLeast) {
    for (let left = several; left > 0; left--) {
      const answer = run();
      if (answer instanceof Promise) await answer;
    }
    calls += several;
    const { user, system } = process.cpuUsage(began);
    time = user + system;
    // Reading the time takes a microsecond, so it is read about once in a millisecond.
    several = Math.ceil((1_000 * calls) / time);
  }
  return time / calls;
}

/**
 * Processor time that a call takes: not the clock's time, which is also that of whatever else runs on the machine. It is
 * the mean, so that what a call leaves to the garbage collector, and to its threads, is part of it; what the turn before
 * has left is cleared away first.
 */
async function timeOf(run) {
  await pause(20);
  await call(run, clearing);
  return call(run, turn);
}

/**
 * Times functions that do the same job, in turns, and prints each one's time as a multiple of the first one's.
 *
 * @param {string} title what is compared
 * @param {string} material what it is compared on
 * @param {Record<string, () => unknown>} contenders ours first
 * @returns {Promise<Record<string, number>>} how long a call of each takes, in microseconds
 */
export async function compareTimes(title, material, contenders) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  // The engine takes its time to compile a large program well.
  for (const run of Object.values(contenders)) await call(run, warmUp);
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contenders)) times[name].push(await timeOf(run));
  const [ours] = Object.keys(contenders);
  const base = least(times[ours]);
  console.log(`\n${title}: ${material}`);
  for (const [name, values] of Object.entries(times)) {
    const time = least(values);
    times[name] = time;
    console.log(
      `  ${name.padEnd(24)} ${time.toFixed(1).padStart(12)} µs   ${(time / base).toFixed(1).padStart(8)} ×`,
    );
  }
  return times;
}

/** As `compareTimes`; returns how many times slower each is than the first. */
export async function compare(title, material, contenders) {
  const times = await compareTimes(title, material, contenders);
  const [base] = Object.values(times);
  return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time / base]));
}
