/** The hash of nothing: FNV-1a over UTF-16 units, mixed in the end, so that all bits depend on all units. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash with one number more. */
export const addNumber = (hash: number, number: number): number =>
  Math.imul(hash ^ number, 0x01000193);

/** The hash with the units of a string added. */
export function addText(hash: number, text: string): number {
  let sum = hash;
  for (let index = 0; index < text.length; index++) sum = addNumber(sum, text.charCodeAt(index));
  return sum;
}

/**
 * The hash cut to a number of bits.
 *
 * @param bits 1 to 31
 * @returns 0 to below two to the power of `bits`
 */
export function finished(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  mixed ^= mixed >>> 16;
  return mixed >>> (32 - bits);
}
