import type { Host } from "../../host";
import type { FormatSettings, Formatter, RunEnd } from "../formats/formatter";
import { formatterFor } from "../formats/load";
import type { FileReport } from "../report";
import type { Destination } from "./destinations";
import type { Sink } from "./sink";

/** Everything that hears the reports of a run. */
export interface Outputs {
  /** Returns false when nobody reads any of it on. */
  report(report: FileReport): boolean;
  end(run: RunEnd): void;
  /** Removes what is incomplete. */
  abandon(): void;
  /** Whether there are files that an early end would leave incomplete. */
  readonly files: boolean;
}

interface Output {
  readonly formatter: Formatter;
  readonly sink: Sink;
  open: boolean;
}

const standardSink = (host: Host): Sink => ({
  write: (text) => host.out(text) !== false,
  finish: () => undefined,
  abandon: () => undefined,
});

async function sinkOf({ file }: Destination, host: Host): Promise<Sink> {
  if (file === undefined) return standardSink(host);
  const { fileSink } = await import("./file-sink");
  return fileSink(host.directory, file);
}

/**
 * Opens every destination. Files are never coloured.
 *
 * @throws UsageError for a file that cannot be written
 */
export async function openOutputs(
  destinations: readonly Destination[],
  settings: FormatSettings,
  host: Host,
): Promise<Outputs> {
  const outputs: Output[] = [];
  const abandon = () => {
    for (const { sink } of outputs) sink.abandon();
  };
  const write = (output: Output, text: string | undefined) => {
    if (text && output.open) output.open = output.sink.write(text);
  };
  try {
    for (const destination of destinations) {
      const inFile = { ...settings, paint: (_: unknown, text: string) => text, width: 100 };
      const formatter = await formatterFor(
        destination.format,
        destination.file === undefined ? settings : inFile,
      );
      outputs.push({ formatter, sink: await sinkOf(destination, host), open: true });
    }
    for (const output of outputs) write(output, output.formatter.begin?.());
  } catch (error) {
    abandon();
    throw error;
  }
  return {
    files: destinations.some(({ file }) => file !== undefined),
    report(report) {
      for (const output of outputs) write(output, output.formatter.file(report));
      return outputs.some(({ open }) => open);
    },
    end(run) {
      for (const output of outputs) {
        write(output, output.formatter.end(run));
        output.sink.finish();
      }
      const { GITHUB_STEP_SUMMARY } = settings.env;
      const summary = outputs.find(({ formatter }) => formatter.stepSummary)?.formatter;
      if (GITHUB_STEP_SUMMARY && summary?.stepSummary)
        host.append?.(GITHUB_STEP_SUMMARY, summary.stepSummary(run));
    },
    abandon,
  };
}
