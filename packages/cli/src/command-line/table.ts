import { check } from "./commands/check";
import { explain } from "./commands/explain";
import { importCommand } from "./commands/import";
import { mcp } from "./commands/mcp";
import { preview } from "./commands/preview";
import { render } from "./commands/render";
import { rules } from "./commands/rules";
import { schema } from "./commands/schema";
import type { Command } from "./define";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  render,
  preview,
  importCommand,
  explain,
  rules,
  schema,
  mcp,
];
