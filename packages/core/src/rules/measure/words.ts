/**
 * Words of a text: runs of letters and digits, with the apostrophes and hyphens inside them.
 *
 * @example
 * countWords("You didn't say why."); // 4
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
