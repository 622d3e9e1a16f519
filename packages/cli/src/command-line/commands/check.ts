import { defineCommand, type OptionSpecs } from "../define";
import { colourOption, ruleOptions } from "./shared-options";

export const checkOptions = {
  format: {
    type: "string",
    value: "<name>",
    choices: ["pretty", "json"],
    summary: "how to print results; pretty if left out",
  },
  ...ruleOptions,
  "max-warnings": {
    type: "string",
    value: "<number>",
    summary: "exit 1 when there are more warnings than this",
  },
  quiet: { type: "boolean", summary: "print errors only; nothing when there are none" },
  "stdin-filename": {
    type: "string",
    value: "<name>",
    summary: "name of what `-` reads; its ending says what it is",
  },
  audience: {
    type: "string",
    value: "<who>",
    choices: ["candidate", "internal"],
    summary: "who reads the .txt files: the candidate, or the panel only",
  },
  language: {
    type: "string",
    value: "<tag>",
    summary: "language of the .txt files; en if left out",
  },
  ...colourOption,
} as const satisfies OptionSpecs;

export const check = defineCommand({
  name: "check",
  summary: "say whether documents and texts are fair, kind, honest, private and useful",
  operands: "<file | pattern | ->…",
  needs: {
    atLeast: 1,
    remedy:
      "Name files or a pattern: `fairwell check 'letters/**/*.json'`, or `-` for standard input.",
  },
  description: [
    "Reads JSON documents (one, or a list), NDJSON (.ndjson, .jsonl: one document a line) and plain text (.txt). Patterns in quotation marks are expanded by Fairwell.",
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
