import { type Rule, resolveSources } from "@fairwell/core/rules";
import type { colourOption } from "../command-line/commands/shared-options";
import type { ExitCode, Invocation } from "../command-line/define";
import { printable } from "../terminal/cells";
import { lookFor } from "../terminal/look";
import type { Paint } from "../terminal/paint";
import { wrap } from "../terminal/wrap";
import { ruleNamed } from "./named-rule";

const indent = "  ";

function section(title: string, lines: readonly string[], { paint }: { paint: Paint }): string[] {
  return lines.length === 0 ? [] : [paint("bold", title), ...lines, ""];
}

/** Examples of a rule over words; a rule over structure shows its documents on its page. */
function examplesOf(rule: Rule): { bad: readonly string[]; good: readonly string[] } {
  if (rule.type !== "text") return { bad: [], good: [] };
  return { bad: rule.examples.bad.map(({ text }) => text), good: rule.examples.good };
}

function severityLines(rule: Rule): string[] {
  const where = Object.entries(rule.severityIn ?? {}).map(
    ([jurisdiction, severity]) => `${severity} in ${jurisdiction}`,
  );
  const presets = rule.presets ? [`only in the presets ${rule.presets.join(", ")}`] : [];
  const fixed = rule.suppressible === false ? ["an `allow` list cannot accept it"] : [];
  return [[rule.severity, ...where, ...presets, ...fixed].join("; ")];
}

/** A rule over words without patterns has nothing to find but what the second reader finds, which is asked for. */
const switchLine = (rule: Rule): string =>
  rule.type === "text" && rule.patterns.length === 0
    ? "It looks only when asked: fairwell check … --second-look"
    : `To switch it off in one run: fairwell check … --rule ${rule.id}=off`;

/** A rule's page for the terminal. */
export function explanation(rule: Rule, look: { paint: Paint; width: number }): string {
  const paragraph = (text: string, mark = "") =>
    wrap(mark + printable(text), look.width - indent.length).map((line) => indent + line);
  const { bad, good } = examplesOf(rule);
  const sources = resolveSources(rule.sources).map(
    ({ title, url }) => `${indent}${title}${url ? `\n${indent}  ${url}` : ""}`,
  );
  return [
    `${look.paint("bold", rule.id)}  ${severityLines(rule).join("")}`,
    ...paragraph(rule.summary),
    "",
    ...section("What the writer reads", paragraph(rule.message), look),
    ...section("Why", paragraph(rule.rationale), look),
    ...section("What to write instead", paragraph(rule.suggestion), look),
    ...section(
      "Found",
      bad.flatMap((text) => paragraph(text, "✗ ")),
      look,
    ),
    ...section(
      "Not found",
      good.flatMap((text) => paragraph(text, "✓ ")),
      look,
    ),
    ...section("Sources", sources, look),
    look.paint("dim", switchLine(rule)),
    "",
  ].join("\n");
}

/** `fairwell explain`. */
export async function run(invocation: Invocation<typeof colourOption>): Promise<ExitCode> {
  const { operands, options, host } = invocation;
  const look = lookFor(host, options["no-color"]);
  const pages = operands.map((id) => explanation(ruleNamed(id), look));
  host.out(pages.join("\n"));
  return 0;
}
