import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A labelled sentence. */
export interface Labelled {
  readonly text: string;
  readonly problem: boolean;
  readonly category: string;
  /** Who wrote it: the name of the file. */
  readonly writer: string;
}

/** Reads the labelled sentences of a folder, file by file in the order of their names. */
export function readCorpus(folder: string): readonly Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readLabelled(join(folder, name), name.slice(0, -".jsonl".length)));
}

/** Reads a file of labelled sentences; lines of another kind (letters) are left out. */
export function readLabelled(file: string, writer: string): readonly Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as { text: string; label?: string; category?: string })
    .filter((line) => line.label !== undefined)
    .map(({ text, label, category }) => ({
      text,
      problem: label === "problem",
      category: category ?? "plain",
      writer,
    }));
}
