import type { Direction, ReaderModel, Shifts } from "./decode";

/*
 * The network in whole numbers, so that every runtime comes to the same result. Units: word vectors 1/32, sums 2^-13,
 * gates 2^-15, states 2^-14, states that are multiplied with weights 2^-7.
 */

/** Entries of the tables of the two curves, from -8 to 8 in steps of 1/256. */
const steps = 4096;

const curve = (of: (x: number) => number, one: number): Int16Array =>
  Int16Array.from({ length: steps }, (_, index) => Math.round(of(index / 256 - 8) * one));

/** e to the power of x by its series: the language leaves the last bits of `Math.exp` to the engine. */
function exponent(x: number): number {
  let sum = 1;
  for (let term = 40; term > 0; term--) sum = 1 + (sum * (x / 16)) / term;
  for (let twice = 0; twice < 4; twice++) sum *= sum;
  return sum;
}

let curves: { readonly gate: Int16Array; readonly fresh: Int16Array } | undefined;

function tables() {
  curves ??= {
    gate: curve((x) => 1 / (1 + exponent(-x)), 32767),
    fresh: curve((x) => 2 / (1 + exponent(-2 * x)) - 1, 16383),
  };
  return curves;
}

const clipped = (value: number, most: number): number =>
  value < -most ? -most : Math.min(value, most);

/** Where a sum stands in the tables. */
const place = (sum: number): number => Math.min(Math.max((sum >> 5) + steps / 2, 0), steps - 1);

/**
 * Reads a sentence in both directions.
 *
 * @param rows row of each word
 * @param features numbers of marks, roles and concepts of each word
 * @returns largest and mean state of each cell, in 2^-14: largest of both directions, then means of both
 */
export function readStates(
  model: ReaderModel,
  rows: ArrayLike<number>,
  features: readonly (readonly number[])[],
): Int32Array {
  const { cells } = model.data;
  const pooled = new Int32Array(4 * cells);
  for (const side of [0, 1] as const) {
    const largest = new Int32Array(cells).fill(-0x40000000);
    const total = new Int32Array(cells);
    run(model, side, rows, features, (state) => {
      for (let cell = 0; cell < cells; cell++) {
        const value = state[cell] as number;
        total[cell] = (total[cell] as number) + value;
        if (value > (largest[cell] as number)) largest[cell] = value;
      }
    });
    for (let cell = 0; cell < cells; cell++) {
      pooled[side * cells + cell] = largest[cell] as number;
      pooled[(2 + side) * cells + cell] = Math.trunc((total[cell] as number) / rows.length);
    }
  }
  return pooled;
}

function run(
  model: ReaderModel,
  side: 0 | 1,
  rows: ArrayLike<number>,
  features: readonly (readonly number[])[],
  each: (state: Int32Array) => void,
): void {
  const { cells } = model.data;
  const direction = model.directions[side];
  const shifts = model.shifts[side];
  const sums = new Int32Array(3 * cells);
  const state = new Int32Array(cells);
  const before = new Int32Array(cells);
  for (let step = 0; step < rows.length; step++) {
    const word = side === 0 ? step : rows.length - 1 - step;
    addInput(model, direction, shifts, sums, rows[word] as number, features[word] ?? []);
    advance(direction, shifts, sums, before, state);
    for (let cell = 0; cell < cells; cell++)
      before[cell] = clipped(((state[cell] as number) + 64) >> 7, 127);
    each(state);
  }
}

function addInput(
  { vectors, data }: ReaderModel,
  { input, feature, bias }: Direction,
  shifts: Shifts,
  sums: Int32Array,
  row: number,
  features: readonly number[],
): void {
  const { width } = data;
  const at = row * width;
  for (let line = 0; line < sums.length; line++) {
    let sum = 0;
    const from = line * width;
    for (let index = 0; index < width; index++)
      sum += (input[from + index] as number) * (vectors[at + index] as number);
    let extra = 0;
    for (const number of features) extra += feature[number * sums.length + line] as number;
    sums[line] =
      (sum << shifts.input) + (extra << shifts.feature) + ((bias[line] as number) << shifts.bias);
  }
}

function advance(
  { recurrent, inner }: Direction,
  shifts: Shifts,
  sums: Int32Array,
  before: Int32Array,
  state: Int32Array,
): void {
  const { gate, fresh } = tables();
  const cells = state.length;
  for (let cell = 0; cell < cells; cell++) {
    let reset = 0;
    let update = 0;
    let forNew = 0;
    const first = cell * cells;
    const second = (cells + cell) * cells;
    const third = (2 * cells + cell) * cells;
    for (let index = 0; index < cells; index++) {
      const old = before[index] as number;
      reset += (recurrent[first + index] as number) * old;
      update += (recurrent[second + index] as number) * old;
      forNew += (recurrent[third + index] as number) * old;
    }
    const resetGate = gate[place((sums[cell] as number) + (reset << shifts.recurrent))] as number;
    const updateGate = gate[
      place((sums[cells + cell] as number) + (update << shifts.recurrent))
    ] as number;
    const inside = (forNew << shifts.recurrent) + ((inner[cell] as number) << shifts.inner);
    const kept = (resetGate * (clipped(inside, 65535) >> 1)) >> 14;
    const value = fresh[place((sums[2 * cells + cell] as number) + kept)] as number;
    state[cell] = value + ((updateGate * ((state[cell] as number) - value)) >> 15);
  }
}
