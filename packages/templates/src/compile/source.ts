import type { Direction } from "../program/program";
import { fault } from "./parse";

const partPattern = /\{\{> ?([a-z-]+)\}\}/g;

/** Puts parts in, at most four deep. */
function withParts(source: string, parts: Readonly<Record<string, string>>, depth = 0): string {
  return source.replace(partPattern, (_, name: string) => {
    if (!Object.hasOwn(parts, name)) fault(undefined, `no part \`${name}\`.`);
    if (depth > 4) fault(undefined, `the part \`${name}\` holds itself.`);
    return withParts((parts[name] as string).trim(), parts, depth + 1);
  });
}

/** Source with its parts, and with `{{dir}}`, `{{start}}` and `{{end}}` settled for one direction of writing. */
export function directed(
  source: string,
  parts: Readonly<Record<string, string>>,
  direction: Direction,
): string {
  const [start, end] = direction === "ltr" ? ["left", "right"] : ["right", "left"];
  return withParts(source, parts)
    .replaceAll("{{dir}}", direction)
    .replaceAll("{{start}}", start as string)
    .replaceAll("{{end}}", end as string);
}
