import { bytesOf, numberReader, signedOf } from "./bytes";
import type { PhraseTable } from "./concepts";
import type { ReaderData } from "./data";
import { gramBits } from "./grams";
import { addText, emptyHash, finished } from "./hash";
import { featureCount, standIns } from "./tokens";

/** Bits of the hash of a known word. */
export const wordBits = 24;

export const wordNumber = (word: string): number => finished(addText(emptyHash, word), wordBits);

/** Rows before those of the words: none, unknown, and the other stand-ins in the order of `standIns`. */
export const firstRows: readonly string[] = [
  "<none>",
  standIns.unknown,
  ...Object.values(standIns).filter((standIn) => standIn !== standIns.unknown),
];

/** Matrices of one direction. Rows: reset, update, new. */
export interface Direction {
  readonly input: Int8Array;
  readonly feature: Int8Array;
  readonly recurrent: Int8Array;
  readonly bias: Int8Array;
  readonly inner: Int8Array;
}

/** How far the products of each matrix are shifted to the left, to be in units of 2^-13. */
export interface Shifts {
  readonly input: number;
  readonly feature: number;
  readonly recurrent: number;
  readonly bias: number;
  readonly inner: number;
}

/** A reader ready to run. */
export interface ReaderModel {
  readonly data: ReaderData;
  /** Row of a seen word; 0 when it is not known. */
  rowOf(word: string): number;
  readonly vectors: Int8Array;
  readonly phrases: PhraseTable;
  readonly directions: readonly [Direction, Direction];
  readonly shifts: readonly [Shifts, Shifts];
  readonly output: Int8Array;
  readonly outputShift: number;
  readonly category: Int8Array;
  readonly categoryBias: Int8Array;
  /** By gram. */
  readonly linear: Int8Array;
  readonly gate: Int8Array;
}

/** Lays out a reader's data. Takes some milliseconds, so it is done when the first text comes. */
export function decodeReader(data: ReaderData): ReaderModel {
  const { rowOf, count } = readWords(data);
  const matrices = cutter(signedOf(bytesOf(data.matrices)));
  const { cells, width } = data;
  const features = featureCount(data.concepts.length);
  const direction = (): Direction => ({
    input: matrices(3 * cells * width),
    feature: matrices(3 * cells * features),
    recurrent: matrices(3 * cells * cells),
    bias: matrices(3 * cells),
    inner: matrices(cells),
  });
  const directions = [direction(), direction()] as const;
  const shiftsAt = (from: number): Shifts => {
    const [input, feature, recurrent, bias, inner] = data.shifts.slice(from, from + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return { input, feature, recurrent, bias, inner };
  };
  return {
    data,
    rowOf,
    vectors: readVectors(data, count),
    phrases: readPhrases(data),
    directions,
    shifts: [shiftsAt(0), shiftsAt(5)],
    output: matrices(4 * cells),
    outputShift: data.shifts[10] as number,
    category: matrices(4 * cells * data.categories.length),
    categoryBias: matrices(data.categories.length),
    linear: readLinear(data),
    gate: readLinear(data.gate),
  };
}

function cutter(bytes: Int8Array): (length: number) => Int8Array {
  let at = 0;
  return (length) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
}

function readWords(data: ReaderData) {
  const next = numberReader(bytesOf(data.words));
  const rows = new Map<number, number>();
  let hash = 0;
  for (let index = 0; index < data.wordCount; index++) {
    hash += next();
    rows.set(hash, firstRows.length + index);
  }
  const standing = new Map(firstRows.map((word, row) => [word, row]));
  return {
    count: firstRows.length + data.wordCount,
    rowOf: (word: string) =>
      word.startsWith("<") ? (standing.get(word) ?? 0) : (rows.get(wordNumber(word)) ?? 0),
  };
}

function readVectors(data: ReaderData, rows: number): Int8Array {
  const { width, part } = data;
  const centres = signedOf(bytesOf(data.centres));
  const codes = bytesOf(data.codes);
  const vectors = new Int8Array(rows * width);
  for (let piece = 0; piece < width / part; piece++)
    for (let row = 0; row < rows; row++) {
      const from = (piece * 256 + (codes[piece * rows + row] as number)) * part;
      for (let index = 0; index < part; index++)
        vectors[row * width + piece * part + index] = centres[from + index] as number;
    }
  return vectors;
}

function readPhrases(data: ReaderData): PhraseTable {
  const next = numberReader(bytesOf(data.phrases));
  const table = new Map<number, number[]>();
  for (let concept = 0; concept < data.concepts.length; concept++) {
    let hash = 0;
    for (let left = next(); left > 0; left--) {
      hash += next();
      const here = table.get(hash);
      if (here) here.push(concept);
      else table.set(hash, [concept]);
    }
  }
  return table;
}

function readLinear(data: Pick<ReaderData, "grams" | "gramCount" | "gramWeights">): Int8Array {
  const next = numberReader(bytesOf(data.grams));
  const weights = signedOf(bytesOf(data.gramWeights));
  const linear = new Int8Array(1 << gramBits);
  let gram = 0;
  for (let index = 0; index < data.gramCount; index++) {
    gram += next();
    linear[gram] = weights[index] as number;
  }
  return linear;
}
