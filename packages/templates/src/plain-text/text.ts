import { answer } from "../fill/plan";
import { createByAnswers } from "../fill/plans";
import type { AnyView } from "../notices/definition";
import type { InlineNode, TextNode } from "../program/program";
import { addBlocks, type Block, textOf } from "./blocks";
import { hasValues, spotsOf, type Values, valuesOf, writtenOut } from "./parts";
import { type Leaf, type Part, planRun, planText, type TextSources } from "./plan";
import { createWrap } from "./wrap";

/** Blocks that follow each other; there is at least one. Blocks that a batch has in common stay the same object. */
export interface Run {
  readonly blocks: readonly Block[];
  /** Whether the next message is likely to have it as well. */
  readonly stays: boolean;
  /** As plain text, once that is made. */
  text: string | undefined;
  /** As a part of an e-mail, once that is made. */
  encoded: Uint8Array | undefined;
}

const runOf = (blocks: readonly Block[], stays: boolean): Run => ({
  blocks,
  stays,
  text: undefined,
  encoded: undefined,
});

/** Documents that differ in their words only: what two of them had in common, and the blocks in which they differ. */
interface Batch {
  readonly leaves: readonly Leaf[];
  values: Values;
  pieces: readonly (Run | Leaf)[];
  last: AnyView;
  /** How many messages were made with these pieces. */
  uses: number;
}

/** After so many messages the pieces are made anew: what changed once may have stayed the same since. */
const renewal = 1_000;

/** The plain text of one document, in runs. */
export type TextFill = (view: AnyView) => readonly Run[];

/**
 * Makes a function that writes the plain text of documents. Blocks that two messages had in common are not written again
 * as long as they stay the same: within a batch most do.
 */
export function createTextFill(program: readonly TextNode[], sources: TextSources): TextFill {
  const { formats } = sources;
  const writing = { formats, wrap: createWrap(sources.tag) };
  const batches = createByAnswers<Batch>((question, view) => answer(question, view, formats));

  function learn(view: AnyView): Batch {
    const { leaves, asked } = planText(program, sources, view);
    // The second message shows what it has in common with the first.
    const batch = { leaves, values: [], pieces: leaves, last: view, uses: renewal - 1 };
    batches.keep(asked, batch);
    return batch;
  }

  function renew(batch: Batch, view: AnyView): void {
    const values: Values[number][] = [];
    const pieces: (Run | Leaf)[] = [];
    let common: Block[] = [];
    const flush = () => {
      if (common.length > 0) pieces.push(runOf(common, true));
      common = [];
    };
    for (const leaf of batch.leaves) {
      const spots = "parts" in leaf ? spotsOf(leaf.parts) : [leaf.prose];
      const own = valuesOf(spots, view);
      if (hasValues(own, batch.last)) {
        values.push(...own);
        addBlocks(leaf, view, writing, common);
      } else {
        flush();
        pieces.push(leaf);
      }
    }
    flush();
    batch.values = values;
    batch.pieces = pieces;
    batch.uses = 0;
  }

  return (view) => {
    const batch = batches.find(view) ?? learn(view);
    if (batch.uses++ >= renewal || !hasValues(batch.values, view)) renew(batch, view);
    batch.last = view;
    const runs: Run[] = [];
    for (const piece of batch.pieces) {
      if ("blocks" in piece) runs.push(piece);
      else {
        const blocks: Block[] = [];
        addBlocks(piece, view, writing, blocks);
        if (blocks.length > 0) runs.push(runOf(blocks, false));
      }
    }
    return runs;
  };
}

/** Whether an empty line stands between two runs or blocks: not between the items of a list. */
export const areApart = (before: Block | undefined, after: Block | undefined): boolean =>
  !(before?.isItem && after?.isItem);

function textOfRun({ blocks }: Run): string {
  let text = "";
  let before: Block | undefined;
  for (const block of blocks) {
    if (before) text += areApart(before, block) ? "\n\n" : "\n";
    text += textOf(block);
    before = block;
  }
  return text;
}

/** Runs as the plain text of a message. */
export function layOut(runs: readonly Run[]): string {
  let text = "";
  let before: Block | undefined;
  for (const run of runs) {
    if (before) text += areApart(before, run.blocks[0]) ? "\n\n" : "\n";
    run.text ??= textOfRun(run);
    text += run.text;
    before = run.blocks.at(-1);
  }
  return `${text}\n`;
}

/** Makes a function that writes one line of a document, however long: a subject, a preheader. */
export function createLineFill(
  nodes: readonly InlineNode[],
  sources: TextSources,
): (view: AnyView) => string {
  const { formats } = sources;
  const plans = createByAnswers<readonly Part[]>((question, view) =>
    answer(question, view, formats),
  );
  let last: { readonly parts: readonly Part[]; readonly values: Values; readonly line: string };

  function learn(view: AnyView): readonly Part[] {
    const { parts, asked } = planRun(nodes, sources, view);
    plans.keep(asked, parts);
    return parts;
  }

  return (view) => {
    const parts = plans.find(view) ?? learn(view);
    if (last?.parts !== parts || !hasValues(last.values, view))
      last = {
        parts,
        values: valuesOf(spotsOf(parts), view),
        line: writtenOut(parts, view, formats),
      };
    return last.line;
  };
}
