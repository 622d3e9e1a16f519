/** Numbers that look random and are the same on every machine (xorshift32). */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** About normal: mean 0, deviation 1 (the sum of twelve uniform numbers). */
  normal(): number;
  shuffle<T>(list: T[]): void;
}

/** @param seed any whole number but 0 */
export function randomOf(seed: number): Random {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let warm = 0; warm < 16; warm++) next();
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    normal() {
      let sum = -6;
      for (let index = 0; index < 12; index++) sum += next();
      return sum;
    },
    shuffle(list) {
      for (let index = list.length - 1; index > 0; index--) {
        const other = below(index + 1);
        [list[index], list[other]] = [list[other] as never, list[index] as never];
      }
    },
  };
}
