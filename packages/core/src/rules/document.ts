import type * as z from "zod/mini";
import type { Kind, schemas } from "../model/documents";

export type { Kind };

/** A document as `check` takes it: parsed or not, of either world; the brand is not needed for reading. */
export type CheckableDocument<K extends Kind = Kind> = {
  [P in K]: z.input<(typeof schemas)[P]>;
}[K];
