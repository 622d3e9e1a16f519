import type { AnyItem, AnyView } from "../notices/definition";
import { type Paragraph, paragraphsOf } from "./prose";
import { empty } from "./value";

/** Which field: of the document, or of the item of a repetition. */
export type Named = { readonly name: string; readonly item: boolean };

/** Where in the document filling is: which item of which list, which paragraph of a text. */
export interface Place {
  readonly list?: string;
  readonly index?: number;
  readonly paragraph?: number;
}

/** The item of a repetition that a place is in. */
export function itemAt({ list, index }: Place, view: AnyView): AnyItem | undefined {
  if (list === undefined) return undefined;
  return (view[list] as readonly AnyItem[] | undefined)?.[index as number];
}

/** The value of a field, of the item or of the document. */
export const fieldOf = ({ name, item }: Named, view: AnyView, of: AnyItem | undefined): unknown =>
  item ? of?.[name] : view[name];

/** The items of a list; there is at least one. */
export function listOf(view: AnyView, name: string): readonly AnyItem[] {
  const list = view[name];
  return Array.isArray(list) && list.length > 0 ? list : empty(name);
}

/** The paragraphs of a prose value; there is at least one. */
export function proseOf(
  field: Named,
  view: AnyView,
  item: AnyItem | undefined,
): readonly Paragraph[] {
  const prose = fieldOf(field, view, item);
  const paragraphs = typeof prose === "string" ? paragraphsOf(prose) : [];
  return paragraphs.length > 0 ? paragraphs : empty(field.name);
}
