import { defineCommand } from "../define";
import { colourOption } from "./shared-options";

export const explain = defineCommand({
  name: "explain",
  summary: "why a rule exists, its sources, and examples",
  operands: "<rule>",
  needs: {
    atLeast: 1,
    remedy: "Name a rule: `fairwell explain fair/age-direct`. `fairwell rules` lists them.",
  },
  description: ["Says what a rule catches, why, where it comes from and what to write instead."],
  options: colourOption,
  examples: [{ command: "fairwell explain fair/age-direct", does: "one rule" }],
  load: async () => (await import("../../explain/run")).run,
});
