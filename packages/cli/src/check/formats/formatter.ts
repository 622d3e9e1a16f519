import type { ExitCode } from "../../command-line/define";
import type { Paint } from "../../terminal/paint";
import type { FileReport } from "../report";
import type { Tally } from "../tally";

/** Every format of results, by the name that `--format` takes. */
export const formatNames = [
  "pretty",
  "json",
  "ndjson",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "rdjson",
] as const;
export type FormatName = (typeof formatNames)[number];

/** What a formatter knows of the run. */
export interface FormatSettings {
  /** Errors only. */
  readonly quiet: boolean;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Absolute working directory. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How a run ended. */
export interface RunEnd {
  readonly tally: Tally;
  readonly exitCode: ExitCode;
  readonly stats?: RunStats;
}

/** What a run took. */
export interface RunStats {
  readonly seconds: number;
  /** Of all threads. */
  readonly processorSeconds: number;
  /** Most memory that the process has held, in bytes. */
  readonly memory: number;
}

/**
 * Turns reports into text, one after the other: nothing of a report is kept, so that any number of them fits. The parts
 * of a file come one after the other.
 */
export interface Formatter {
  begin?(): string;
  file(report: FileReport): string;
  end(run: RunEnd): string;
  /** What the summary of a step of GitHub Actions is to say. */
  stepSummary?(run: RunEnd): string;
}
