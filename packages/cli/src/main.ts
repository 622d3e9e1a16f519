import type { Command, ExitCode } from "./command-line/define";
import { commandHelp, programHelp } from "./command-line/help";
import { nameRemedy } from "./command-line/nearest-name";
import { parseArguments } from "./command-line/parse";
import { commands } from "./command-line/table";
import { UsageError } from "./command-line/usage-error";
import { faultLine } from "./fault-line";
import type { Host } from "./host";
import { printable } from "./terminal/cells";
import { version } from "./version";

async function commandNamed(name: string): Promise<Command> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = commands.map((candidate) => candidate.name);
  const what = name.startsWith("-") ? "option" : "command";
  throw new UsageError(
    `There is no ${what} \`${printable(name).slice(0, 60)}\``,
    await nameRemedy(name, what === "option" ? ["--help", "--version"] : [...names, "help"]),
  );
}

async function dispatch(args: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    host.err(programHelp(commands));
    return 2;
  }
  if (name === "--version" || name === "-v" || name === "-V") {
    host.out(`${version}\n`);
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    const [about] = rest;
    host.out(about === undefined ? programHelp(commands) : commandHelp(await commandNamed(about)));
    return 0;
  }
  const command = await commandNamed(name);
  const { operands, options, help } = await parseArguments(command, rest);
  if (help) {
    host.out(commandHelp(command));
    return 0;
  }
  const run = await command.load();
  return run({ operands, options, host });
}

/** A wrong command line, in two lines. */
function usageText({ message, remedy }: UsageError): string {
  return `fairwell: ${message}.\n${remedy}\n`;
}

/**
 * Runs the program. Never throws: what should not happen is printed as one plain line, without text of a document.
 *
 * @param args what follows `fairwell` on the command line
 */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await dispatch(args, host);
  } catch (error) {
    if (isUsageError(error)) host.err(usageText(error));
    else if (isFairwellError(error)) host.err(`fairwell: ${error.message}\n${error.docs}\n`);
    else host.err(`fairwell: ${faultLine(error, `in \`fairwell ${nameOf(args)}\``)}\n`);
    return 2;
  }
}

/** By name: each bundle has a class of its own, and the libraries need not be loaded to tell. */
const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === "UsageError";
const isFairwellError = (error: unknown): error is Error & { docs: string } =>
  error instanceof Error && error.name === "FairwellError";

/** Only a known command is repeated. */
const nameOf = (args: readonly string[]): string =>
  commands.find(({ name }) => name === args[0])?.name ?? "…";
