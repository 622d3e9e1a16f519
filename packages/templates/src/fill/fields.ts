import type { AnyItem, AnyView } from "../notices/definition";
import { type Paragraph, paragraphsOf } from "./prose";
import { empty } from "./value";

/** Which field: of the document, or of the item of a repetition. */
export type Named = { readonly name: string; readonly item: boolean };

/** Where a value stands: in a field of the document or, with a list, of one of its items. */
export interface Spot {
  readonly name: string;
  readonly list: string | undefined;
  readonly index: number;
}

/** The value at a spot; undefined where there is none. */
export const valueAt = ({ name, list, index }: Spot, view: AnyView): unknown =>
  list === undefined ? view[name] : (view[list] as readonly AnyItem[] | undefined)?.[index]?.[name];

/** The items of a list; there is at least one. */
export function listOf(view: AnyView, name: string): readonly AnyItem[] {
  const list = view[name];
  return Array.isArray(list) && list.length > 0 ? list : empty(name);
}

/** The paragraphs of a value; there is at least one. */
export function paragraphsIn(prose: unknown, name: string): readonly Paragraph[] {
  const paragraphs = typeof prose === "string" ? paragraphsOf(prose) : [];
  return paragraphs.length > 0 ? paragraphs : empty(name);
}
