import { isOrdinary } from "./characters";
import { encodeUtf8Into } from "./utf8";

// Growing UTF-8 output. Values are escaped while they are encoded, in one pass.

/** Grows as needed; starts again with the same memory once what was written is taken. */
export interface ByteWriter {
  bytes(chunk: Uint8Array): void;
  /** Writes a cleaned text, escaped for HTML text and double-quoted attributes. */
  escaped(text: string): void;
  /**
   * As `escaped`, for a text as it came. Writes nothing and returns false when there is anything in it to be cleaned:
   * most texts have nothing, and are read once instead of twice.
   */
  escapedIfClean(text: string): boolean;
  /** How many bytes are written so far. */
  written(): number;
  /** A copy of what was written after the first `from` bytes. */
  since(from: number): Uint8Array;
  /** Forgets what was written. What is written from now on goes into the caller's memory, if there is any. */
  reset(into?: Uint8Array): void;
  /** A copy of what was written or, in the caller's memory, the part that holds it; undefined when that is too small. */
  take(): Uint8Array | undefined;
}

const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const escapes: readonly (Uint8Array | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  switch (code) {
    case 0x26:
      return ascii("&amp;");
    case 0x3c:
      return ascii("&lt;");
    case 0x3e:
      return ascii("&gt;");
    case 0x22:
      return ascii("&quot;");
    default:
      return undefined;
  }
});

/** For each ASCII code: 0 as it is, 1 to be escaped, 2 to be cleaned first. */
const treatment = Uint8Array.from({ length: 128 }, (_, code) =>
  escapes[code] ? 1 : code < 0x20 || code === 0x7f ? 2 : 0,
);

/**
 * A text in which nothing is escaped and nothing is cleaned: the characters that are ordinary (see `isOrdinary`), without
 * quotation mark, ampersand and angle brackets.
 */
const asItIs = /^[\x20\x21\x23-\x25\x27-\x3b\x3d\x3f-\x7e\xa0-\u2027\u206a-\ud7ff\ue000-\ufdcf]*$/;

/** Characters from which on the runtime's own encoder is quicker than a loop. */
const long = 48;

/**
 * Marks those of four ASCII bytes that have to be escaped or cleaned. Each term sets the highest bit of a byte: below a
 * space; DEL; `"` or `&`, which differ in one bit; `<` or `>`, which do as well.
 */
const special = (four: number): number =>
  ((four - 0x20202020) |
    (four + 0x01010101) |
    (((four | 0x04040404) ^ 0x26262626) - 0x01010101) |
    (((four | 0x02020202) ^ 0x3e3e3e3e) - 0x01010101)) &
  0x80808080;

/** Whether a text that begins with it shows something and has no space before it: ASCII, letters of Latin and Arabic. */
const beginsVisibly = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x250) || (code >= 0x620 && code < 0x64b);

/** U+2068 and U+2069 in UTF-8. */
export const isolateBytes = {
  start: Uint8Array.of(0xe2, 0x81, 0xa8),
  end: Uint8Array.of(0xe2, 0x81, 0xa9),
} as const;

export function createByteWriter(): ByteWriter {
  let own = new Uint8Array(32_768);
  let given: Uint8Array | undefined;
  let buffer: Uint8Array = own;
  let length = 0;
  const scratch = new Uint8Array(16_384);
  const scratchFours = new Int32Array(scratch.buffer);

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    own = larger;
    buffer = larger;
  }

  function put(chunk: Uint8Array): void {
    reserve(chunk.length);
    buffer.set(chunk, length);
    length += chunk.length;
  }

  /** Writes one code point above ASCII; returns how many code units it took. A lone surrogate becomes U+FFFD. */
  function wide(text: string, index: number, at: number): number {
    let point = text.codePointAt(index) as number;
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    let to = at;
    if (point < 0x800) buffer[to++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) buffer[to++] = 0xe0 | (point >> 12);
      else {
        buffer[to++] = 0xf0 | (point >> 18);
        buffer[to++] = 0x80 | ((point >> 12) & 0x3f);
      }
      buffer[to++] = 0x80 | ((point >> 6) & 0x3f);
    }
    buffer[to++] = 0x80 | (point & 0x3f);
    length = to;
    return point > 0xffff ? 2 : 1;
  }

  /** Writes a text of nothing but ordinary ASCII. Anything else is not written, and the answer is false. */
  function encodePlain(text: string): boolean {
    const count = text.length;
    reserve(count);
    const into = buffer;
    const from = length;
    for (let index = 0; index < count; index++) {
      const code = text.charCodeAt(index);
      if (code > 0x7e || treatment[code] !== 0) return false;
      into[from + index] = code;
    }
    length = from + count;
    return true;
  }

  /** Writes a text in which nothing is escaped or cleaned. Anything else is not written, and the answer is false. */
  function encodeOrdinary(text: string): boolean {
    const count = text.length;
    if (count * 3 > scratch.length) return false;
    const bytes = encodeUtf8Into(text, scratch);
    // As many bytes as characters: ASCII, which is looked through four at a time.
    const ordinary = bytes === count ? isPlain(bytes) : asItIs.test(text);
    if (!ordinary) return false;
    put(scratch.subarray(0, bytes));
    return true;
  }

  /** Whether so many bytes of scratch, all ASCII, are written as they are. */
  function isPlain(bytes: number): boolean {
    // The last four may reach over the end.
    scratch[bytes] = 0x20;
    scratch[bytes + 1] = 0x20;
    scratch[bytes + 2] = 0x20;
    let found = 0;
    const fours = (bytes + 3) >> 2;
    for (let index = 0; index < fours; index++) found |= special(scratchFours[index] as number);
    return found === 0;
  }

  /** Writes escaped text. With `strict`, stops at the first thing that has to be cleaned, and says so. */
  function encode(text: string, strict: boolean): boolean {
    const count = text.length;
    if (count < long ? encodePlain(text) : encodeOrdinary(text)) return true;
    // The longest escape has six bytes; three are enough for any other code unit.
    reserve(count * 6);
    const into = buffer;
    let to = length;
    for (let index = 0; index < count; ) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) {
        if (strict && !isOrdinary(code)) return false;
        index += wide(text, index, to);
        to = length;
        continue;
      }
      const how = treatment[code];
      if (how === 0) into[to++] = code;
      else if (how === 2 && strict) return false;
      else for (const byte of escapes[code] ?? []) into[to++] = byte;
      index++;
    }
    length = to;
    return true;
  }

  return {
    bytes: put,
    escaped(text) {
      encode(text, false);
    },
    escapedIfClean(text) {
      const before = length;
      const shown = text.charCodeAt(text.length - 1) > 0x20 && beginsVisibly(text.charCodeAt(0));
      if (shown && encode(text, true)) return true;
      length = before;
      return false;
    },
    written: () => length,
    since: (from) => buffer.slice(from, length),
    reset(into) {
      length = 0;
      given = into;
      buffer = into ?? own;
    },
    take() {
      const count = length;
      length = 0;
      if (!given) return buffer.slice(0, count);
      if (given.length < count) return undefined;
      const taken = given.subarray(0, count);
      // Room is reserved for the longest escapes, so the words may have gone elsewhere although they fit.
      if (buffer !== given) taken.set(buffer.subarray(0, count));
      return taken;
    },
  };
}
