import type { Message } from "./messages";
import type { Browser } from "./tools/browser";
import type { Visit } from "./tour";

/** What the checks share: messages are rendered once, the browser is started once and opens each of them once. */
export interface Given {
  readonly messages: readonly Message[];
  /** Where the messages lie as files. */
  readonly folder: string;
  readonly browser: Browser;
  /** What the browser has seen of every message. */
  visits(): Promise<readonly Visit[]>;
}

/** What a check has found. */
export interface Finding {
  /** What was looked at and what came of it, in one line with its numbers. */
  readonly figure: string;
  /** Whatever is wrong, each with where it is. None is what every check is after. */
  readonly faults: readonly string[];
  /** What is worth knowing and no fault. */
  readonly notes?: readonly string[];
}

/** One promise about finished messages, and what keeps it. */
export interface Check {
  readonly name: string;
  run(given: Given): Promise<Finding>;
}

/** The same lines with how often each came, the most frequent first. */
export function counted(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([line, count]) => `${count} × ${line}`);
}

/** A check that finds nothing wrong where something is proves nothing: each is shown a fault in every run. */
export const unproven = (what: string): string =>
  `The check itself is broken: it did not notice ${what}, which it was shown on purpose.`;
