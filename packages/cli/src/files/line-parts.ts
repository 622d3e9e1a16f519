import { Buffer } from "node:buffer";

/** Whole lines of a file. */
export interface LinePart {
  /** Used again for the next part: to be read before that is asked for. */
  readonly bytes: Buffer;
  /** Number of the first of them. */
  readonly firstLine: number;
  /** The one line of the part is larger than a line may be; its bytes are left out. */
  readonly tooLong?: true;
}

/** As much is checked at a time. */
const partBytes = 512 * 1024;

/** No line may be larger. A feedback document has some kilobytes. */
export const mostLineBytes = 16 * 1024 * 1024;

const lineFeed = 0x0a;

function lineFeedsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/**
 * Cuts a file into parts of whole lines, so that little more than one part has to be held at a time. Where it is cut
 * depends on its bytes only, and not on how they arrive.
 *
 * @param size bytes of a part; a line that is longer is a part of its own
 * @param mostLine bytes above which a line is passed over
 */
export async function* lineParts(
  chunks: AsyncIterable<Buffer>,
  size = partBytes,
  mostLine = mostLineBytes,
): AsyncGenerator<LinePart> {
  let held = Buffer.allocUnsafeSlow(size);
  let length = 0;
  let firstLine = 1;
  let skipping = false;

  const take = (end: number): LinePart => {
    const part = { bytes: held.subarray(0, end), firstLine };
    firstLine += lineFeedsIn(part.bytes);
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
      const taken = Math.min(rest.length, held.length - length);
      rest.copy(held, length, 0, taken);
      length += taken;
      rest = rest.subarray(taken);
      if (length < held.length) continue;
      const end = held.lastIndexOf(lineFeed) + 1;
      if (end > 0) {
        yield take(end);
        held.copy(held, 0, end, length);
        length -= end;
        if (held.length > size && length < size) held = Buffer.from(held.subarray(0, size));
      } else if (length < mostLine) {
        // The line goes on: there has to be room for it.
        const larger = Buffer.allocUnsafeSlow(Math.min(2 * length, mostLine));
        held.copy(larger, 0, 0, length);
        held = larger;
      } else {
        yield { bytes: Buffer.alloc(0), firstLine, tooLong: true };
        length = 0;
        held = Buffer.allocUnsafeSlow(size);
        skipping = true;
      }
    }
  }
  if (length > 0) yield take(length);
}
