import { entityAt } from "./entities";

/**
 * Text as the tokeniser reads it, with the way back. Case is kept: it is folded word by word, since some computed
 * concepts need it.
 */
export interface NormalisedText {
  readonly text: string;
  /** Original offset of the first UTF-16 unit that unit `i` came from. Absent when every unit stands where it stood. */
  readonly starts?: Int32Array;
  /** Original offset after the last UTF-16 unit that unit `i` came from. */
  readonly ends?: Int32Array;
}

/** Quotation marks, apostrophes, dashes and bullets in one spelling each. All are one unit for one unit. */
const plain: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "\u2032": "'",
  "\u00b4": "'",
  "`": "'",
  "\uff07": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u201f": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2033": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
  "\u2012": "\u2013",
  "\u2014": "\u2013",
  "\u2015": "\u2013",
};

/**
 * Soft hyphen, zero-width and bidi controls, joiners, variation selectors, tags, as first and last code point of ranges:
 * nobody sees them, so nothing may hide in them.
 */
const invisibleRanges: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe01ef],
];
const mark = /^\p{M}$/u;
// Neither an entity nor anything outside ASCII: nothing to do. The grave accent is the one ASCII character that changes.
const untouched = /^[^&`\u0080-\uffff]*$/;

/** Longest run of combining marks that is normalised as one; bounds the work for stacked marks. */
const longestCluster = 32;

/**
 * Brings text into one spelling: Unicode NFKC, straight quotes, no invisible characters, HTML character references
 * decoded. Linear in the length.
 *
 * @example
 * normalise("You&#8217;re ﬁne").text; // "You're fine"
 */
export function normalise(original: string): NormalisedText {
  if (untouched.test(original)) return { text: original };
  return new Normaliser(original).run();
}

/** Original offsets of the units from `from` to before `to` of the normalised text. */
export function originalSpan(
  normalised: NormalisedText,
  from: number,
  to: number,
): readonly [number, number] {
  const { starts, ends } = normalised;
  if (!starts || !ends) return [from, to];
  return [starts[from] ?? 0, ends[to - 1] ?? 0];
}

// A class only because the loop has five variables that its steps share.
class Normaliser {
  private readonly parts: string[] = [];
  private length = 0;
  private map: { starts: Int32Array; ends: Int32Array } | undefined;

  constructor(private readonly original: string) {}

  run(): NormalisedText {
    const { original } = this;
    let index = 0;
    while (index < original.length) {
      const code = original.charCodeAt(index);
      if (code === 38) index = this.reference(index);
      else if (code < 0x80 && code !== 96 && !(original.charCodeAt(index + 1) >= 0x300))
        index = this.ascii(index);
      else index = this.cluster(index);
    }
    const text = this.parts.join("");
    if (!this.map) return { text };
    return {
      text,
      starts: this.map.starts.subarray(0, this.length),
      ends: this.map.ends.subarray(0, this.length),
    };
  }

  /** Copies the longest run of ASCII at once. */
  private ascii(from: number): number {
    const { original } = this;
    let to = from + 1;
    for (; to < original.length; to++) {
      const code = original.charCodeAt(to);
      if (code >= 0x80 || code === 38 || code === 96) break;
    }
    // A letter before a combining mark belongs to the mark's cluster.
    if (original.charCodeAt(to) >= 0x300) to--;
    this.parts.push(original.slice(from, to));
    const map = this.mapFor(to - from);
    if (map) {
      for (let unit = from; unit < to; unit++) {
        map.starts[this.length + unit - from] = unit;
        map.ends[this.length + unit - from] = unit + 1;
      }
    }
    this.length += to - from;
    return to;
  }

  private reference(from: number): number {
    const entity = entityAt(this.original, from);
    if (!entity) {
      this.add("&", from, from + 1);
      return from + 1;
    }
    const to = from + entity.length;
    this.add(
      isInvisible(entity.text) ? "" : (plain[entity.text] ?? entity.text.normalize("NFKC")),
      from,
      to,
    );
    return to;
  }

  /** One character with the marks that follow it. */
  private cluster(from: number): number {
    const { original } = this;
    const character = String.fromCodePoint(original.codePointAt(from) as number);
    let to = from + character.length;
    if (isInvisible(character)) {
      this.add("", from, to);
      return to;
    }
    while (to - from < longestCluster && original.charCodeAt(to) >= 0x300) {
      const next = String.fromCodePoint(original.codePointAt(to) as number);
      if (!mark.test(next) && !isJamo(next)) break;
      to += next.length;
    }
    const cluster = original.slice(from, to);
    this.add(plain[cluster] ?? cluster.normalize("NFKC").replace(/[\u2018\u2019]/g, "'"), from, to);
    return to;
  }

  /** Appends what the units from `from` to `to` became. */
  private add(text: string, from: number, to: number): void {
    if (text.length !== to - from || text.length > 1) this.startMap();
    const map = this.mapFor(text.length);
    if (map) {
      map.starts.fill(from, this.length, this.length + text.length);
      map.ends.fill(to, this.length, this.length + text.length);
    }
    this.parts.push(text);
    this.length += text.length;
  }

  /** The first change of length: until here every unit stands where it stood. */
  private startMap(): void {
    if (this.map) return;
    const starts = new Int32Array(this.original.length + 64);
    const ends = new Int32Array(this.original.length + 64);
    for (let unit = 0; unit < this.length; unit++) {
      starts[unit] = unit;
      ends[unit] = unit + 1;
    }
    this.map = { starts, ends };
  }

  /**
   * The map with room for more units; undefined while none is needed. NFKC can lengthen text (one Arabic ligature
   * becomes 18 letters), so the map grows with it.
   */
  private mapFor(extra: number): { starts: Int32Array; ends: Int32Array } | undefined {
    const { map } = this;
    if (!map || this.length + extra <= map.starts.length) return map;
    // Never more is added at once than there was room for at first.
    map.starts = grown(map.starts);
    map.ends = grown(map.ends);
    return map;
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Hangul vowels and final consonants, which compose with what is before them. */
function isJamo(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x1161 && code <= 0x11ff;
}

function isInvisible(character: string): boolean {
  const point = character.codePointAt(0) as number;
  return invisibleRanges.some(([first, last]) => point >= first && point <= last);
}
