import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foldersOf, isUninteresting, watchedFor } from "./watched";

const directory = mkdtempSync(join(tmpdir(), "fairwell-watched-"));
const at = (...names: string[]) => join(directory, ...names);
beforeAll(() => {
  mkdirSync(at("letters"));
  writeFileSync(at("odd[1].json"), "{}");
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("what is watched", () => {
  it("is folders, files that may not exist yet, and the folder that a pattern starts from", () => {
    const operands = ["letters", "one.json", "notes/**/*.json", "*.ndjson", "odd[1].json", "-", ""];
    expect(watchedFor(operands, directory, { files: ["brand.json"], folders: ["mail"] })).toEqual({
      folders: [at("mail"), at("letters"), at("notes"), directory],
      files: [at("brand.json"), at("one.json"), at("odd[1].json")],
    });
  });

  it("is the folder of each file, once", () => {
    expect(foldersOf(["/a/b.json", "/a/c.json", "/d/e.json"])).toEqual(["/a", "/d"]);
  });

  it("is nothing in folders that others fill", () => {
    expect(isUninteresting("/a/node_modules/b/c.json")).toBe(true);
    expect(isUninteresting("/a/.git/index")).toBe(true);
    expect(isUninteresting("/a/my_node_modules/b.json")).toBe(false);
  });
});
