import { wrap } from "../terminal/wrap";
import type { Command, OptionSpec } from "./define";

const width = 96;

/** Two columns, the second wrapped. */
function table(rows: readonly (readonly [string, string])[]): string {
  const first = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows
    .map(([left, right]) => {
      const [line = "", ...more] = wrap(right, width - first - 2);
      const rest = more.map((text) => `\n${" ".repeat(first + 2)}${text}`).join("");
      return `  ${left.padEnd(first)}${line}${rest}`;
    })
    .join("\n");
}

function optionRow(name: string, spec: OptionSpec): readonly [string, string] {
  const choices = spec.choices ? ` (${spec.choices.join(", ")})` : "";
  const again = spec.multiple ? "; may be given again" : "";
  const short = spec.short ? `-${spec.short}, ` : "";
  return [
    `${short}--${name}${spec.value ? ` ${spec.value}` : ""}`,
    `${spec.summary}${choices}${again}`,
  ];
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = [
    ...Object.entries(command.options).map(([name, spec]) => optionRow(name, spec)),
    ["--help", "this text"] as const,
  ];
  const examples = command.examples.map(({ command: line, does }) => `  ${line}\n      ${does}`);
  return [
    `fairwell ${command.name}: ${command.summary}`,
    "",
    `Usage: ${["fairwell", command.name, command.operands, "[options]"].filter(Boolean).join(" ")}`,
    "",
    ...command.description.flatMap((text) => [...wrap(text, width), ""]),
    "Options:",
    table(options),
    "",
    "Examples:",
    ...examples,
    "",
  ].join("\n");
}

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    "fairwell: interview feedback that a candidate can use",
    "",
    "Usage: fairwell <command> [options]",
    "",
    "Commands:",
    table(commands.map(({ name, summary }) => [name, summary] as const)),
    "",
    "Options:",
    table([
      ["--help", "this text; after a command: its options and examples"],
      ["--version", "the version"],
    ]),
    "",
    "Examples:",
    "  fairwell check 'letters/**/*.json'",
    "  fairwell explain fair/age-direct",
    "  fairwell render letters/samira.json --brand brand.json --out out",
    "",
    "Fairwell decides nothing and sends nothing. What it finds is what a text may be read as.",
    "",
  ].join("\n");
}
