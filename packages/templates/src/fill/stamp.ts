import type { AnyView } from "../notices/definition";
import type { ByteWriter } from "./bytes";
import { type Spot, valueAt } from "./fields";
import type { Piece, Plan } from "./plan";

/** A plan in which values that two messages had in common are part of the fixed text, as long as they stay the same. */
export interface Stamp extends Plan {
  readonly values: readonly { readonly spot: Spot; readonly value: unknown }[];
}

/** Whether all values that a stamp takes for granted are a document's. */
export function suits({ values }: Stamp, view: AnyView): boolean {
  for (let index = 0; index < values.length; index++) {
    const { spot, value } = values[index] as Stamp["values"][number];
    if (valueAt(spot, view) !== value) return false;
  }
  return true;
}

/**
 * Makes a plan's stamp for two documents. Within a batch the post, the sender and the contact are the same for everybody.
 *
 * @param write writes the words of a piece
 */
export function stampOf(
  plan: Plan,
  [view, other]: readonly [AnyView, AnyView],
  writer: ByteWriter,
  write: (piece: Piece, view: AnyView) => void,
): Stamp {
  const values = new Map<string, Stamp["values"][number]>();
  const pieces: Piece[] = [];
  const taken = () => {
    const bytes = writer.take() as Uint8Array;
    writer.reset();
    return bytes;
  };
  writer.reset();
  for (const piece of plan.pieces) {
    const { spot } = piece;
    const value = valueAt(spot, view);
    writer.bytes(piece.before);
    if (value === valueAt(spot, other)) {
      values.set(JSON.stringify(spot), { spot, value });
      write(piece, view);
    } else pieces.push({ ...piece, before: taken() });
  }
  writer.bytes(plan.after);
  return { values: [...values.values()], pieces, after: taken() };
}
