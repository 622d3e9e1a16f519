// What GitHub runs for action.yml: the built command, with the inputs as its options. Nothing is installed.
"use strict";
const { spawnSync } = require("node:child_process");
const { appendFileSync } = require("node:fs");
const { join } = require("node:path");

const program = join(__dirname, "../packages/cli/bin/fairwell.js");

/** Options of `fairwell check` that are inputs of the same name. */
const options = ["format", "output", "max-warnings", "jurisdiction", "preset", "rule", "today"];

/** The lines of an input. GitHub keeps hyphens in the names of the variables. */
const linesOf = (name) =>
  (process.env[`INPUT_${name.toUpperCase()}`] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const given = options.flatMap((name) => linesOf(name).map((value) => `--${name}=${value}`));
const files = linesOf("files");
if (files.length === 0) {
  console.log(
    "::error::The input `files` is empty. Name files, a folder or a pattern, one a line.",
  );
  process.exitCode = 2;
} else {
  // After `--` nothing is an option, whatever a file is called.
  const args = [program, "check", ...given, "--", ...files];
  const { status, error } = spawnSync(process.execPath, args, { stdio: "inherit" });
  const code = error ? 2 : (status ?? 2);
  if (error) console.log("::error::Fairwell could not be started on this runner.");
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `exit-code=${code}\n`);
  process.exitCode = code;
}
