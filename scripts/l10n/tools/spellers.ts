import { spawnSync } from "node:child_process";
import { type Dictionary, dictionariesOf } from "./dictionaries";

function output(command: string, args: readonly string[], input: string): string {
  const { stdout, status, error } = spawnSync(command, args, {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${command} failed${error ? `: ${error.message}` : "."}`);
  return stdout;
}

/** Each program reads a word a line, and names those that it does not know. hunspell transcodes for its dictionary. */
const unknown: Readonly<
  Record<Dictionary["program"], (name: string, input: string) => readonly string[]>
> = {
  hunspell: (name, input) =>
    output("hunspell", ["-w", "-i", "utf-8", "-d", name], input).split("\n"),
  aspell: (name, input) =>
    output("aspell", ["list", "-l", name, "--encoding=utf-8"], input).split("\n"),
  voikko: (name, input) =>
    output("voikkospell", ["-d", name], input)
      .split("\n")
      .filter((line) => line.startsWith("W: "))
      .map((line) => line.slice(3)),
};

/** The words that no dictionary of a locale knows, each dictionary asked in one run. */
export function unknownWords(tag: string, words: readonly string[]): ReadonlySet<string> {
  let left = words;
  for (const { program, name } of dictionariesOf(tag)) {
    if (left.length === 0) break;
    left = [...new Set(unknown[program](name, `${left.join("\n")}\n`))];
  }
  return new Set(left.filter((word) => word !== ""));
}
