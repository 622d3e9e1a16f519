import { spawn, spawnSync } from "node:child_process";
import { program } from "./fairwell";

// util-linux's `script` runs a command in a terminal of its own.
if (spawnSync("script", ["--version"]).status !== 0)
  throw new Error(
    "There is no `script` here to make a terminal with. Install it: apt-get install bsdutils",
  );

export interface TerminalRun {
  readonly code: number | null;
  /** Everything that the terminal was sent, standard error included. */
  readonly screen: string;
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/**
 * Runs the command as a person does, in a terminal of so many columns.
 *
 * @param before what feeds its standard input, as a shell command
 * @param keys what is typed, and after how many milliseconds
 */
export function inTerminal(
  args: readonly string[],
  options: {
    readonly directory: string;
    readonly columns?: number;
    readonly env?: Readonly<Record<string, string>>;
    readonly before?: string;
    readonly keys?: { readonly text: string; readonly after: number };
  },
): Promise<TerminalRun> {
  const { directory, columns = 80, env = {}, before, keys } = options;
  const command = [process.execPath, program, ...args].map(quoted).join(" ");
  const line = `stty columns ${columns}; ${before ? `${before} | ` : ""}${command}`;
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, GITHUB_ACTIONS: ____, ...rest } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
      cwd: directory,
      env: { ...rest, TERM: "xterm", SHELL: "/bin/sh", ...env },
    });
    let screen = "";
    child.stdout.on("data", (chunk: Buffer) => {
      screen += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, screen }));
    if (keys) setTimeout(() => child.stdin.write(keys.text), keys.after);
  });
}

const control = "\u001b";

/** What is left on the screen, line by line: a carriage return with "erase to the end" takes a line away. */
export const visibleLines = (screen: string): string[] =>
  screen
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) => line.slice(line.lastIndexOf(`\r${control}[K`) + 1).replace(`${control}[K`, ""))
    .map((line) => line.replaceAll(new RegExp(`${control}\\[[0-9;]*m`, "g"), ""));
