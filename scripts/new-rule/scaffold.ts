/** What a new rule is made from. */
export interface NewRule {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** Name of the constant and of its import. */
  readonly constant: string;
  readonly ground: string | undefined;
}

const groups =
  "fair proxy coded tone honesty privacy substance process withdrawn cohort address suppression review".split(
    " ",
  );

/** Reads `group/some-name`; says what is wrong with it otherwise. */
export function readId(id: string, ground: string | undefined): NewRule | string {
  const match = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(id);
  if (!match)
    return "A rule id is group/some-name, in lower case with hyphens, such as tone/absolute.";
  const [, group = "", name = ""] = match;
  if (!groups.includes(group))
    return `There is no group ${group}. Use one of ${groups.join(", ")}.`;
  const constant = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    group,
    name,
    constant: reserved.has(constant) ? `${constant}Rule` : constant,
    ground,
  };
}

const reserved = new Set("new delete default package private public static class".split(" "));

/** The file of a new text rule. It compiles, and the consistency test fails until it is filled in. */
export function ruleFile({ id, constant, ground }: NewRule): string {
  const groundLine = ground ? `\n  ground: ${JSON.stringify(ground)},` : "";
  return `import { defineTextRule } from "../define";

/** One line: what it catches. */
export const ${constant} = defineTextRule({
  id: ${JSON.stringify(id)},
  severity: "warn",${groundLine}
  locales: ["en"],
  summary: "",
  message: "May be read as …, because …",
  rationale: "",
  suggestion: "Name the criterion, what was seen or heard, and what would have been stronger.",
  rewrite: "criterion",
  sources: [],
  roles: ["candidate"],
  patterns: [],
  unless: [],
  examples: {
    bad: [
      { text: "", quote: "" },
      { text: "", quote: "" },
      { text: "", quote: "" },
      { text: "", quote: "" },
    ],
    good: ["", "", "", ""],
  },
});
`;
}

/** The group's index with the new rule in it, imports and list in order; a new index when the group has none yet. */
export function indexWith(rule: NewRule, index: string | undefined): string {
  const line = `import { ${rule.constant} } from "./${rule.name}";`;
  if (index === undefined) {
    return `import type { Rule } from "../define";\n${line}\n\n/** Rules of the group ${rule.group}. */\nexport const ${rule.group}: readonly Rule[] = [${rule.constant}];\n`;
  }
  const lines = index.split("\n");
  const imports = lines.filter((entry) => /^import .* from "\.\/[^"]*";$/.test(entry));
  const first = lines.findIndex((entry) => imports.includes(entry));
  const rest = lines.filter((entry) => !imports.includes(entry));
  const all = [...imports, line].sort((a, b) => fileOf(a).localeCompare(fileOf(b)));
  rest.splice(first < 0 ? 1 : first, 0, ...all);
  return rest
    .join("\n")
    .replace(/(: readonly Rule\[\] = \[)([\s\S]*?)(,?\s*)\];/, (_, open, list, end) => {
      const wrapped = end.includes("\n");
      return wrapped
        ? `${open}${list},\n  ${rule.constant},\n];`
        : `${open}${list}, ${rule.constant}];`;
    });
}

function fileOf(line: string): string {
  return /"\.\/([^"]*)"/.exec(line)?.[1] ?? "";
}
