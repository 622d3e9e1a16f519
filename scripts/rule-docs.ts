import { type CohortRule, cohortRules } from "../packages/core/src/cohort";
import type { DocumentRule, Exception, Pattern, Rule, TextRule } from "../packages/core/src/rules";
import { resolveSources, rewrites, rules } from "../packages/core/src/rules";

/** What each group is about, in the order of the reference. */
const groups: Readonly<Record<string, string>> = {
  fair: "Direct mention of a protected ground about the candidate",
  proxy: "Words that stand in for a protected ground",
  coded: "Words about the personality that fall on some groups more than on others",
  tone: "Respect",
  honesty: "Truth, and promises",
  privacy: "Data of others, and data too many",
  substance: "Whether the candidate can use it",
  process: "Right notice, right time, right contact",
  withdrawn: "Notices about a post that is gone",
  cohort: "Many candidates together",
  address: "Text that speaks to the candidate",
  suppression: "The list of accepted findings",
  review: "A second reader",
};

/** Rules over a text, over a document and over many candidates together. */
type AnyRule = Rule | CohortRule;

const allRules: readonly AnyRule[] = [...rules, ...cohortRules];

const page = (rule: AnyRule): string => `${rule.id}.md`;
const cell = (text: string): string => text.replace(/\|/g, "\\|").replace(/\s+/g, " ");
const groupOf = (rule: AnyRule): string => rule.id.slice(0, rule.id.indexOf("/"));

/**
 * The reference of the rules: an overview and a page a rule, made from the rules themselves.
 *
 * @returns path from the root of the repository ▸ content
 */
export function ruleDocs(): Map<string, string> {
  const files = new Map<string, string>([["docs/rules/README.md", overview()]]);
  for (const rule of allRules) files.set(`docs/rules/${page(rule)}`, rulePage(rule));
  return files;
}

