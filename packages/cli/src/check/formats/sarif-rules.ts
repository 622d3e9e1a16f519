import type { Severity } from "@fairwell/core";
import { groupOf, type Rule, rules } from "@fairwell/core/rules";
import type { Problem } from "../problem";
import { rulePage } from "./writing/rule-page";

export const sarifLevels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warn: "warning",
  info: "note",
};

const known: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** What stands for the ids that belong to no rule. */
const structures: Readonly<Record<string, string>> = {
  document: "The document has not the shape of its kind.",
  json: "The file is not JSON, or says something twice.",
  yaml: "The file is not YAML, or says something twice.",
  csv: "The file is not CSV, or its columns cannot be read.",
  file: "The file itself cannot be read as it is.",
};

const readme = "https://github.com/fairwell/fairwell/blob/main/packages/cli/README.md";

/** `fair/age-direct` as a name that reads well in a list: `FairAgeDirect`. */
const pascalCase = (id: string): string =>
  id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A rule, or a kind of structural fault, as SARIF describes it (section 3.49). */
export function reportingDescriptor({ id, severity }: Pick<Problem, "id" | "severity">) {
  const rule = known.get(id);
  const group = rule ? groupOf(rule.id) : id.slice(0, Math.max(0, id.indexOf("/")));
  const text = rule?.summary ?? structures[group] ?? "Something is wrong with the file.";
  const why = rule?.rationale ?? text;
  const instead = rule?.suggestion ?? "Mend it as the message says.";
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(text) },
    fullDescription: { text: sentence(why) },
    help: {
      text: `${sentence(why)} ${instead}`,
      markdown: `${sentence(why)}\n\n**What to write instead:** ${instead}`,
    },
    helpUri: rule ? rulePage(id) : readme,
    defaultConfiguration: { level: sarifLevels[rule?.severity ?? severity] },
    properties: { tags: [group, ...(rule?.ground ? [rule.ground] : [])] },
  };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
