import { fieldOf, type Named } from "../fill/fields";
import type { Paragraph } from "../fill/prose";
import type { AnyItem, AnyView } from "../notices/definition";

/** Where in a document writing is: which item of a list, which paragraph of a text. */
export interface Position {
  readonly view: AnyView;
  readonly list: string | undefined;
  readonly item: AnyItem | undefined;
  /** Which item it is, from zero. */
  readonly index: number;
  readonly paragraph: Paragraph | undefined;
}

/** The beginning of a document. */
export const beginning = (view: AnyView): Position => ({
  view,
  list: undefined,
  item: undefined,
  index: 0,
  paragraph: undefined,
});

/** Fields that were read of a document, and what they held. */
export type Reads = readonly (readonly [field: Named, value: unknown])[];

/** Reads the fields of documents and can say what it has read. */
export interface Reader {
  read(field: Named, at: Position): unknown;
  /** Takes note of what is read from now on. */
  begin(): void;
  /** What was read since; undefined when it was of more than one item of a list. */
  end(): Reads | undefined;
  /** Says that several items of a list are read. */
  severalItems(): void;
}

export function createReader(): Reader {
  let reads: (readonly [Named, unknown])[] | undefined;
  return {
    read(field, at) {
      const value = fieldOf(field, at.view, at.item);
      reads?.push([field, value]);
      return value;
    },
    begin() {
      reads = [];
    },
    end() {
      const ended = reads;
      reads = undefined;
      return ended;
    },
    severalItems() {
      reads = undefined;
    },
  };
}

/** Whether a document holds what was read of another one, so that the same would be written of it. */
export function holdsTheSame(reads: Reads, at: Position): boolean {
  for (let index = 0; index < reads.length; index++) {
    const [field, value] = reads[index] as Reads[number];
    if (fieldOf(field, at.view, at.item) !== value) return false;
  }
  return true;
}
