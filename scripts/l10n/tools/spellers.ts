import { spawnSync } from "node:child_process";
import { type Dictionary, dictionaryOf } from "./dictionaries";

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

/** The words that the dictionary of a locale does not know, asked in one run. */
export function unknownWords(tag: string, words: readonly string[]): ReadonlySet<string> {
  const dictionary = dictionaryOf(tag);
  if (!dictionary || words.length === 0) return new Set();
  const found = unknown[dictionary.program](dictionary.name, `${words.join("\n")}\n`);
  return new Set(found.filter((word) => word !== ""));
}
