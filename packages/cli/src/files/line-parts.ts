import { Buffer } from "node:buffer";

/** Whole lines of a file. */
export interface LinePart {
  readonly bytes: Buffer;
  /** Number of the first of them. */
  readonly firstLine: number;
  /** The one line of the part is larger than a line may be; its bytes are left out. */
  readonly tooLong?: true;
}

/** As much is checked at a time. */
const partBytes = 1024 * 1024;

/** No line may be larger. A feedback document has some kilobytes. */
export const mostLineBytes = 16 * 1024 * 1024;

const lineFeed = 0x0a;

function lineFeedsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/**
 * Cuts a file into parts of whole lines, so that as little as one part has to be held at a time. Where it is cut depends
 * on its bytes only, and not on how they arrive.
 *
 * @param size bytes after which a part ends with the next line
 */
export async function* lineParts(
  chunks: AsyncIterable<Buffer>,
  size = partBytes,
  mostLine = mostLineBytes,
): AsyncGenerator<LinePart> {
  let held: Buffer[] = [];
  let length = 0;
  let firstLine = 1;
  let skipping = false;

  const take = (): LinePart => {
    const bytes = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held, length);
    const part = { bytes, firstLine };
    firstLine += lineFeedsIn(bytes);
    held = [];
    length = 0;
    return part;
  };
  for await (const chunk of chunks) {
    let rest = chunk;
    while (rest.length > 0) {
      if (skipping) {
        const end = rest.indexOf(lineFeed);
        if (end === -1) break;
        skipping = false;
        firstLine++;
        rest = rest.subarray(end + 1);
        continue;
      }
      // The part ends with the first line that reaches its size.
      const from = Math.max(0, size - length - 1);
      const end = from < rest.length ? rest.indexOf(lineFeed, from) : -1;
      const taken = end === -1 ? rest : rest.subarray(0, end + 1);
      held.push(taken);
      length += taken.length;
      rest = rest.subarray(taken.length);
      if (end !== -1) yield take();
      else if (length > mostLine) {
        const whole = Buffer.concat(held, length);
        const last = whole.lastIndexOf(lineFeed);
        held = [whole.subarray(0, last + 1)];
        length = last + 1;
        if (length > 0) yield take();
        yield { bytes: Buffer.alloc(0), firstLine, tooLong: true };
        held = [];
        length = 0;
        skipping = true;
      }
    }
  }
  if (length > 0) yield take();
}
