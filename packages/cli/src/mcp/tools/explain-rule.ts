import { type Rule, resolveSources } from "@fairwell/core/rules";
import * as z from "zod";
import { ruleNamed } from "../../explain/named-rule";
import { defineTool } from "../tool";

const input = z.strictObject({
  rule: z.string().min(1).max(80).describe("Id of a rule, such as `fair/age-direct`."),
});

/** Examples of a rule over words; a rule over structure has whole documents, which explain nothing here. */
const examplesOf = (rule: Rule) =>
  rule.type === "text"
    ? { found: rule.examples.bad.map(({ text }) => text), notFound: rule.examples.good }
    : { found: [], notFound: [] };

export const explainRule = defineTool({
  name: "explain_rule",
  title: "Explain a rule",
  description:
    "Why a rule exists, where it comes from, what to write instead, and examples of what it finds and does not find.",
  input,
  call({ rule: id }) {
    const rule = ruleNamed(id);
    return {
      ok: true,
      data: {
        rule: rule.id,
        severity: rule.severity,
        ...(rule.severityIn && { severityIn: rule.severityIn }),
        ...(rule.presets && { onlyInPresets: rule.presets }),
        canBeAccepted: rule.suppressible !== false,
        summary: rule.summary,
        reason: rule.message,
        why: rule.rationale,
        instead: rule.suggestion,
        examples: examplesOf(rule),
        sources: resolveSources(rule.sources).map(({ title, url }) => ({ title, url })),
      },
    };
  },
});
