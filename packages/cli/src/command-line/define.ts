import type { Host } from "../host";

/** An option of a command, written `--name`. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  /** May be given several times, each with one value or several with commas between. */
  readonly multiple?: true;
  /** A comma is part of a value, and does not divide several. */
  readonly whole?: true;
  /** One letter that stands for the name, written `-o`. */
  readonly short?: string;
  /** What stands for the value in the help, such as `<tag>`. */
  readonly value?: string;
  /** The values that it takes; left out: any. */
  readonly choices?: readonly string[];
  /** One line for the help. */
  readonly summary: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was given for the options of a command. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]["type"] extends "boolean"
    ? boolean
    : Specs[Name]["multiple"] extends true
      ? readonly string[]
      : string | undefined;
};

/** 0: nothing at or above the threshold; 1: findings or invalid documents; 2: usage, or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;

/** What a command is run with. */
export interface Invocation<Specs extends OptionSpecs = OptionSpecs> {
  readonly operands: readonly string[];
  readonly options: OptionValues<Specs>;
  readonly host: Host;
}

/** A command, as data: help, argument checks and the nearest name of a wrong option all come from it. */
export interface Command<Specs extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Operands as the usage line shows them. */
  readonly operands: string;
  /** What to do when fewer operands are given than this; left out: none is needed. */
  readonly needs?: { readonly atLeast: number; readonly remedy: string };
  /** Paragraphs for the command's own help. */
  readonly description: readonly string[];
  readonly options: Specs;
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** Loads the code of the command, so that the others need not be read. */
  load(): Promise<(invocation: Invocation<Specs>) => Promise<ExitCode>>;
}

/** A command whose code knows the types of its options. */
export function defineCommand<const Specs extends OptionSpecs>(command: Command<Specs>): Command {
  // The parser fills the options by the same specification, so that the wider type is safe.
  return command as unknown as Command;
}
