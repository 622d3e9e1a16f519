import { Buffer } from "node:buffer";
import { read as readFile } from "node:fs";
import { isPacked } from "./read";

/** As much as is read at a time. */
const chunkBytes = 256 * 1024;

const readAt = (descriptor: number, buffer: Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    readFile(descriptor, buffer, 0, buffer.length, null, (error, bytesRead) => {
      if (error) reject(error);
      else resolve(bytesRead);
    });
  });

/** The bytes of an open file, in order. While one chunk is looked at, the next is read into another buffer. */
async function* chunksOfFile(descriptor: number): AsyncGenerator<Buffer> {
  let [now, later] = [Buffer.allocUnsafeSlow(chunkBytes), Buffer.allocUnsafeSlow(chunkBytes)];
  let length = await readAt(descriptor, now);
  while (length > 0) {
    const next = readAt(descriptor, later);
    // What goes wrong meanwhile is thrown below, when its turn has come.
    next.catch(() => undefined);
    yield now.subarray(0, length);
    length = await next;
    [now, later] = [later, now];
  }
}

/** The chunks, unpacked when gzip has packed them. */
async function* unpacked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const all = async function* (): AsyncGenerator<Buffer> {
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  };
  if (!isPacked(first.value)) yield* all();
  else {
    const [{ createGunzip }, { Readable, pipeline }] = await Promise.all([
      import("node:zlib"),
      import("node:stream"),
    ]);
    // What goes wrong is thrown where the chunks are read.
    const gunzip = pipeline(
      Readable.from(kept(all())),
      createGunzip({ chunkSize: chunkBytes }),
      () => undefined,
    );
    for await (const chunk of gunzip) yield chunk as Buffer;
  }
}

/** A stream asks for chunks before it has read the last one. */
async function* kept(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

/**
 * The bytes of a file or of standard input, chunk by chunk, unpacked when gzip has packed them. A chunk is to be read
 * before the next is asked for: its memory is used again.
 *
 * @param descriptor of an open file; left out: standard input
 */
export function chunksOf(descriptor: number | undefined): AsyncGenerator<Buffer> {
  const chunks: AsyncIterable<Buffer> =
    descriptor === undefined ? (process.stdin as AsyncIterable<Buffer>) : chunksOfFile(descriptor);
  return unpacked(chunks);
}
