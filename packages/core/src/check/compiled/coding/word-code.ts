import type { BitCoder } from "./bit-coder";
import { choiceModels, codeChoice, codeNumber, digitsFor, type ModelPlan, numberModels } from "./number-code";

/** A word and what it can be in a clause (`WordClass`). */
export interface ClassedWord {
  readonly word: string;
  readonly classes: number;
}

/** Bits of `WordClass`. */
const classBits = 25;
/** Lengths that are told apart. */
const lengths = 10;

/** The order in which words take the least room: those that are alike follow each other. */
export function orderOfWords(a: ClassedWord, b: ClassedWord): number {
  if ((a.classes === 0) !== (b.classes === 0)) return a.classes === 0 ? 1 : -1;
  return a.classes - b.classes || (a.word < b.word ? -1 : 1);
}

/** Codes a list of words: what each has in common with the one before it, and its letters after the two before them. */
export class WordCode {
  private readonly digits: number;
  private readonly shared: number;
  private readonly letters: number;
  private readonly same: number;
  private readonly bits: number;

  /** @param alphabet every character that a word has */
  constructor(
    private readonly alphabet: string,
    plan: ModelPlan,
  ) {
    this.digits = digitsFor(alphabet.length + 1);
    this.shared = plan.take(lengths * lengths * numberModels);
    this.letters = plan.take(choiceModels(this.digits) ** 3);
    this.same = plan.take(2);
    this.bits = plan.take(classBits * 2);
  }

  /** Codes `count` words; `given` are those to write. */
  code(coder: BitCoder, count: number, given?: readonly ClassedWord[]): readonly ClassedWord[] {
    const words: ClassedWord[] = [];
    let before: ClassedWord = { word: "", classes: 0 };
    let shared = 0;
    for (let index = 0; index < count; index++) {
      const wanted = given?.[index] ?? { word: "", classes: 0 };
      shared = this.sharedLength(coder, shared, before.word, wanted.word);
      const word = this.rest(coder, before.word.slice(0, shared), wanted.word);
      const classes = this.classes(coder, before.classes, wanted.classes);
      before = { word, classes };
      words.push(before);
    }
    return words;
  }

  private sharedLength(coder: BitCoder, last: number, before: string, wanted: string): number {
    const most = lengths - 1;
    const kind = Math.min(last, most) * lengths + Math.min(before.length, most);
    let length = 0;
    while (length < before.length && before[length] === wanted[length]) length++;
    return codeNumber(coder, this.shared + kind * numberModels, length);
  }

  private rest(coder: BitCoder, start: string, wanted: string): string {
    const { alphabet, digits } = this;
    const numberOf = (character: string | undefined): number =>
      character === undefined ? 0 : alphabet.indexOf(character) + 1;
    let word = start;
    let last = numberOf(word.at(-1));
    let beforeLast = numberOf(word.at(-2));
    for (;;) {
      const kind = (beforeLast << digits) | last;
      const next = codeChoice(
        coder,
        this.letters + kind * choiceModels(digits),
        digits,
        numberOf(wanted[word.length]),
      );
      if (next === 0) return word;
      word += alphabet[next - 1] as string;
      beforeLast = last;
      last = next;
    }
  }

  private classes(coder: BitCoder, before: number, wanted: number): number {
    if (coder.bit(this.same + (before === 0 ? 0 : 1), before === wanted ? 1 : 0) === 1)
      return before;
    let classes = 0;
    for (let bit = 0; bit < classBits; bit++) {
      const model = this.bits + bit * 2 + ((before >> bit) & 1);
      classes |= coder.bit(model, (wanted >> bit) & 1) << bit;
    }
    return classes;
  }
}
