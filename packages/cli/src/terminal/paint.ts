import { styleText } from "node:util";

export type Colour = "red" | "yellow" | "cyan" | "green" | "bold" | "dim";

/** Colours a text, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

/**
 * Whether to use colours: `--no-color`, then FORCE_COLOR (https://force-color.org), then NO_COLOR
 * (https://no-color.org), then whether a person looks at a terminal.
 */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
  forbidden: boolean,
): boolean {
  if (forbidden) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (env.NO_COLOR) return false;
  return terminal && env.TERM !== "dumb";
}

/** A painter for a terminal, or for a file. */
export function painter(colours: boolean): Paint {
  // The environment has been read already; styleText of Node 22 and later would read it again.
  return colours
    ? (colour, text) => styleText(colour, text, { validateStream: false })
    : (_, text) => text;
}
