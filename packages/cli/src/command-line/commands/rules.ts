import { defineCommand, type OptionSpecs } from "../define";
import { colourOption, presets } from "./shared-options";

export const rulesOptions = {
  format: {
    type: "string",
    value: "<name>",
    choices: ["pretty", "json"],
    summary: "how to print the list; pretty if left out",
  },
  preset: {
    type: "string",
    value: "<name>",
    choices: presets,
    summary: "only the rules of this set",
  },
  ...colourOption,
} as const satisfies OptionSpecs;

export const rules = defineCommand({
  name: "rules",
  summary: "list every rule",
  operands: "[group]",
  description: ["One line for each rule: severity, id and what it catches."],
  options: rulesOptions,
  examples: [
    { command: "fairwell rules", does: "all of them" },
    { command: "fairwell rules privacy", does: "those of one group" },
  ],
  load: async () => (await import("../../explain/list")).run,
});
