import type { Kind } from "@fairwell/core";
import type { checkOptions } from "../command-line/commands/check";
import type { ExitCode, Invocation, OptionValues } from "../command-line/define";
import { UsageError } from "../command-line/usage-error";
import { expandOperands } from "../files/expand";
import type { Host } from "../host";
import { lookFor } from "../terminal/look";
import type { FileSettings } from "./check-file";
import { checkAll } from "./check-run";
import { checkerFor, todayOf } from "./checker";
import { createFits } from "./fits";
import { destinationsOf } from "./output/destinations";
import { type Outputs, openOutputs } from "./output/outputs";
import { progressFor } from "./output/progress";
import { createStats, statsLine } from "./output/stats";

type Options = OptionValues<typeof checkOptions>;

function mostWarnings(given: string | undefined): number | undefined {
  if (given === undefined || /^\d{1,9}$/.test(given)) {
    return given === undefined ? undefined : Number(given);
  }
  throw new UsageError("`--max-warnings` is not a number", "Write a whole number from 0.");
}

async function settingsOf(options: Options): Promise<FileSettings> {
  const { audience, locale, kind } = options;
  return {
    checker: await checkerFor(options),
    today: todayOf(options.today),
    fits: createFits(),
    forget: true,
    ...(kind && { kind: kind as Kind }),
    ...(options["schema-only"] && { schemaOnly: true }),
    text: {
      ...(audience && { audience: audience as "candidate" | "internal" }),
      ...(locale && { language: locale }),
    },
  };
}

/** What is written to standard output takes the progress line away first. */
const withProgress = (host: Host, clear: () => void): Host => ({
  ...host,
  out(text) {
    clear();
    return host.out(text);
  },
});

/** Files that a signal would leave incomplete are removed before it ends the process. */
const watchSignals = (host: Host, outputs: Outputs, clear: () => void) =>
  outputs.files
    ? host.onSignal?.(() => {
        clear();
        outputs.abandon();
      })
    : undefined;

/** `fairwell check`. */
export async function run(invocation: Invocation<typeof checkOptions>): Promise<ExitCode> {
  const { operands, options, host } = invocation;
  const stats = options.stats ? createStats() : undefined;
  const most = mostWarnings(options["max-warnings"]);
  const destinations = await destinationsOf(options.format, options.output, host.env);
  const settings = await settingsOf(options);
  const { inputs, unreadable } = await expandOperands(operands, {
    directory: host.directory,
    stdinName: options["stdin-filename"] ?? "<stdin>",
    folders: true,
    unmatched: options["no-error-on-unmatched-pattern"],
  });
  const progress = progressFor(host);
  const { directory, env } = host;
  const look = lookFor(host, options["no-color"]);
  const outputs = await openOutputs(
    destinations,
    { ...look, quiet: options.quiet, directory, env },
    withProgress(host, progress.clear),
  );
  const calledOff = watchSignals(host, outputs, progress.clear);
  try {
    const { exitCode, tally } = await checkAll({
      directory,
      inputs,
      unreadable,
      settingsFor: () => settings,
      outputs,
      progress,
      mostWarnings: most,
      ...(stats && { measure: stats }),
    });
    if (stats) host.err(`${statsLine(tally, stats())}\n`);
    return exitCode;
  } catch (error) {
    progress.clear();
    outputs.abandon();
    throw error;
  } finally {
    calledOff?.();
  }
}
