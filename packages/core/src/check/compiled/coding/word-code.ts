import { Stream, type Streams } from "./streams";

/** A word and what it can be in a clause (`WordClass`). */
export interface ClassedWord {
  readonly word: string;
  readonly classes: number;
}

/** The order in which words take the least room: those that are alike follow each other. */
export function orderOfWords(a: ClassedWord, b: ClassedWord): number {
  if ((a.classes === 0) !== (b.classes === 0)) return a.classes === 0 ? 1 : -1;
  return a.classes - b.classes || (a.word < b.word ? -1 : 1);
}

/** Before each word stands how much of the one before it begins it too, as a capital letter from A. */
const firstLength = 65;
const longestShared = 25;

/** Writes words as text. */
export function writeWords(words: readonly ClassedWord[]): string {
  let before = "";
  let text = "";
  for (const { word } of words) {
    let shared = 0;
    while (shared < longestShared && shared < before.length && before[shared] === word[shared])
      shared++;
    text += String.fromCharCode(firstLength + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

/** Reads what `writeWords` wrote. */
export function readWords(text: string): readonly string[] {
  const words: string[] = [];
  let before = "";
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && !isLength(text.charCodeAt(to))) to++;
    before = before.slice(0, text.charCodeAt(from) - firstLength) + text.slice(from + 1, to);
    words.push(before);
    from = to;
  }
  return words;
}

const isLength = (code: number): boolean =>
  code >= firstLength && code <= firstLength + longestShared;

/** Codes the classes of words in `orderOfWords`: runs of words that have the same. */
export function codeClasses(
  streams: Streams,
  count: number,
  given?: readonly ClassedWord[],
): Int32Array {
  const table = new Int32Array(count + 1);
  for (let word = 1; word <= count; ) {
    const classes = given?.[word - 1]?.classes ?? 0;
    let end = word;
    while (given?.[end]?.classes === classes) end++;
    const run = streams.code(Stream.classes, end - word + 1);
    let bits = 0;
    for (let shift = 0; shift < 30; shift += 6)
      bits |= streams.code(Stream.classes, (classes >> shift) & 63) << shift;
    table.fill(bits, word, word + run);
    word += run;
  }
  return table;
}
