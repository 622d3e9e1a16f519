import { extname } from "node:path";
import type { Format } from "./input";

const byEnding: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".ndjson": "lines",
  ".jsonl": "lines",
  ".yaml": "yaml",
  ".yml": "yaml",
  ".csv": "csv",
  ".txt": "text",
};

/** Endings of files that are checked when a folder is named, without the dot. */
export const endings: readonly string[] = Object.keys(byEnding).map((ending) => ending.slice(1));

/** The name without the ending of a packed file: `a.ndjson.gz` is `a.ndjson`. */
const unpackedName = (name: string): string => name.replace(/\.gz$/i, "");

/** Whether a name says that the file is packed by gzip. */
export const isPackedName = (name: string): boolean => /\.gz$/i.test(name);

/** What a file holds; undefined when its name does not say. */
export const formatOf = (name: string): Format | undefined =>
  byEnding[extname(unpackedName(name)).toLowerCase()];
