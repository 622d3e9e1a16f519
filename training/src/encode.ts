import type { ReaderData } from "../../packages/core/src/second-look/data";
import { firstRows, wordNumber } from "../../packages/core/src/second-look/decode";
import type { Linear } from "./linear";
import { codebookOf, type Rounded, rounded } from "./quantise";
import type { Trained } from "./train-reader";

/** What is decided after training, on sentences that were not trained on. */
export interface Calibration {
  /** What the linear part is multiplied with. */
  readonly linearShare: number;
  /** Log odds from which the reader speaks up. */
  readonly threshold: number;
  /** Log odds below which it takes a sentence for fine although a frame minds it. */
  readonly doubt: number;
}

/** Numbers of a word vector that share a byte. */
const part = 6;
/** Weights of the linear part that are kept: the largest. */
const mostGrams = 45_000;

/** Rounds a trained reader to whole numbers and lays it out as data. */
export function encodeReader(
  trained: Trained,
  calibration: Calibration,
): Omit<ReaderData, "trainedOn" | "gate"> {
  const { network, linear, concepts, categories } = trained;
  const { width, cells } = network.sizes;
  const order = wordOrder(trained);
  const table = new Float64Array(order.rows.length * width);
  order.rows.forEach((row, index) => {
    table.set(network.vectors.value.subarray(row * width, (row + 1) * width), index * width);
  });
  const { centres, codes } = codebookOf(table, width, part, 32, 11);
  const matrices = layOut(trained);
  const sparse = sparseLinear(linear.weights, mostGrams);
  return {
    language: "en",
    categories,
    concepts: concepts.names,
    words: base64(differences(order.hashes)),
    wordCount: order.hashes.length,
    width,
    part,
    centres: base64(centres),
    codes: base64(codes),
    phrases: base64(phraseBytes(trained)),
    cells,
    matrices: base64(matrices.bytes),
    shifts: matrices.shifts,
    grams: base64(differences(sparse.places)),
    gramCount: sparse.places.length,
    gramWeights: base64(sparse.weights),
    linearShift: sparse.shift,
    bias: Math.round(
      1024 * ((network.outputBias.value[0] as number) + calibration.linearShare * linear.bias),
    ),
    linearShare: Math.round(calibration.linearShare * 64),
    threshold: Math.round(calibration.threshold * 1024),
    doubt: Math.round(calibration.doubt * 1024),
  };
}

/** Rows in the order in which they are read: stand-ins, then words by their hash. Of two words with one hash one stays. */
function wordOrder({ vocabulary }: Trained) {
  const byHash = new Map<number, number>();
  vocabulary.words.forEach((word, row) => {
    if (!word.startsWith("<") && !byHash.has(wordNumber(word))) byHash.set(wordNumber(word), row);
  });
  const hashes = [...byHash.keys()].sort((a, b) => a - b);
  const standing = firstRows.map((word) => vocabulary.rowOf.get(word) ?? 0);
  return { hashes, rows: [...standing, ...hashes.map((hash) => byHash.get(hash) as number)] };
}

function layOut({ network }: Trained): { bytes: Int8Array; shifts: number[] } {
  const pieces: Int8Array[] = [];
  const shifts: number[] = [];
  // Sums are in 2^-13; inputs in 2^-5, states in 2^-7.
  for (const { input, feature, recurrent, bias, inner } of network.directions) {
    const put = (values: Float64Array, unit: number, finest: number) => {
      const { bytes, shift }: Rounded = rounded(values, finest);
      pieces.push(bytes);
      shifts.push(13 - unit - shift);
    };
    put(input.value, 5, 8);
    put(feature.value, 0, 9);
    put(recurrent.value, 7, 6);
    put(bias.value, 0, 9);
    put(inner.value, 0, 9);
  }
  const output = rounded(network.output.value);
  pieces.push(output.bytes);
  shifts.push(output.shift);
  const category = rounded([...network.category.value, ...network.categoryBias.value]);
  pieces.push(category.bytes);
  return { bytes: joined(pieces), shifts };
}

function joined(pieces: readonly Int8Array[]): Int8Array {
  const bytes = new Int8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function sparseLinear(weights: Float64Array, most: number) {
  const { bytes, shift } = rounded(weights, 9);
  const sizes = [...bytes].map(Math.abs).sort((a, b) => b - a);
  const least = Math.max(1, sizes[most] ?? 1);
  const places: number[] = [];
  bytes.forEach((weight, place) => {
    if (Math.abs(weight) > least) places.push(place);
  });
  return { places, weights: Int8Array.from(places, (place) => bytes[place] as number), shift };
}

function phraseBytes({ concepts }: Trained): readonly number[] {
  const bytes: number[] = [];
  for (let concept = 0; concept < concepts.names.length; concept++) {
    const hashes = [...concepts.phrases]
      .filter(([, owners]) => owners.includes(concept))
      .map(([hash]) => hash)
      .sort((a, b) => a - b);
    push(bytes, hashes.length);
    bytes.push(...differences(hashes));
  }
  return bytes;
}

function differences(sorted: readonly number[]): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const number of sorted) {
    push(bytes, number - before);
    before = number;
  }
  return bytes;
}

function push(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** A linear part as data: its `most` largest weights. */
export function encodeLinear({ weights, bias }: Linear, most: number) {
  const { places, weights: kept, shift } = sparseLinear(weights, most);
  return {
    grams: base64(differences(places)),
    gramCount: places.length,
    gramWeights: base64(kept),
    shift,
    bias: Math.round(1024 * bias),
  };
}

const base64 = (bytes: ArrayLike<number>): string =>
  Buffer.from(Uint8Array.from(bytes, (byte) => byte & 255)).toString("base64");
