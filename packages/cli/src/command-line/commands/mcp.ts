import { defineCommand, type OptionSpecs } from "../define";
import { ruleOptions } from "./shared-options";

export const mcpOptions = {
  brand: {
    type: "string",
    value: "<brand.json>",
    summary: "name, logo, theme and colours of rendered messages; the sender's name if left out",
  },
  ...ruleOptions,
} as const satisfies OptionSpecs;

export const mcp = defineCommand({
  name: "mcp",
  summary: "let an assistant that drafts feedback check it: an MCP server on standard input",
  operands: "",
  description: [
    "Speaks the Model Context Protocol on standard input and output, and is started by the assistant's program. Its tools are check_feedback, explain_rule, render_notice and list_rules.",
    "The rules are those of this command line: an assistant cannot loosen them. Nothing is sent, stored, logged or fetched; it ends when standard input is closed.",
  ],
  options: mcpOptions,
  examples: [
    { command: "fairwell mcp --jurisdiction GB", does: "with the recommended rules" },
    {
      command: "fairwell mcp --preset strict --brand brand.json",
      does: "stricter, and messages in your brand",
    },
    {
      command: "npx -y @fairwell/cli mcp",
      does: "as an assistant's settings have it: command `npx`, and the rest as its arguments",
    },
  ],
  load: async () => (await import("../../mcp/run")).run,
});
