import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { root } from "./generated";

// Code in the documentation runs as it stands, in a folder in which the packages resolve and the example's documents lie.

const example = join(root, "examples/social-work");

interface Fence {
  readonly language: string;
  /** Where a file that an example reads is written; undefined for code. */
  readonly path: string | undefined;
  readonly code: string;
}

const fencesOf = (page: string): Fence[] =>
  [
    ...readFileSync(join(root, page), "utf8").matchAll(/```([a-z]+)(?: (\S+))?\n([\s\S]*?)```/g),
  ].map(([, language = "", path, code = ""]) => ({ language, path, code }));

describe.each([
  { page: "README.md", examples: 2, longest: 13 },
  { page: "docs/your-own-look-and-words.md", examples: 4, longest: 30 },
])("the examples of $page", ({ page, examples, longest }) => {
  const folder = join(example, "out/examples", page.replace(/\W/g, "-"));
  const fences = fencesOf(page);
  const code = fences.filter(({ language, path }) => language === "ts" && path === undefined);
  const before = process.cwd();

  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const name of ["documents", "greenhouse"])
      cpSync(join(example, name), join(folder, name), { recursive: true });
    for (const { path, code: text } of fences) {
      if (path === undefined) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    vi.restoreAllMocks();
  });

  it("are as many as are tested", () => {
    expect(code).toHaveLength(examples);
  });

  it.each(code.map((fence, index) => [index + 1, fence.code] as const))(
    "run as they stand: %i",
    async (number, text) => {
      const printed = vi.spyOn(console, "log").mockImplementation(() => {});
      const path = join(folder, `example-${number}.ts`);
      writeFileSync(path, text);
      await import(path);
      expect(printed).toHaveBeenCalled();
      expect(text.trim().split("\n").length).toBeLessThanOrEqual(longest);
    },
  );
});
