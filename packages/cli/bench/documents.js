// Documents without end, one a line, through a pipe: `node bench/documents.js 2000` writes 2,000 MB.
import { readFileSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";

const megabytes = Number(process.argv[2] ?? 10);
const read = (name) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../warm-up/${name}.json`, import.meta.url)), "utf8"),
  );
const [clean, unfair] = [read("clean"), read("unfair")];

/** One in so many has something to find. */
const unfairEvery = 50_000;

let written = 0;
let number = 0;
while (written < megabytes * 1e6) {
  let lines = "";
  while (lines.length < 1e6) {
    const document = ++number % unfairEvery === 0 ? unfair : clean;
    lines += `${JSON.stringify({ ...document, id: `fb-${number}` })}\n`;
  }
  let bytes = Buffer.from(lines);
  written += bytes.length;
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      if (error.code === "EPIPE") process.exit();
      if (error.code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
