import { spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { describe, expect, it } from "vitest";
import { today, unfairFeedback } from "./documents";
import { folder, program } from "./fairwell";

const documents = fileURLToPath(new URL("../bench/documents.js", import.meta.url));
const files = folder();

/** Most memory, in megabytes, of a check of what comes through a pipe. */
function memoryOf(source: NodeJS.ReadableStream, name: string, ...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const check = spawn(
      process.execPath,
      [program, "check", "-", "--stdin-filename", name, "--stats", ...args, ...today],
      { cwd: files.path, stdio: ["pipe", "ignore", "pipe"] },
    );
    let err = "";
    check.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    check.stdin.on("error", reject);
    source.pipe(check.stdin);
    check.on("close", () => {
      const found = /at most (\d+) MB of memory/.exec(err);
      if (found) resolve(Number(found[1]));
      else reject(new Error(err));
    });
  });
}

const generated = (megabytes: number) =>
  spawn(process.execPath, [documents, String(megabytes)], { stdio: ["ignore", "pipe", "inherit"] })
    .stdout;

/** The collector takes its time, so that some more is no growth; to hold a stream would be ten times as much. */
const slack = 60;

describe("memory", () => {
  it("does not grow with a stream of NDJSON", async () => {
    const small = await memoryOf(generated(20), "x.ndjson", "--schema-only");
    const large = await memoryOf(generated(150), "x.ndjson", "--schema-only");
    expect(large - small).toBeLessThan(slack);
    expect(large).toBeLessThan(200);
  });

  it("does not grow with a packed file", async () => {
    const sizes = [20, 150].map(async (megabytes) => {
      const name = join(files.path, `${megabytes}.ndjson.gz`);
      await pipeline(generated(megabytes), createGzip({ level: 1 }), createWriteStream(name));
      return memoryOf(createReadStream(name), "x.ndjson", "--schema-only");
    });
    const [small = 0, large = 0] = await Promise.all(sizes);
    expect(large - small).toBeLessThan(slack);
  });

  it.each(["pretty", "json", "sarif", "github", "gitlab", "junit"])(
    "does not grow with what %s has to say",
    async (format) => {
      const line = `${JSON.stringify(unfairFeedback()).replace('"outcome"', '"outcom"')}\n`;
      const write = (lines: number) => {
        const name = `${format}-${lines}.ndjson`;
        return createReadStream(files.write(name, line.repeat(lines)));
      };
      const small = await memoryOf(write(2_000), "x.ndjson", "--format", format);
      const large = await memoryOf(write(20_000), "x.ndjson", "--format", format);
      expect(large - small).toBeLessThan(slack * 1.5);
    },
  );
});
