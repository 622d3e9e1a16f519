import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** One labelled sentence. */
export interface LabelledSentence {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly label: "problem" | "ok";
  readonly category: string;
  /** Sentences that share most words and differ in who is meant carry the same number. */
  readonly pair?: number;
}

/** A whole message with the problems that were planted in it. */
export interface LabelledLetter {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly problems: readonly { readonly quote: string; readonly category: string }[];
}

/** Everything that is labelled in a folder. */
export interface Labelled {
  readonly sentences: readonly LabelledSentence[];
  readonly letters: readonly LabelledLetter[];
}

/** The folder with labelled text: beside the checkout, or where FAIRWELL_SHARED says. Undefined when it is absent. */
export function evalFolder(root: string): string | undefined {
  const folder = join(process.env.FAIRWELL_SHARED ?? join(root, "..", "shared"), "eval");
  return existsSync(folder) ? folder : undefined;
}

/** Reads every `.jsonl` file of the folder and of its `corpus`. */
export function loadLabelled(folder: string): Labelled {
  return loadFiles([...jsonlFiles(folder), ...jsonlFiles(join(folder, "corpus"))]);
}

/** Reads the `.jsonl` files of a folder. */
export const loadFolder = (folder: string): Labelled => loadFiles(jsonlFiles(folder));

/** A line with `problems` is a letter. */
function loadFiles(paths: readonly string[]): Labelled {
  const sentences: LabelledSentence[] = [];
  const letters: LabelledLetter[] = [];
  for (const path of paths) {
    const file = basename(path, ".jsonl");
    const lines = readFileSync(path, "utf8").split("\n");
    lines.forEach((content, index) => {
      if (content.trim() === "") return;
      const entry = { ...JSON.parse(content), file, line: index + 1 };
      if (Array.isArray(entry.problems)) letters.push(entry);
      else sentences.push(entry);
    });
  }
  return { sentences, letters };
}

function jsonlFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return names.sort().map((name) => join(folder, name));
}
