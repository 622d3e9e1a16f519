import { groupOf, rules } from "@fairwell/core/rules";
import type { rulesOptions } from "../command-line/commands/rules";
import type { ExitCode, Invocation } from "../command-line/define";
import { nameRemedy } from "../command-line/nearest-name";
import { UsageError } from "../command-line/usage-error";
import { lookFor } from "../terminal/look";

/** `fairwell rules`. */
export async function run(invocation: Invocation<typeof rulesOptions>): Promise<ExitCode> {
  const { operands, options, host } = invocation;
  const groups: string[] = [...new Set(rules.map(({ id }) => groupOf(id)))];
  for (const group of operands) {
    if (!groups.includes(group))
      throw new UsageError("There is no such group of rules", await nameRemedy(group, groups));
  }
  const { preset } = options;
  const listed = rules.filter(
    ({ id, presets }) =>
      (operands.length === 0 || operands.includes(groupOf(id))) &&
      (!preset || !presets || (presets as readonly string[]).includes(preset)),
  );
  if (options.format === "json") {
    const data = listed.map(({ id, severity, summary, ground, locales }) => ({
      id,
      severity,
      summary,
      ...(ground && { ground }),
      locales,
    }));
    host.out(`${JSON.stringify(data, null, 2)}\n`);
    return 0;
  }
  const { paint } = lookFor(host, options["no-color"]);
  const width = Math.max(...listed.map(({ id }) => id.length));
  const lines = listed.map(
    ({ id, severity, summary }) =>
      `${severity.padEnd(5)}  ${paint("bold", id.padEnd(width))}  ${summary}`,
  );
  host.out(`${lines.join("\n")}\n`);
  return 0;
}
