import type { ExitCode } from "../command-line/define";
import type { Input, Unreadable } from "../files/input";
import type { FileSettings } from "./check-file";
import { checkInput } from "./check-input";
import type { RunStats } from "./formats/formatter";
import type { Outputs } from "./output/outputs";
import type { Progress } from "./output/progress";
import type { FileReport } from "./report";
import { createCounting, exitCodeOf, type Tally } from "./tally";

/** A run: what is checked, how, and who hears of it. */
export interface CheckRun {
  /** Absolute. */
  readonly directory: string;
  readonly inputs: readonly Input[];
  /** Names that led nowhere. */
  readonly unreadable: readonly Unreadable[];
  /** How a file is checked, by its name. */
  settingsFor(name: string): FileSettings;
  /**
   * Each changes a report before it is counted and printed, in this order: a baseline, suppressions. A file may come in
   * several parts.
   */
  readonly stages?: readonly ((report: FileReport) => FileReport)[];
  /** What the stages have to say at the end, as reports. */
  readonly closing?: () => readonly FileReport[];
  readonly outputs: Outputs;
  readonly progress?: Progress;
  /** Warnings that are let through; undefined: any number. */
  readonly mostWarnings: number | undefined;
  /** Adds what the run took. */
  readonly measure?: () => RunStats;
}

/** What a run has come to. */
export interface CheckResult {
  readonly tally: Tally;
  readonly exitCode: ExitCode;
}

/** Lets timers, signals and the terminal have their turn. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Checks all inputs, one after the other. Holds one report at a time. */
export async function checkAll(run: CheckRun): Promise<CheckResult> {
  const { inputs, directory, outputs, progress, stages = [] } = run;
  const counting = createCounting();
  const { tally } = counting;
  for (const one of run.unreadable) counting.addUnreadable(one);
  const tell = (report: FileReport): boolean => {
    const told = stages.reduce((changed, stage) => stage(changed), report);
    counting.add(told);
    return outputs.report(told);
  };
  const takeTurn = createTurns();
  let heard = true;
  for (let index = 0; index < inputs.length && heard; index++) {
    const input = inputs[index] as Input;
    for await (const report of checkInput(input, directory, run.settingsFor(input.name))) {
      if ("unreadable" in report) counting.addUnreadable(report.unreadable);
      else heard = tell(report);
      if (!heard) break;
      progress?.step(tally, { input: index + 1, of: inputs.length });
      await takeTurn();
    }
  }
  for (const report of run.closing?.() ?? []) tell(report);
  // A signal that came with the end of the input has its turn before files count as complete.
  if (outputs.files) for (let turns = 0; turns < 2; turns++) await turn();
  const exitCode = exitCodeOf(tally, run.mostWarnings);
  progress?.clear();
  outputs.end({ tally, exitCode, ...(run.measure && { stats: run.measure() }) });
  return { tally, exitCode };
}

const turnEvery = 50;

/** A turn once in a while: it costs more than a small document. */
function createTurns(): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last < turnEvery) return;
    await turn();
    last = Date.now();
  };
}
