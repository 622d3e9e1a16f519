import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { root } from "./generated";

// The example's folder: there the packages resolve, and there are the documents that the examples read.
const folder = `${root}examples/social-work`;
const readme = readFileSync(`${root}README.md`, "utf8");
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code as string);

describe("the README's examples run as they stand", () => {
  beforeEach(() => {
    mkdirSync(`${folder}/out/readme`, { recursive: true });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(examples.map((code, index) => [index + 1, code] as const))(
    "example %i",
    async (number, code) => {
      const printed: unknown[][] = [];
      vi.spyOn(console, "log").mockImplementation((...line) => void printed.push(line));
      const path = `${folder}/out/readme/example-${number}.ts`;
      writeFileSync(path, code.replaceAll('readFileSync("', `readFileSync("${folder}/`));
      await import(path);
      expect(printed.length).toBeGreaterThan(0);
      expect(code.trim().split("\n").length).toBeLessThanOrEqual(13);
    },
  );

  it("has one for each kind of developer", () => {
    expect(examples).toHaveLength(2);
  });
});
