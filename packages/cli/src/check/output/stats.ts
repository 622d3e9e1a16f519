import type { RunStats } from "../formats/formatter";
import type { Tally } from "../tally";

/** Measures a run from now on. */
export function createStats(): () => RunStats {
  const started = Date.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return {
      seconds: (Date.now() - started) / 1000,
      processorSeconds: Math.round((user + system) / 1000) / 1000,
      memory: process.resourceUsage().maxRSS * 1024,
    };
  };
}

const perSecond = (count: number, seconds: number): string =>
  Math.round(count / Math.max(seconds, 0.001)).toLocaleString("en-GB");

/** One line for a person. */
export function statsLine({ documents, invalid, texts }: Tally, stats: RunStats): string {
  const { seconds, processorSeconds, memory } = stats;
  const checked = documents + invalid + texts;
  return `${checked.toLocaleString("en-GB")} documents in ${seconds.toFixed(2)} s (${processorSeconds.toFixed(2)} s of processor time, ${perSecond(checked, seconds)} documents a second), at most ${Math.round(memory / 1e6)} MB of memory`;
}
