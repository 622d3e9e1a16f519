import { spawnSync } from "node:child_process";

/** The file behind a command, or undefined where there is none. */
export function onPath(command: string): string | undefined {
  const { status, stdout } = spawnSync("sh", ["-c", `command -v ${command}`], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** Installs Debian packages, where there is apt and the right to use it. */
export function install(packages: readonly string[]): void {
  const apt = (...args: readonly string[]) =>
    spawnSync("apt-get", [...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-q");
  apt("install", "-yq", "--no-install-recommends", ...packages);
}

/**
 * The file behind one of several commands; if there is none, the Debian package that brings the first is installed.
 *
 * @throws Error that says what to install by hand
 */
export function found(commands: readonly string[], debian: string, purpose: string): string {
  const present = () => commands.map(onPath).find((path) => path !== undefined);
  const path = present();
  if (path) return path;
  console.log(`${purpose} is not on this machine: apt-get install ${debian}`);
  install([debian]);
  const installed = present();
  if (installed) return installed;
  throw new Error(
    `${purpose} is needed and could not be installed. Install it (on Debian: apt-get install ${debian}) and run this again.`,
  );
}
