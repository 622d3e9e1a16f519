import type { Formats } from "../link/formats";
import type { Step } from "../link/markup";
import type { AnyView } from "../notices/definition";
import { answer, type Piece, type Plan, planFor } from "./plan";
import { createByAnswers } from "./plans";
import { type Stamp, stampOf, suits } from "./stamp";
import { createWords, htmlOutput, type Output } from "./words";

/** Fills a program with a document's values; with `into`, there, or undefined when that is too small. */
export interface Fill {
  (view: AnyView): Uint8Array;
  (view: AnyView, into: Uint8Array): Uint8Array | undefined;
}

/** Documents that differ in their words only. */
interface Batch {
  readonly plan: Plan;
  stamp: Stamp;
  last: AnyView;
  /** How many messages were made with the stamp. */
  uses: number;
}

/** After so many messages a stamp is made anew: what changed once may have stayed the same since. */
const renewal = 1_000;

/**
 * Makes a function that fills a linked program with one document's values. Fixed text is put together once for all
 * documents that have the same parts, so that each costs little more than copying it and writing its own words. The
 * memory for writing is kept between calls; the bytes that are returned are a copy, so that no message can be reached
 * through another's buffer.
 */
export function createFill(
  steps: readonly Step[],
  formats: Formats,
  output: Output = htmlOutput(),
): Fill {
  const { writer, fixed } = output;
  const writeWords = createWords(output, formats);
  const batches = createByAnswers<Batch>((question, view) => answer(question, view, formats));

  function learn(view: AnyView): Batch {
    const { plan, asked } = planFor(steps, view, formats, fixed);
    // The second message shows what it has in common with the first.
    const batch = { plan, stamp: { ...plan, values: [] }, last: view, uses: renewal - 1 };
    batches.keep(asked, batch);
    return batch;
  }

  function stampFor(batch: Batch, view: AnyView): Stamp {
    if (batch.uses++ >= renewal || !suits(batch.stamp, view)) {
      batch.stamp = stampOf(batch.plan, [view, batch.last], writer, writeWords);
      batch.uses = 0;
    }
    batch.last = view;
    return batch.stamp;
  }

  return ((view: AnyView, into?: Uint8Array): Uint8Array | undefined => {
    const { pieces, after } = stampFor(batches.find(view) ?? learn(view), view);
    writer.reset(into);
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      writer.bytes(piece.before);
      writeWords(piece, view);
    }
    writer.bytes(after);
    return writer.take();
  }) as Fill;
}
