/**
 * Numbers as text, in streams of their own kind: a compressor finds more in numbers that are alike. Both sides run the
 * same code over this: a writer takes the number that it is given, a reader pays no attention to that and says which one
 * was written.
 */
export interface Streams {
  /** @param value 0 or more, for the writer */
  code(stream: number, value: number): number;
}

// Characters that stand for themselves in every string of a program, one byte each.
const alphabet =
  "#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** Numbers up to this are one character each. Of larger ones it says the first binary digits, and how many there are. */
const exact = 32;
const exactDigits = 5;
/** Digits after the first that the character says. */
const leading = 2;

/** How many digits of a number its character does not say. */
const restOf = (kind: number): number =>
  kind < exact ? 0 : ((kind - exact) >> leading) + exactDigits - leading;

/** Writes streams. */
export class StreamWriter implements Streams {
  private readonly streams: string[][] = [];
  private readonly bits: number[] = [];

  code(stream: number, value: number): number {
    const digits = 31 - Math.clz32(value);
    const rest = value < exact ? 0 : digits - leading;
    const kind =
      value < exact
        ? value
        : exact + ((digits - exactDigits) << leading) + ((value >> rest) & ((1 << leading) - 1));
    const character = alphabet[kind];
    if (character === undefined || value < 0) throw new RangeError(`${value} cannot be written.`);
    this.streams[stream] ??= [];
    this.streams[stream].push(character);
    for (let digit = rest - 1; digit >= 0; digit--) this.bits.push((value >> digit) & 1);
    return value;
  }

  /** All streams as text: the last is of the digits that no character says, six in one. */
  texts(): readonly string[] {
    let packed = "";
    for (let from = 0; from < this.bits.length; from += 6) {
      let six = 0;
      for (let bit = 0; bit < 6; bit++) six = six * 2 + (this.bits[from + bit] ?? 0);
      packed += alphabet[six] as string;
    }
    return [...Array.from(this.streams, (stream) => stream?.join("") ?? ""), packed];
  }
}

/** Reads what a `StreamWriter` wrote. */
export class StreamReader implements Streams {
  private readonly kinds = new Uint8Array(128);
  private readonly next: Int32Array;
  private readonly bits: string;
  private nextBits = 0;
  private held = 0;
  private holds = 0;

  constructor(private readonly texts: readonly string[]) {
    for (let kind = 0; kind < alphabet.length; kind++) this.kinds[alphabet.charCodeAt(kind)] = kind;
    this.next = new Int32Array(texts.length);
    this.bits = texts.at(-1) ?? "";
  }

  code(stream: number): number {
    const at = this.next[stream] as number;
    this.next[stream] = at + 1;
    const kind = this.kinds[(this.texts[stream] as string).charCodeAt(at)] as number;
    if (kind < exact) return kind;
    const rest = restOf(kind);
    const first = (1 << leading) | ((kind - exact) & ((1 << leading) - 1));
    return (first << rest) | this.digits(rest);
  }

  private digits(count: number): number {
    while (this.holds < count) {
      this.held = (this.held << 6) | (this.kinds[this.bits.charCodeAt(this.nextBits++)] as number);
      this.holds += 6;
    }
    this.holds -= count;
    const digits = this.held >> this.holds;
    this.held &= (1 << this.holds) - 1;
    return digits;
  }
}

/** The streams of compiled rules. */
export enum Stream {
  uses = 0,
  conceptUses = 1,
  classes = 2,
  meanings = 3,
  rootRow = 4,
  heads = 5,
  lists = 6,
  again = 7,
  lengths = 8,
  gaps = 9,
  jumps = 10,
  accepts = 11,
  /** Where edges and jumps lead, by `Lead`. */
  targets = 12,
}
