import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFiles } from "./find-files";

const directory = mkdtempSync(join(tmpdir(), "fairwell-find-"));
beforeAll(() => {
  for (const folder of ["letters/deep", "letters/node_modules", "empty"])
    mkdirSync(join(directory, folder), { recursive: true });
  for (const name of ["b.json", "a.ndjson", "note.txt", "deep/c.jsonl", "node_modules/d.json"])
    writeFileSync(join(directory, "letters", name), "{}");
  writeFileSync(join(directory, "brand.json"), "{}");
  symlinkSync("..", join(directory, "letters/deep/loop"));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const names = async (...operands: string[]) => {
  const except = new Set([join(directory, "brand.json")]);
  const { inputs, unreadable } = await findFiles(operands, directory, except);
  return {
    found: inputs.map(({ name }) => name),
    not: unreadable.map(({ name, problem }) => `${name} ${problem}`),
  };
};

describe("finding the files to preview", () => {
  it("takes the documents of a folder, each once, whatever links lead to it", async () => {
    expect(await names("letters")).toEqual({
      found: ["letters/a.ndjson", "letters/b.json", "letters/deep/c.jsonl"],
      not: [],
    });
  });

  it("takes no brand for a document, and tells what is not there", async () => {
    const { found, not } = await names(".", "empty", "absent.json", "no/*.json");
    expect(found).not.toContain("brand.json");
    expect(not).toEqual([
      "empty holds no document",
      "absent.json does not exist",
      "no/*.json matches no file",
    ]);
  });
});
