import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { type Check, counted, unproven } from "../check";
import { java } from "../tools/java";

const jar = String(createRequire(import.meta.url)("vnu-jar"));

interface Message {
  readonly type: "error" | "info" | "non-document-error";
  readonly subType?: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

const shown = "shown-on-purpose.html";

/** The Nu HTML checker, in one run over all files. */
export const nu: Check = {
  name: "Nu HTML checker",
  async run({ folder, messages }) {
    writeFileSync(
      join(folder, shown),
      "<!doctype html><title>x</title><p align=left><b>not closed",
    );
    const { stderr, stdout } = spawnSync(
      java(),
      [
        "-jar",
        jar,
        "--format",
        "json",
        "--stdout",
        "--exit-zero-always",
        "--skip-non-html",
        folder,
      ],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    if (!stdout.startsWith("{")) throw new Error(`The Nu HTML checker did not run: ${stderr}`);
    const found = (JSON.parse(stdout) as { messages: readonly Message[] }).messages;
    const file = ({ url = "" }: Message) => basename(decodeURI(url));
    const ours = found.filter((one) => file(one) !== shown);
    const faults = ours
      .filter(({ type }) => type !== "info")
      .map((one) => `${file(one)}: ${one.message} ${one.extract ?? ""}`);
    if (ours.length === found.length) faults.push(unproven("a page with errors"));
    const warnings = ours.filter(({ type }) => type === "info").map(({ message }) => message);
    return {
      figure: `${faults.length} errors, ${warnings.length} warnings in ${messages.length} messages`,
      faults,
      notes: counted(warnings),
    };
  },
};
