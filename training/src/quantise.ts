import { type Random, randomOf } from "./random";

/** Whole numbers from -127 to 127 that stand for `value` times two to the power of `shift`. */
export interface Rounded {
  readonly bytes: Int8Array;
  readonly shift: number;
}

/** Rounds with the finest step at which all values fit. */
export function rounded(values: ArrayLike<number>, finest = 9): Rounded {
  let largest = 1e-9;
  for (let index = 0; index < values.length; index++)
    largest = Math.max(largest, Math.abs(values[index] as number));
  let shift = finest;
  while (largest * 2 ** shift > 127.5) shift--;
  const bytes = Int8Array.from({ length: values.length }, (_, index) =>
    Math.max(-127, Math.min(127, Math.round((values[index] as number) * 2 ** shift))),
  );
  return { bytes, shift };
}

/** A table of vectors in which each part of a vector is one of 256 centres (product quantisation, Jégou and others 2011). */
export interface Codebook {
  readonly centres: Int8Array;
  readonly codes: Uint8Array;
}

/** @param scale what a number is multiplied with before it is rounded to a byte */
export function codebookOf(
  table: Float64Array,
  width: number,
  part: number,
  scale: number,
  seed: number,
): Codebook {
  const rows = table.length / width;
  const pieces = width / part;
  const centres = new Int8Array(pieces * 256 * part);
  const codes = new Uint8Array(pieces * rows);
  const random = randomOf(seed);
  for (let piece = 0; piece < pieces; piece++) {
    const points = new Float64Array(rows * part);
    for (let row = 0; row < rows; row++)
      for (let index = 0; index < part; index++)
        points[row * part + index] = table[row * width + piece * part + index] as number;
    const found = centresOf(points, part, random);
    for (let index = 0; index < found.centres.length; index++)
      centres[piece * 256 * part + index] = Math.max(
        -127,
        Math.min(127, Math.round((found.centres[index] as number) * scale)),
      );
    codes.set(found.codes, piece * rows);
  }
  return { centres, codes };
}

/** 256 means of points (Lloyd's algorithm, twelve rounds). */
function centresOf(points: Float64Array, part: number, random: Random) {
  const rows = points.length / part;
  const centres = new Float64Array(256 * part);
  for (let centre = 0; centre < 256; centre++) {
    const row = random.below(rows);
    for (let index = 0; index < part; index++)
      centres[centre * part + index] = points[row * part + index] as number;
  }
  const codes = new Uint8Array(rows);
  for (let round = 0; round < 12; round++) {
    const sums = new Float64Array(256 * part);
    const counts = new Uint32Array(256);
    for (let row = 0; row < rows; row++) {
      const code = nearestCentre(points, row * part, centres, part);
      codes[row] = code;
      counts[code] = (counts[code] as number) + 1;
      for (let index = 0; index < part; index++)
        sums[code * part + index] =
          (sums[code * part + index] as number) + (points[row * part + index] as number);
    }
    for (let centre = 0; centre < 256; centre++)
      for (let index = 0; index < part; index++)
        if (counts[centre])
          centres[centre * part + index] =
            (sums[centre * part + index] as number) / (counts[centre] as number);
  }
  return { centres, codes };
}

function nearestCentre(
  points: Float64Array,
  at: number,
  centres: Float64Array,
  part: number,
): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let centre = 0; centre < 256; centre++) {
    let distance = 0;
    for (let index = 0; index < part && distance < least; index++) {
      const gap = (points[at + index] as number) - (centres[centre * part + index] as number);
      distance += gap * gap;
    }
    if (distance < least) {
      least = distance;
      best = centre;
    }
  }
  return best;
}
