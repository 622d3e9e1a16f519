// Growing UTF-8 output. Values are escaped while they are encoded, in one pass.

/** Grows as needed; `take` copies what was written and starts again with the same memory. */
export interface ByteWriter {
  bytes(chunk: Uint8Array): void;
  /** Writes text, escaped for HTML text and double-quoted attributes. */
  escaped(text: string): void;
  isolateStart(): void;
  isolateEnd(): void;
  take(): Uint8Array;
  /** Forgets what was written. */
  reset(): void;
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

/** U+2068 and U+2069 in UTF-8. */
const isolateStart = Uint8Array.of(0xe2, 0x81, 0xa8);
const isolateEnd = Uint8Array.of(0xe2, 0x81, 0xa9);

const mustEscape = new Uint8Array(128);
for (const code of [0x22, 0x26, 0x3c, 0x3e]) mustEscape[code] = 1;

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(32_768);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
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

  function escaped(text: string): void {
    const count = text.length;
    // The longest escape has six bytes; three are enough for any other code unit.
    reserve(count * 6);
    const into = buffer;
    let to = length;
    for (let index = 0; index < count; ) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) {
        index += wide(text, index, to);
        to = length;
      } else {
        if (mustEscape[code] === 0) into[to++] = code;
        else {
          const entity = escapes[code] as Uint8Array;
          for (let part = 0; part < entity.length; part++) into[to++] = entity[part] as number;
        }
        index++;
      }
    }
    length = to;
  }

  return {
    bytes: put,
    escaped,
    isolateStart: () => put(isolateStart),
    isolateEnd: () => put(isolateEnd),
    take() {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
    reset() {
      length = 0;
    },
  };
}
