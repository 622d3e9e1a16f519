import { fieldOf, type Named } from "../fill/fields";
import type { Paragraph } from "../fill/prose";
import type { AnyItem, AnyView } from "../notices/definition";

/** Where in a document writing is: which item of a list, which paragraph of a text. */
export interface Position {
  readonly view: AnyView;
  readonly list?: string;
  readonly item?: AnyItem;
  /** Which item it is, from zero. */
  readonly index: number;
  readonly paragraph?: Paragraph;
}

/** What was read of a document: a field, and what it held. */
type Read = readonly [field: Named, value: unknown];

/** Reads the fields of documents and can say what it has read. */
export interface Reader {
  read(field: Named, at: Position): unknown;
  /** Runs `write` and keeps what it has read of the document at hand, and of no other item of a list. */
  following<Result>(write: () => Result): {
    readonly result: Result;
    readonly reads?: readonly Read[];
  };
  /** Says that what is being written depends on more than single fields. */
  unfollowed(): void;
}

export function createReader(): Reader {
  let reads: Read[] | undefined;
  return {
    read(field, at) {
      const value = fieldOf(field, at.view, at.item);
      reads?.push([field, value]);
      return value;
    },
    following(write) {
      reads = [];
      try {
        const result = write();
        return reads ? { result, reads } : { result };
      } finally {
        reads = undefined;
      }
    },
    unfollowed() {
      reads = undefined;
    },
  };
}

/** Whether a document holds what was read of another one, so that the same would be written of it. */
export function holdsTheSame(reads: readonly Read[], at: Position): boolean {
  for (let index = 0; index < reads.length; index++) {
    const [field, value] = reads[index] as Read;
    if (fieldOf(field, at.view, at.item) !== value) return false;
  }
  return true;
}
