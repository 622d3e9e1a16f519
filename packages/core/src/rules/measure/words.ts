/**
 * Words of a text: runs of letters and digits, with the apostrophes and hyphens inside them.
 *
 * @example
 * countWords("You didn't say why."); // 4
 */
export function countWords(text: string): number {
  // The same for plain English, without the tables of Unicode, which take a millisecond to make.
  const words = /[^\x20-\x7e\s]/.test(text)
    ? /[\p{L}\p{M}\p{N}]+(?:['\u2019-][\p{L}\p{M}\p{N}]+)*/gu
    : /[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*/g;
  return text.match(words)?.length ?? 0;
}

/** Words of a text in which a name, or some words of one in a row, count as one word: nobody's name makes a text longer. */
export function countWordsCalled(text: string, names: readonly string[]): number {
  let short = text;
  for (const run of names.flatMap(runsOf).sort((a, b) => b.length - a.length))
    short = short.replaceAll(run, "N");
  return countWords(short);
}

/** Two words of a name in a row, or more. */
function runsOf(name: string): readonly string[] {
  const words = name.split(" ");
  return words.flatMap((_, from) =>
    words.slice(from + 1).map((_, more) => words.slice(from, from + more + 2).join(" ")),
  );
}
