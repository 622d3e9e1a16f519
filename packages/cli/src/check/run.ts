import type { checkOptions } from "../command-line/commands/check";
import type { ExitCode, Invocation, OptionValues } from "../command-line/define";
import { UsageError } from "../command-line/usage-error";
import { faultLine } from "../fault-line";
import { expandOperands } from "../files/expand";
import type { Input, Unreadable } from "../files/input";
import { readInput } from "../files/read";
import { printable } from "../terminal/cells";
import { lookFor } from "../terminal/look";
import { checkFile, type FileSettings } from "./check-file";
import { checkerFor, todayOf } from "./checker";
import { jsonReport } from "./json";
import { pretty } from "./pretty";
import type { FileReport, RunReport } from "./report";
import { exitCodeOf } from "./tally";

type Options = OptionValues<typeof checkOptions>;

function mostWarnings(given: string | undefined): number | undefined {
  if (given === undefined || /^\d{1,9}$/.test(given)) {
    return given === undefined ? undefined : Number(given);
  }
  throw new UsageError("`--max-warnings` is not a number", "Write a whole number from 0.");
}

async function settingsOf(options: Options): Promise<FileSettings> {
  const { audience, language } = options;
  return {
    checker: await checkerFor(options),
    today: todayOf(options.today),
    text: {
      ...(audience && { audience: audience as "candidate" | "internal" }),
      ...(language && { language }),
    },
  };
}

/** Checks one input. What goes wrong there does not keep the others from being checked. */
async function checkInput(
  input: Input,
  directory: string,
  settings: FileSettings,
): Promise<FileReport | Unreadable> {
  const read = await readInput(input, directory);
  if ("unreadable" in read) return read.unreadable;
  try {
    return checkFile(input.name, read.bytes, settings);
  } catch (error) {
    const problem = "was not checked";
    return { name: printable(input.name), problem, remedy: faultLine(error, "on this file") };
  }
}

/** `fairwell check`. */
export async function run(invocation: Invocation<typeof checkOptions>): Promise<ExitCode> {
  const { operands, options, host } = invocation;
  const most = mostWarnings(options["max-warnings"]);
  const settings = await settingsOf(options);
  const stdinName = options["stdin-filename"] ?? "<stdin>";
  const { inputs, unreadable } = await expandOperands(operands, host.directory, stdinName);
  const files: FileReport[] = [];
  const failed: Unreadable[] = [...unreadable];
  for (const input of inputs) {
    const result = await checkInput(input, host.directory, settings);
    if ("problem" in result) failed.push(result);
    else files.push(result);
  }
  const report: RunReport = { files, unreadable: failed };
  const exitCode = exitCodeOf(report, most);
  const text =
    options.format === "json"
      ? jsonReport(report, exitCode, options.quiet)
      : pretty(report, { ...lookFor(host, options["no-color"]), quiet: options.quiet });
  host.out(text);
  return exitCode;
}
