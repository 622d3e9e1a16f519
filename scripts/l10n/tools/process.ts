import { spawnSync } from "node:child_process";

/**
 * What a program writes to its standard output.
 *
 * @throws Error that names the program, where it fails
 */
export function output(command: string, args: readonly string[], input = ""): string {
  const { stdout, status, error } = spawnSync(command, args, {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} failed${error ? `: ${error.message}` : "."}`);
  return stdout;
}

/** Runs a program that installs something, and shows only what it complains of. Returns whether it succeeded. */
export function succeeds(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
  });
  return status === 0;
}
