import { encodeUtf8Into } from "../../fill/utf8";
import { base64Into, base64Length } from "./base64";
import * as qp from "./quoted-printable";

/** Writes a whole e-mail, part after part, into memory that is used again for the next. */
export interface MailWriter {
  /** Begins a message, in the caller's memory if there is any. */
  begin(into?: Uint8Array): void;
  /** Text as it is: headers. */
  text(text: string): void;
  bytes(chunk: Uint8Array): void;
  /** Bytes in base64, from the beginning of a line. */
  base64(bytes: Uint8Array): void;
  /** A run of a text in quoted-printable. It goes on where the one before ended, until `newLine`. */
  quoted(text: string, from?: number, end?: number): void;
  /**
   * The lines of a text that is printable ASCII without `=`, from the beginning of a line to the end of one. They end at
   * `ends`, each with a space, and have no more columns than plain text may have. Before each and after it, with the CR
   * LF, stands what is encoded already.
   */
  plainLines(text: string, ends: readonly number[], before: Uint8Array, after: Uint8Array): void;
  /** What is quoted-printable already, in the same way. It is not broken; with a CR LF at its end, the line ends. */
  quotedBytes(encoded: Uint8Array): void;
  newLine(): void;
  /**
   * What `write` writes into the memory that it is given: the part of it that holds something, or undefined when it is
   * too small. A soft break at its end is left out.
   *
   * @returns how many bytes there are
   */
  filled(write: (into: Uint8Array) => Uint8Array | undefined): number;
  /** How many bytes are written so far. */
  written(): number;
  /** A copy of what was written after the first `from` bytes. */
  since(from: number): Uint8Array;
  /** A copy of the message or, in the caller's memory, the part that holds it; undefined when that is too small. */
  take(): Uint8Array | undefined;
}

export function createMailWriter(): MailWriter {
  let own = new Uint8Array(65_536);
  let given: Uint8Array | undefined;
  let buffer: Uint8Array = own;
  let length = 0;
  /** How many columns of a line in quoted-printable are used. */
  let column = 0;

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    own = larger;
    buffer = larger;
  }

  /** Puts one byte into quoted-printable that does not stand for itself. */
  function hex(byte: number): void {
    if (column > qp.lineLength - 3) breakSoftly();
    buffer[length] = 0x3d;
    buffer[length + 1] = qp.high[byte] as number;
    buffer[length + 2] = qp.low[byte] as number;
    length += 3;
    column += 3;
  }

  function breakSoftly(): void {
    buffer.set(qp.softBreak, length);
    length += qp.softBreak.length;
    column = 0;
  }

  /** One code point that does not stand for itself; returns how many code units it took. A lone surrogate is U+FFFD. */
  function encodePoint(text: string, index: number): number {
    let point = text.codePointAt(index) as number;
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) {
      hex(point);
      return 1;
    }
    if (point < 0x800) hex(0xc0 | (point >> 6));
    else {
      if (point < 0x10000) hex(0xe0 | (point >> 12));
      else {
        hex(0xf0 | (point >> 18));
        hex(0x80 | ((point >> 12) & 0x3f));
      }
      hex(0x80 | ((point >> 6) & 0x3f));
    }
    hex(0x80 | (point & 0x3f));
    return point > 0xffff ? 2 : 1;
  }

  /** Puts plain characters into quoted-printable, up to the first that is none or to the end of the line; says where. */
  function plainRun(text: string, from: number, end: number): number {
    const into = buffer;
    const at = length - from;
    const last = Math.min(end, from + qp.lineLength - column);
    let index = from;
    for (; index < last; index++) {
      const code = text.charCodeAt(index);
      if (code > 0x7e || qp.plain[code] === 0) break;
      into[at + index] = code;
    }
    length = at + index;
    column += index - from;
    return index;
  }

  return {
    begin(into) {
      given = into;
      buffer = into ?? own;
      length = 0;
      column = 0;
    },
    text(text) {
      reserve(text.length * 3);
      length += encodeUtf8Into(text, buffer.subarray(length));
    },
    bytes(chunk) {
      reserve(chunk.length);
      buffer.set(chunk, length);
      length += chunk.length;
    },
    base64(bytes) {
      reserve(base64Length(bytes.length));
      length = base64Into(bytes, buffer, length);
    },
    quoted(text, from = 0, end = text.length) {
      reserve(qp.mostBytes((end - from) * 3));
      for (let index = from; index < end; ) {
        if (column === qp.lineLength) breakSoftly();
        const next = plainRun(text, index, end);
        index = next > index ? next : index + encodePoint(text, index);
      }
    },
    plainLines(text, ends, before, after) {
      // A line is hardly longer than one of quoted-printable: it may be broken once, and once before what stands after it.
      const more = ends.length * (before.length + after.length + 2 * qp.softBreak.length);
      reserve(more + text.length);
      // The text is put so far ahead that its lines never reach what of it is still to be read.
      const source = length + more;
      encodeUtf8Into(text, buffer.subarray(source));
      let from = 0;
      for (let index = 0; index < ends.length; index++) {
        const end = ends[index] as number;
        buffer.set(before, length);
        length += before.length;
        column = before.length;
        for (let at = from; at < end; ) {
          if (column === qp.lineLength) breakSoftly();
          const next = Math.min(end, at + qp.lineLength - column);
          buffer.copyWithin(length, source + at, source + next);
          length += next - at;
          column += next - at;
          at = next;
        }
        if (column + after.length - 2 > qp.lineLength) breakSoftly();
        buffer.set(after, length);
        length += after.length;
        from = end + 1;
      }
      column = 0;
    },
    quotedBytes(encoded) {
      reserve(encoded.length + qp.softBreak.length);
      const endsLine = encoded[encoded.length - 1] === 0x0a;
      const columns = endsLine ? encoded.length - 2 : encoded.length;
      if (column + columns > qp.lineLength) breakSoftly();
      buffer.set(encoded, length);
      length += encoded.length;
      column = endsLine ? 0 : column + columns;
    },
    newLine() {
      reserve(2);
      buffer[length] = 0x0d;
      buffer[length + 1] = 0x0a;
      length += 2;
      column = 0;
    },
    filled(write) {
      let taken = write(buffer.subarray(length));
      while (!taken) {
        reserve(buffer.length);
        taken = write(buffer.subarray(length));
      }
      length += taken.length;
      const soft = taken[taken.length - 3] === 0x3d && taken[taken.length - 1] === 0x0a;
      if (soft) length -= qp.softBreak.length;
      return taken.length;
    },
    written: () => length,
    since: (from) => buffer.slice(from, length),
    take() {
      if (!given) return buffer.slice(0, length);
      if (given.length < length) return undefined;
      const taken = given.subarray(0, length);
      // Room is reserved for the longest form of everything, so the message may have gone elsewhere although it fits.
      if (buffer !== given) taken.set(buffer.subarray(0, length));
      return taken;
    },
  };
}
