import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "./generated";
import { indexWith, readId } from "./new-rule/scaffold";

const short = `import type { Rule } from "../define";
import { ageDirect } from "./age-direct";

/** Direct mention. */
export const fair: readonly Rule[] = [ageDirect];
`;

describe("new-rule", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "fairwell-rules-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/new-rule.ts", ...args], {
      cwd: root,
      env: { ...process.env, FAIRWELL_RULES: folder },
      encoding: "utf8",
    });

  it("writes the rule, adds it to the index and says what to do next", () => {
    mkdirSync(join(folder, "fair"));
    writeFileSync(join(folder, "fair/index.ts"), short);
    const result = run("fair/some-name", "--ground", "age");
    expect(result.stderr).toBe("");
    expect(result.status).toBe(0);
    const rule = readFileSync(join(folder, "fair/some-name.ts"), "utf8");
    expect(rule).toContain('id: "fair/some-name"');
    expect(rule).toContain('ground: "age"');
    expect(readFileSync(join(folder, "fair/index.ts"), "utf8")).toContain("[ageDirect, someName]");
    expect(result.stdout).toContain("npm run docs");
  });

  it("does not overwrite a rule, and explains a wrong id", () => {
    expect(run("tone/again").status).toBe(0);
    expect(run("tone/again").status).toBe(2);
    const wrong = run("Tone/Again");
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("group/some-name");
  });

  it("writes a file that type-checks", () => {
    const result = run("tone/typed");
    expect(result.status).toBe(0);
    const file = join(folder, "tone/typed.ts");
    const define = join(root, "packages/core/src/rules/define").replace(/\\/g, "/");
    writeFileSync(file, readFileSync(file, "utf8").replace("../define", define));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options =
      "--noEmit --strict --skipLibCheck --target ES2022 --module ESNext --moduleResolution bundler --ignoreConfig";
    expect(() =>
      execFileSync(process.execPath, [tsc, ...options.split(" "), file], { stdio: "pipe" }),
    ).not.toThrow();
  });
});

describe("indexWith", () => {
  it("keeps imports in order and the list as it is laid out", () => {
    const rule = readId("fair/zeal", undefined);
    if (typeof rule === "string") throw new Error(rule);
    const long = short.replace("[ageDirect]", "[\n  ageDirect,\n  appearance,\n]");
    const result = indexWith(rule, long);
    expect(result).toContain("[\n  ageDirect,\n  appearance,\n  zeal,\n]");
    expect(result.indexOf("./age-direct")).toBeLessThan(result.indexOf("./zeal"));
  });

  it("makes an index for a new group", () => {
    const rule = readId("review/first", undefined);
    if (typeof rule === "string") throw new Error(rule);
    expect(indexWith(rule, undefined)).toContain("export const review: readonly Rule[] = [first];");
  });
});
