import { parseArgs } from "node:util";
import type { Command, OptionSpec, OptionValues } from "./define";
import { choiceRemedy, nameRemedy } from "./nearest-name";
import { UsageError } from "./usage-error";

/** Operands and options of a command line. */
export interface Parsed {
  readonly operands: readonly string[];
  readonly options: OptionValues<Command["options"]>;
  readonly help: boolean;
}

/** A word of the command line that is fit to be shown: short, and one line. */
const shown = (word: string): string =>
  /^[\x21-\x7e]{1,60}$/.test(word) ? `\`${word}\`` : "this one";

/**
 * Reads the arguments of a command.
 *
 * @param args what follows the command's name
 * @throws UsageError for an unknown option, a missing or wrong value, too few operands
 */
export async function parseArguments(command: Command, args: readonly string[]): Promise<Parsed> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, { type, short }]) => [
        name,
        short ? { type, short } : { type },
      ]),
    ),
  });
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  let help = false;
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.name === "h") help = true;
    else {
      const values = await readOption(command, token.name, token.rawName, token.value);
      given.set(token.name, [...(given.get(token.name) ?? []), ...values]);
    }
  }
  const { needs } = command;
  if (!help && needs && operands.length < needs.atLeast) {
    const what = operands.length === 0 ? "nothing to work on" : "too little to work on";
    throw new UsageError(`\`fairwell ${command.name}\` was given ${what}`, needs.remedy);
  }
  return { operands, options: valuesOf(command, given), help };
}

async function readOption(
  command: Command,
  name: string,
  written: string,
  value: string | undefined,
): Promise<readonly string[]> {
  const spec = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (!spec) {
    const known = [...Object.keys(command.options), "help"];
    throw new UsageError(
      `\`fairwell ${command.name}\` has no option ${shown(written)}`,
      await nameRemedy(name, known, (near) => `\`--${near}\``),
    );
  }
  if (spec.type === "boolean") {
    if (value === undefined) return [""];
    throw new UsageError(`\`--${name}\` takes no value`, `Write \`--${name}\` alone.`);
  }
  if (value === undefined || value === "" || (value.startsWith("--") && value.length > 2)) {
    throw new UsageError(
      `\`--${name}\` has no value`,
      `Write \`--${name} ${spec.choices ? spec.choices[0] : (spec.value ?? "<value>")}\`.`,
    );
  }
  const values =
    spec.multiple && !spec.whole ? value.split(",").map((part) => part.trim()) : [value];
  for (const part of values) await checkChoice(name, spec, part);
  return values;
}

async function checkChoice(name: string, spec: OptionSpec, value: string): Promise<void> {
  if (!spec.choices || spec.choices.includes(value)) return;
  throw new UsageError(
    `\`--${name}\` does not take ${shown(value)}`,
    await choiceRemedy(value, spec.choices),
  );
}

function valuesOf(command: Command, given: ReadonlyMap<string, readonly string[]>) {
  return Object.fromEntries(
    Object.entries(command.options).map(([name, spec]) => {
      const values = given.get(name);
      if (spec.type === "boolean") return [name, values !== undefined];
      return [name, spec.multiple ? (values ?? []) : values?.at(-1)];
    }),
  ) as OptionValues<Command["options"]>;
}
