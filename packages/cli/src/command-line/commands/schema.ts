import { defineCommand, type OptionSpecs } from "../define";

export const schemaOptions = {
  draft: {
    type: "string",
    value: "<draft>",
    choices: ["2020-12", "7"],
    summary: "draft of JSON Schema; 2020-12 if left out",
  },
} as const satisfies OptionSpecs;

export const schema = defineCommand({
  name: "schema",
  summary: "print the JSON Schema of a kind of document",
  operands: "<kind>",
  needs: { atLeast: 1, remedy: "Name a kind of document: `fairwell schema candidate-feedback`." },
  description: ["For editors and other languages. Draft 2020-12, or draft-7 with --draft 7."],
  options: schemaOptions,
  examples: [
    { command: "fairwell schema candidate-feedback", does: "feedback to a candidate" },
    {
      command: "fairwell schema withdrawal-notice --draft 7 > notice.schema.json",
      does: "for older tools",
    },
  ],
  load: async () => (await import("../../schema/run")).run,
});
