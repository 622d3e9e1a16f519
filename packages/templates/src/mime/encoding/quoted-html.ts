import { createByteWriter } from "../../fill/bytes";
import { encodeUtf8Into } from "../../fill/utf8";
import type { Output } from "../../fill/words";
import { isPlainAscii, isTight } from "../../plain-text/ascii";
import * as qp from "./quoted-printable";

/**
 * HTML in quoted-printable. Every chunk and every value begins and ends at the beginning of a line, with a soft break:
 * whatever comes before and after it, its encoded form is the same, so that fixed HTML is encoded once.
 */
export function createQuotedHtml(): Output {
  let own = new Uint8Array(65_536);
  let given: Uint8Array | undefined;
  let buffer: Uint8Array = own;
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    own = larger;
    buffer = larger;
  }

  function breakSoftly(): void {
    buffer[length] = 0x3d;
    buffer[length + 1] = 0x0d;
    buffer[length + 2] = 0x0a;
    length += 3;
  }

  /** Puts soft breaks into the `count` bytes that were written last, each of which stands for itself. */
  function fold(count: number): void {
    const from = length - count;
    const breaks = Math.ceil(count / qp.lineLength) - 1;
    for (let number = breaks; number > 0; number--) {
      const begin = from + number * qp.lineLength;
      const end = Math.min(from + count, begin + qp.lineLength);
      buffer.copyWithin(begin + number * 3, begin, end);
      buffer.set(qp.softBreak, begin + number * 3 - 3);
    }
    length += breaks * 3;
  }

  const words = createByteWriter();
  let scratch = new Uint8Array(8_192);

  /** Encodes what `write` writes as HTML; false when it writes nothing. */
  function encode(write: () => boolean): boolean {
    words.reset(scratch);
    if (!write()) return false;
    const count = words.written();
    let html = words.take();
    if (!html) {
      scratch = new Uint8Array(count * 2);
      words.reset(scratch);
      write();
      html = words.take() as Uint8Array;
    }
    reserve(qp.mostBytes(html.length) + 3);
    length = qp.encodeInto(html, buffer, length);
    breakSoftly();
    return true;
  }

  const encoded = new WeakMap<Uint8Array, Uint8Array>();

  return {
    writer: {
      bytes(chunk) {
        reserve(chunk.length);
        buffer.set(chunk, length);
        length += chunk.length;
      },
      escaped(text) {
        encode(() => {
          words.escaped(text);
          return true;
        });
      },
      escapedIfClean(text) {
        if (!isTight(text) || !isPlainAscii(text, true))
          return encode(() => words.escapedIfClean(text));
        reserve(qp.mostBytes(text.length));
        const count = encodeUtf8Into(text, buffer.subarray(length));
        length += count;
        if (count > qp.lineLength) fold(count);
        breakSoftly();
        return true;
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
        if (buffer !== given) taken.set(buffer.subarray(0, count));
        return taken;
      },
    },
    fixed(html) {
      const known = encoded.get(html);
      if (known) return known;
      const body = qp.quotedPrintable(html);
      const ended = new Uint8Array(body.length === 0 ? 0 : body.length + qp.softBreak.length);
      ended.set(body);
      if (body.length > 0) ended.set(qp.softBreak, body.length);
      encoded.set(html, ended);
      return ended;
    },
  };
}
