import { addNumber, addText, emptyHash, finished } from "./hash";

/** Bits of the hash of a gram: the linear part has a weight for each. */
export const gramBits = 18;

/** Kinds of grams, so that the same letters in two kinds are two grams. */
const Kind = {
  one: 1,
  two: 2,
  three: 3,
  skip: 4,
  letters: 5,
  concept: 6,
  pair: 7,
  beside: 8,
  role: 9,
};

/** The grams of a sentence in three groups, each without repetitions. */
export interface Grams {
  readonly words: readonly number[];
  readonly letters: readonly number[];
  readonly concepts: readonly number[];
}

/** A sentence as the linear part reads it. */
export interface GramSource {
  /** Words as seen (see `seenWord`). */
  readonly seen: readonly string[];
  /** Words in lower case, or an empty string where the letters may not weigh: names, numbers. */
  readonly letters: readonly string[];
  /** 1 where a comma or stronger stands before the word. */
  readonly breaks: readonly number[];
  readonly concepts: readonly (readonly number[])[];
  readonly roles: readonly number[];
}

/** Tells which words a gram came from; for explanation. */
export type OnGram = (gram: number, first: number, last: number) => void;

/** All grams of a sentence. */
export function gramsOf(source: GramSource, on?: OnGram): Grams {
  return {
    words: distinct((add) => wordGrams(source, add), on),
    letters: distinct((add) => letterGrams(source, add), on),
    concepts: distinct((add) => conceptGrams(source, add), on),
  };
}

type Add = (hash: number, first: number, last: number) => void;

function distinct(each: (add: Add) => void, on: OnGram | undefined): readonly number[] {
  const grams = new Set<number>();
  each((hash, first, last) => {
    const gram = finished(hash, gramBits);
    grams.add(gram);
    on?.(gram, first, last);
  });
  return [...grams];
}

function wordGrams({ seen, breaks }: GramSource, add: Add): void {
  const count = seen.length;
  const at = (index: number) =>
    index < 0 ? "<s>" : index >= count ? "</s>" : (seen[index] as string);
  const joined = (kind: number, first: string, second: string) =>
    addText(addNumber(addText(addNumber(emptyHash, kind), first), 32), second);
  for (let index = -1; index < count; index++) {
    const here = at(index);
    const gap = breaks[index + 1] === 1 ? ` , ${at(index + 1)}` : at(index + 1);
    if (index >= 0) add(addText(addNumber(emptyHash, Kind.one), here), index, index);
    const two = joined(Kind.two, here, gap);
    add(two, Math.max(index, 0), Math.min(index + 1, count - 1));
    if (index + 2 > count) continue;
    const last = Math.min(index + 2, count - 1);
    add(joined(Kind.three, `${here} ${gap}`, at(index + 2)), Math.max(index, 0), last);
    add(joined(Kind.skip, here, at(index + 2)), Math.max(index, 0), last);
  }
}

function letterGrams({ letters }: GramSource, add: Add): void {
  letters.forEach((word, index) => {
    if (word.length < 2) return;
    const whole = ` ${word} `;
    for (let size = 3; size <= 5; size++)
      for (let from = 0; from + size <= whole.length; from++) {
        let hash = addNumber(emptyHash, Kind.letters);
        for (let unit = from; unit < from + size; unit++)
          hash = addNumber(hash, whole.charCodeAt(unit));
        add(hash, index, index);
      }
  });
}

/** Words that belong to one concept, one run after the other. */
interface Place {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

/** Runs of words by concept, in the order of their first words. */
function placesOf(concepts: GramSource["concepts"]): readonly Place[] {
  const places: Place[] = [];
  concepts.forEach((here, first) => {
    for (const concept of here) {
      if (concepts[first - 1]?.includes(concept)) continue;
      let last = first;
      while (concepts[last + 1]?.includes(concept)) last++;
      places.push({ concept, first, last });
    }
  });
  return places;
}

function conceptGrams({ seen, concepts, roles }: GramSource, add: Add): void {
  const start = (kind: number) => addNumber(emptyHash, kind);
  const places = placesOf(concepts);
  for (const { concept, first, last } of places) {
    add(addNumber(start(Kind.concept), concept), first, last);
    add(addNumber(addNumber(start(Kind.role), concept), roles[first] as number), first, last);
    add(addText(addNumber(start(Kind.beside), concept), `<${seen[first - 1] ?? ""}`), first, last);
    add(addText(addNumber(start(Kind.beside), concept), `>${seen[last + 1] ?? ""}`), first, last);
    for (const next of places)
      if (next.first > last)
        add(addNumber(addNumber(start(Kind.pair), concept), next.concept), first, next.last);
  }
}
