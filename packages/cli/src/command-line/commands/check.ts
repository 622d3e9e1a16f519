import { formatNames } from "../../check/formats/formatter";
import { defineCommand, type OptionSpecs } from "../define";
import { colourOption, kinds, ruleOptions } from "./shared-options";

export const checkOptions = {
  format: {
    type: "string",
    short: "f",
    multiple: true,
    value: "<name>",
    choices: formatNames,
    summary:
      "how to print results; pretty if left out, with github beside it where GitHub Actions runs",
  },
  output: {
    type: "string",
    short: "o",
    multiple: true,
    whole: true,
    value: "<format>=<file>",
    summary:
      "also write results of this format to a file; the format may be left out where it is plain",
  },
  ...ruleOptions,
  "max-warnings": {
    type: "string",
    value: "<number>",
    summary: "exit 1 when there are more warnings than this",
  },
  quiet: { type: "boolean", summary: "print errors only; nothing when there are none" },
  stats: { type: "boolean", summary: "also say what the run took" },
  "schema-only": { type: "boolean", summary: "only the structure; no rule is run" },
  "stdin-filename": {
    type: "string",
    value: "<name>",
    summary: "name of what `-` reads; its ending says what it is",
  },
  "no-error-on-unmatched-pattern": {
    type: "boolean",
    summary: "a pattern or a folder without files is no fault",
  },
  kind: {
    type: "string",
    value: "<kind>",
    choices: kinds,
    summary: "kind of the documents that say none themselves",
  },
  audience: {
    type: "string",
    value: "<who>",
    choices: ["candidate", "internal"],
    summary: "who reads the .txt files: the candidate, or the panel only",
  },
  locale: {
    type: "string",
    value: "<tag>",
    summary: "language of the .txt files; en if left out",
  },
  ...colourOption,
} as const satisfies OptionSpecs;

export const check = defineCommand({
  name: "check",
  summary: "say whether documents and texts are fair, kind, honest, private and useful",
  operands: "<file | folder | pattern | ->…",
  needs: {
    atLeast: 1,
    remedy:
      "Name files, a folder or a pattern: `fairwell check 'letters/**/*.json'`, or `-` for standard input.",
  },
  description: [
    "Reads JSON documents (one, or a list), NDJSON (.ndjson, .jsonl: one document a line), YAML (.yaml, .yml: a document after each `---`), CSV (.csv: a document a record) and plain text (.txt), each also packed by gzip (.gz). NDJSON and CSV may have any size. Patterns in quotation marks are expanded by Fairwell; of a folder it takes every such file, without node_modules, .git and dist.",
    "The columns of a CSV file are keys with dots between them: `candidate.name`, `points.0.text`. A column `jurisdictions[]` holds several values with `|` between them. Empty cells are left out; where the schema wants no text, a cell is read as JSON.",
    "Exit code 0: nothing at or above the threshold. 1: errors, invalid documents, or more warnings than --max-warnings. 2: wrong usage, or a file that cannot be read.",
  ],
  options: checkOptions,
  examples: [
    { command: "fairwell check letters/samira.json", does: "one document" },
    {
      command: "fairwell check 'letters/**/*.json' --max-warnings 0",
      does: "in CI: warnings fail too",
    },
    { command: "fairwell check notes.txt --audience candidate", does: "a text before it is sent" },
    {
      command: "fairwell check letters/samira.json --second-look",
      does: "also what is only implied; slower to start",
    },
    {
      command: "fairwell check letters -f sarif -o results.sarif",
      does: "for code scanning; `-o junit=results.xml` beside the results on the terminal",
    },
    {
      command: "zcat export.ndjson.gz | fairwell check - --stdin-filename export.ndjson",
      does: "a stream of any size",
    },
    {
      command: "fairwell check feedback.csv --kind candidate-feedback",
      does: "a spreadsheet whose records are of one kind",
    },
    {
      command: "pbpaste | fairwell check - --stdin-filename note.txt",
      does: "a text from the clipboard",
    },
    {
      command: "fairwell check export.ndjson --format json --rule tone/absolute=off",
      does: "for another program",
    },
  ],
  load: async () => (await import("../../check/run")).run,
});