function overview(): string {
  const parts = [
    "# Rules",
    `Fairwell has ${allRules.length} rules. Each says what a text may be read as, why, and what to write instead. None says that a text is against the law. The pages are generated from the rules; the examples on them are tests.`,
  ];
  for (const group of Object.keys(groups)) {
    const own = allRules.filter((rule) => groupOf(rule) === group);
    if (own.length === 0) continue;
    parts.push(`## ${group}: ${groups[group]}`);
    const rows = own.map(
      (rule) =>
        `| [\`${rule.id}\`](${page(rule)}) | ${rule.severity} | ${rule.ground ?? ""} | ${cell(rule.summary)} |`,
    );
    parts.push(
      ["| Rule | Severity | Ground | What it finds |", "|---|---|---|---|", ...rows].join("\n"),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

function rulePage(rule: AnyRule): string {
  const parts = [
    `# ${rule.id}`,
    `${rule.summary}.`.replace(/\.\.$/, "."),
    facts(rule),
    `## What the writer reads\n\n> ${rule.message}`,
    `## Why\n\n${rule.rationale}`,
    `## What to write instead\n\n${rule.suggestion}${rewriteOf(rule)}`,
    rule.type === "text" ? textExamples(rule) : documentExamples(rule),
    rule.type === "text" ? frames(rule) : "",
    `## Sources\n\n${sources(rule)}`,
    suppression(rule),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The sentence to start from, as it is when a criterion is known. */
function rewriteOf({ rewrite }: AnyRule): string {
  const { plain, named } = rewrite ? rewrites[rewrite] : {};
  const sentence = named ?? plain;
  return sentence === undefined ? "" : `\n\n> ${sentence.replace(/([[\]])/g, "\\$1")}`;
}

function facts(rule: AnyRule): string {
  const rows = [
    ["Severity", rule.severity],
    ["In some places", severityIn(rule)],
    ["In a heap", rule.type === "text" ? inHeap(rule) : ""],
    ["Protected ground", rule.ground ?? ""],
    ["Reads", reads(rule)],
    ["Languages", rule.locales.includes("*") ? "any" : rule.locales.join(", ")],
    ["Presets", rule.presets?.join(", ") ?? ""],
  ];
  const lines = rows
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `| ${name} | ${cell(value as string)} |`);
  return ["| | |", "|---|---|", ...lines].join("\n");
}

function inHeap({ heap }: TextRule): string {
  return heap ? `${heap.severity} when there are more than ${heap.over} in 100 words` : "";
}

function severityIn(rule: AnyRule): string {
  return Object.entries(rule.severityIn ?? {})
    .map(([place, severity]) => `${place}: ${severity}`)
    .join(", ");
}

function reads(rule: AnyRule): string {
  if (rule.type === "cohort") return "the data of a cohort (`checkCohort`)";
  if (rule.type === "document") return rule.kinds.map((kind) => `\`${kind}\``).join(", ");
  const { scope } = rule;
  const kinds = scope?.kinds?.map((kind) => `\`${kind}\``).join(", ");
  const audience = scope?.audience === "candidate" ? "that goes to the candidate" : "";
  return ["text", kinds ? `of ${kinds}` : "", audience].filter((part) => part !== "").join(" ");
}

function textExamples({ examples }: TextRule): string {
  const bad = examples.bad.map(({ text, quote }) => `- ${mark(text, quote)}`);
  const good = examples.good.map((text) => `- ${oneLine(text)}`);
  return `## Examples\n\nFound:\n\n${bad.join("\n")}\n\nNot found:\n\n${good.join("\n")}`;
}

function mark(text: string, quote: string): string {
  const start = text.indexOf(quote);
  if (start < 0) return oneLine(text);
  const [before, after] = [text.slice(0, start), text.slice(start + quote.length)];
  return `${oneLine(before)}**${oneLine(quote)}**${oneLine(after)}`;
}

/** Inside a list item, line breaks and Markdown would read as structure. */
function oneLine(text: string): string {
  return text.replace(/([*_`<[\]\\])/g, "\\$1").replace(/\s*\n\s*/g, " / ");
}

function documentExamples(rule: DocumentRule | CohortRule): string {
  const { bad } = rule.examples();
  const where = [...new Set(bad.map(({ path }) => `\`${path.join(".") || "the document"}\``))];
  const what = rule.type === "cohort" ? "sets of data" : "documents";
  return `## Examples\n\nThe tests hold ${bad.length} ${what} in which it is found, at ${where.join(", ")}, and ${what} in which it is not.`;
}

function frames(rule: TextRule): string {
  const exceptions = rule.unless ?? [];
  const lines = [`It looks for ${rule.patterns.length} word patterns`];
  const gated = rule.patterns.filter((pattern) => rolesOf(rule, pattern)).length;
  if (gated > 0) lines.push(`; ${gated} of them count only in a clause about certain people`);
  if (exceptions.length > 0) lines.push(`, and knows ${exceptions.length} safe contexts`);
  const list = exceptions.slice(0, 12).map((exception) => `- ${exceptionLine(exception)}`);
  const more =
    exceptions.length > list.length ? `\n- and ${exceptions.length - list.length} more` : "";
  return `## How it decides\n\n${lines.join("")}.${list.length > 0 ? `\n\n${list.join("\n")}${more}` : ""}`;
}

function rolesOf(rule: TextRule, pattern: Pattern): boolean {
  return (typeof pattern === "string" ? rule.roles : (pattern.roles ?? rule.roles)) !== undefined;
}

function exceptionLine({ pattern, scope }: Exception): string {
  const where = {
    overlap: "sharing a word with it",
    within: "around it",
    clause: "in the same clause",
    sentence: "in the same sentence",
  };
  return `\`${pattern}\` ${where[scope]}`;
}

function sources(rule: AnyRule): string {
  return resolveSources(rule.sources)
    .map(({ title, url }) => (url ? `- [${title}](${url})` : `- ${title}`))
    .join("\n");
}

function suppression(rule: AnyRule): string {
  if (rule.type === "cohort")
    return "To change the severity or switch the rule off, use the `rules` option of `checkCohort`.";
  if (rule.suppressible === false)
    return "The `allow` list of a document cannot switch this rule off.";
  return `To accept a finding in one document, add \`{ "ruleId": "${rule.id}", "reason": "…", "by": "…", "until": "YYYY-MM-DD" }\` to its \`allow\` list. To change the severity everywhere, use the checker's \`rules\` option.`;
}
