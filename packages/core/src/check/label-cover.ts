import type { GivenSpan } from "../text/match/match";

/**
 * Tells whether words stand within one label, in constant time. A label explains its own words; what is said around it
 * it does not: “a male nurse” stays a finding when the post is called “Nurse”.
 *
 * @param count words of the text
 */
export function labelCover(
  labels: readonly GivenSpan[],
  count: number,
): (first: number, last: number) => boolean {
  if (labels.length === 0) return () => false;
  // The farthest end of the labels that begin at a word or before it.
  const reach = new Int32Array(count);
  for (const { start, end } of labels) reach[start] = Math.max(reach[start] as number, end);
  for (let index = 1; index < count; index++)
    reach[index] = Math.max(reach[index] as number, reach[index - 1] as number);
  return (first, last) => (reach[first] as number) >= last;
}
