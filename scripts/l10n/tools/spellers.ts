import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dictionary, dictionariesOf } from "./dictionaries";
import { output } from "./process";

/** Does something with a copy of a hunspell dictionary whose compounds have longer parts. */
function withLongerParts<Result>(
  { name, leastPart }: Dictionary,
  use: (name: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), "fairwell-l10n-"));
  // Byte by byte: what is changed is ASCII, whatever the encoding of the rest.
  const rules = readFileSync(`${name}.aff`, "latin1");
  const changed = rules.replace(/^COMPOUNDMIN \d+/m, `COMPOUNDMIN ${leastPart}`);
  writeFileSync(join(folder, "words.aff"), changed, "latin1");
  copyFileSync(`${name}.dic`, join(folder, "words.dic"));
  try {
    return use(join(folder, "words"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hunspell = (name: string, input: string): readonly string[] =>
  output("hunspell", ["-w", "-i", "utf-8", "-d", name], input).split("\n");

/** A word of each script that no dictionary has. */
const noWord: Readonly<Record<string, string>> = {
  bn: "ককককককক",
  cy: "zzzzzzz",
  fa: "ززززززز",
  hi: "ककककककक",
};

/**
 * aspell takes a word apart where it finds no letter, and names the parts that it does not know: a word that it surely
 * does not know stands between two others, so that parts can be told to be of one or the other.
 */
function unknownToAspell(name: string, input: string): readonly string[] {
  const words = input.split("\n").filter((word) => word !== "");
  const between = noWord[name] as string;
  const lines = words.map((word) => `${word}\n${between}\n`).join("");
  const found = output("aspell", ["list", "-l", name, "--encoding=utf-8"], lines).split("\n");
  const unknown: string[] = [];
  let at = 0;
  let parts = 0;
  for (const token of found) {
    if (token !== between) parts++;
    else {
      if (parts > 0) unknown.push(words[at] as string);
      at++;
      parts = 0;
    }
  }
  if (at !== words.length)
    throw new Error(`aspell ${name} told of ${at} words out of ${words.length}.`);
  return unknown;
}

/** Each program reads a word a line, and names those that it does not know. hunspell transcodes for its dictionary. */
const unknown: Readonly<
  Record<Dictionary["program"], (dictionary: Dictionary, input: string) => readonly string[]>
> = {
  hunspell: (dictionary, input) =>
    dictionary.leastPart === undefined
      ? hunspell(dictionary.name, input)
      : withLongerParts(dictionary, (name) => hunspell(name, input)),
  aspell: ({ name }, input) => unknownToAspell(name, input),
  voikko: ({ name }, input) =>
    output("voikkospell", ["-d", name], input)
      .split("\n")
      .filter((line) => line.startsWith("W: "))
      .map((line) => line.slice(3)),
};

/** The words that no dictionary of a locale knows, each dictionary asked in one run. */
export function unknownWords(tag: string, words: readonly string[]): ReadonlySet<string> {
  let left = words;
  for (const dictionary of dictionariesOf(tag)) {
    if (left.length === 0) break;
    left = [...new Set(unknown[dictionary.program](dictionary, `${left.join("\n")}\n`))];
  }
  return new Set(left.filter((word) => word !== ""));
}
