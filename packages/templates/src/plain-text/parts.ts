import { paragraphsIn, type Spot, valueAt } from "../fill/fields";
import { empty, isIsolated, valueText } from "../fill/value";
import type { Formats } from "../link/formats";
import type { AnyView } from "../notices/definition";
import { isolated } from "./marks";
import type { Part } from "./plan";

function wordsOf(part: Exclude<Part, string>, view: AnyView, formats: Formats): string {
  const { spot } = part;
  const raw = valueAt(spot, view);
  if (part.part === "paragraph") {
    const paragraph = paragraphsIn(raw, spot.name)[part.number] ?? empty(spot.name);
    return paragraph.map(isolated).join("\n");
  }
  const { kind } = part;
  if (part.part === "address") {
    // Checked as a link; printed as people read it.
    valueText(raw, kind, part.context, spot.name, formats);
    return raw as string;
  }
  const text = valueText(raw, kind, "text", spot.name, formats);
  return isIsolated(kind) ? isolated(text) : text;
}

/**
 * The text of parts for one document.
 *
 * @throws FairwellError `empty_value`, `unsafe_value`
 */
export function writtenOut(parts: readonly Part[], view: AnyView, formats: Formats): string {
  let text = "";
  for (const part of parts) text += typeof part === "string" ? part : wordsOf(part, view, formats);
  return text;
}

/** Where the values of parts stand. */
export const spotsOf = (parts: readonly Part[]): Spot[] =>
  parts.flatMap((part) => (typeof part === "string" ? [] : [part.spot]));

/** Values of a document on which a text depends. */
export type Values = readonly { readonly spot: Spot; readonly value: unknown }[];

export const valuesOf = (spots: readonly Spot[], view: AnyView): Values =>
  spots.map((spot) => ({ spot, value: valueAt(spot, view) }));

/** Whether a document has the same values, so that the same would be written of it. */
export function hasValues(values: Values, view: AnyView): boolean {
  for (let index = 0; index < values.length; index++) {
    const { spot, value } = values[index] as Values[number];
    if (valueAt(spot, view) !== value) return false;
  }
  return true;
}
