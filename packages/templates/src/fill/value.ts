import { FairwellError } from "@fairwell/core/documents";
import type { Formats } from "../link/formats";
import type { FieldKind } from "../notices/definition";
import type { Context } from "../program/program";
import { clean, isBlank } from "./characters";

/** A slot has nothing to say. The message names it, never what stands around it. */
export function empty(name: string): never {
  throw new FairwellError(
    "empty_value",
    `The field \`${name}\` has no text that can be seen. Fill it, or leave out what needs it.`,
  );
}

/** Kinds that people write or that hold addresses: whatever direction they have, it ends with them. */
export const isIsolated = (kind: FieldKind): boolean => kind !== "date" && kind !== "count";

/**
 * A value as the text of its slot, not yet escaped.
 *
 * @throws FairwellError `empty_value`, `unsafe_value`
 */
export function valueText(
  value: unknown,
  kind: FieldKind,
  context: Context,
  name: string,
  formats: Formats,
): string {
  if (kind === "count") return typeof value === "number" ? formats.count(value) : empty(name);
  if (typeof value !== "string") return empty(name);
  if (kind === "date") return formats.date(value);
  if (context === "url" || context === "mailto" || context === "tel")
    return formats.link(value, context, name);
  const line = clean(value).trim();
  return isBlank(line) ? empty(name) : line;
}
