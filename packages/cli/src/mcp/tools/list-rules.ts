import { groupOf, rules } from "@fairwell/core/rules";
import * as z from "zod";
import { presets } from "../../command-line/commands/shared-options";
import { defineTool } from "../tool";

const groups = [...new Set(rules.map(({ id }) => groupOf(id)))];

const input = z.strictObject({
  group: z.enum(groups).optional().describe("Only the rules of this group."),
  preset: z.enum(presets).optional().describe("Leave out rules that this preset never uses."),
});

export const listRules = defineTool({
  name: "list_rules",
  title: "List the rules",
  description: "Every rule with its severity and what it catches; `explain_rule` says more of one.",
  input,
  call({ group, preset }) {
    const listed = rules.filter(
      (rule) =>
        (!group || groupOf(rule.id) === group) &&
        (!preset || !rule.presets || rule.presets.includes(preset)),
    );
    return {
      ok: true,
      data: {
        rules: listed.map(({ id, severity, summary, ground }) => ({
          rule: id,
          severity,
          summary,
          ...(ground && { ground }),
        })),
      },
    };
  },
});
