import { defineCommand, type OptionSpecs } from "../define";
import { colourOption } from "./shared-options";

export const importOptions = {
  format: {
    type: "string",
    value: "<name>",
    choices: ["pretty", "json"],
    summary: "how to print results; pretty if left out",
  },
  out: {
    type: "string",
    value: "<folder>",
    summary: "write each document to a file there",
  },
  ...colourOption,
} as const satisfies OptionSpecs;

export const importCommand = defineCommand({
  name: "import",
  summary: "turn an applicant tracking system's payloads into documents",
  operands: "greenhouse <file>…",
  needs: {
    atLeast: 2,
    remedy: "Name the system and at least one file: `fairwell import greenhouse scorecards.json`.",
  },
  description: [
    "Reads what the system's interface returned and prints Fairwell documents (internal ones: scorecards, applications, jobs), and what could not be read.",
    "Records that belong together (an application and its scorecards) belong in one file, as lists by table name or as a webhook sends them.",
  ],
  options: importOptions,
  examples: [
    { command: "fairwell import greenhouse scorecards.json", does: "what is in it" },
    {
      command: "fairwell import greenhouse application.json --format json",
      does: "the documents, for another program",
    },
    {
      command: "fairwell import greenhouse *.json --out documents",
      does: "a file for each document",
    },
  ],
  load: async () => (await import("../../import/run")).run,
});
