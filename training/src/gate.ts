import type { ReaderData } from "../../packages/core/src/second-look/data";
import { decodeReader } from "../../packages/core/src/second-look/decode";
import { gramsOf } from "../../packages/core/src/second-look/grams";
import type { Labelled } from "./corpus";
import { encodeLinear } from "./encode";
import { trainLinear } from "./linear";
import { randomOf } from "./random";
import { readText } from "./sentences";

/** Weights of the gate that are kept. */
const mostGrams = 9_000;

/**
 * Trains the gate: whether a sentence speaks of a candidate, or of the world at large, where the reader has nothing to
 * say. It reads with the words of a trained reader.
 *
 * @param spoken sentences of messages about candidates, problems and fine ones
 * @param world sentences of other text
 */
export function trainGate(
  reader: Omit<ReaderData, "gate">,
  spoken: readonly Labelled[],
  world: readonly Labelled[],
): ReaderData["gate"] {
  const none = { grams: "", gramCount: 0, gramWeights: "", shift: 0, bias: 0 };
  const model = decodeReader({ ...reader, gate: none });
  const known = { has: (word: string) => model.rowOf(word) > 0 };
  const examples = (sentences: readonly Labelled[], label: number) =>
    sentences.map(({ text }) => ({ grams: gramsOf(readText(text, known, model.phrases)), label }));
  const times = Math.max(1, Math.round(spoken.length / world.length / 2));
  const once = examples(world, 0);
  const repeated = Array.from({ length: times }, () => once).flat();
  const course = { epochs: 8, rate: 0.15, decay: 1e-4, least: 3 };
  const linear = trainLinear([...examples(spoken, 1), ...repeated], course, randomOf(13));
  return encodeLinear(linear, mostGrams);
}
