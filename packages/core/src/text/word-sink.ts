import type { NormalisedText } from "./normalise";
import type { Tokens } from "./tokens";
import { numberOf, type Vocabulary } from "./vocabulary";

/** Words longer than this are in no vocabulary and are not looked up. */
export const longestWord = 40;

/** Collects the words of a text: growing arrays, one a property of the tokens. */
export class WordSink {
  private readonly words: string[];
  private ids: Int32Array;
  private from: Int32Array;
  private to: Int32Array;
  private flags: Int32Array;
  private count = 0;

  constructor(
    length: number,
    readonly vocabulary: Vocabulary,
  ) {
    const room = (length >> 2) + 16;
    // With its room from the start: to grow word by word took a third of the time of the tokeniser.
    this.words = new Array<string>(room);
    this.ids = new Int32Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.flags = new Int32Array(room);
  }

  /** Adds a word that was cut out, in lower case. */
  push(word: string, from: number, to: number, flags: number): void {
    const id = word.length <= longestWord ? numberOf(this.vocabulary, word) : 0;
    this.add(word, id, from, to, flags);
  }

  /** Adds a word whose number is known. */
  add(word: string, id: number, from: number, to: number, flags: number): void {
    if (this.count === this.ids.length) this.grow();
    const at = this.count++;
    this.words[at] = word;
    this.ids[at] = id;
    this.from[at] = from;
    this.to[at] = to;
    this.flags[at] = flags;
  }

  tokens({ starts, ends }: NormalisedText): Tokens {
    const { count, words } = this;
    words.length = count;
    const from = this.from.subarray(0, count);
    const to = this.to.subarray(0, count);
    return {
      count,
      words,
      ids: this.ids.subarray(0, count),
      flags: this.flags.subarray(0, count),
      from,
      to,
      starts: starts ? from.map((unit) => starts[unit] as number) : from,
      ends: ends ? to.map((unit) => ends[unit - 1] as number) : to,
    };
  }

  private grow(): void {
    const room = this.ids.length * 2;
    this.ids = grown(this.ids, room);
    this.from = grown(this.from, room);
    this.to = grown(this.to, room);
    this.flags = grown(this.flags, room);
  }
}

function grown(array: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}
