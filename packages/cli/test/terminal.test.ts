import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { json, today, unfairFeedback, unfairRule } from "./documents";
import { folder } from "./fairwell";
import { inTerminal, visibleLines } from "./terminal";

const files = folder();
files.write("one.json", json(unfairFeedback()));
const documents = fileURLToPath(new URL("../bench/documents.js", import.meta.url));
const stream = (megabytes: number) => `'${process.execPath}' '${documents}' ${megabytes}`;
const checkStream = ["check", "-", "--stdin-filename", "x.ndjson", ...today];
const colour = /\u001b\[3[0-9]m/;
const progress = /\rChecking|\u001b\[KChecking/;

describe("in a terminal", () => {
  const check = (env: Record<string, string> = {}, columns = 80) =>
    inTerminal(["check", "one.json", ...today], { directory: files.path, env, columns });

  it("uses colours, unless NO_COLOR or a dumb terminal says otherwise", async () => {
    expect((await check()).screen).toMatch(colour);
    expect((await check({ NO_COLOR: "1" })).screen).not.toMatch(colour);
    expect((await check({ TERM: "dumb" })).screen).not.toMatch(/\u001b/);
  });

  it.each([60, 80, 110])("keeps to %d columns", async (columns) => {
    const { screen, code } = await check({}, columns);
    expect(code).toBe(1);
    const lines = visibleLines(screen);
    expect(lines.join("\n")).toContain(unfairRule);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(columns * 0.7);
  });

  it("shows nothing of its progress in a short run", async () => {
    expect((await check()).screen).not.toMatch(progress);
  });

  it("shows its progress in a long run, and takes it away", async () => {
    const { screen } = await inTerminal(checkStream, { directory: files.path, before: stream(12) });
    expect(screen).toMatch(progress);
    expect(screen).toMatch(/Checking: [\d,]+ documents, \d+ found so far/);
    expect(visibleLines(screen).join("\n")).not.toContain("Checking:");
    expect(visibleLines(screen).join("\n")).toMatch(/Checked \d+ documents in 1 file/);
  });

  it("shows no progress in CI", async () => {
    const env = { CI: "true" };
    const run = await inTerminal(checkStream, { directory: files.path, before: stream(6), env });
    expect(run.screen).not.toMatch(progress);
  });

  it("ends on Ctrl-C: no partial file, no line left, no stack", async () => {
    const { screen } = await inTerminal([...checkStream, "-o", "stopped.sarif"], {
      directory: files.path,
      before: stream(500),
      keys: { text: "\u0003", after: 2_500 },
    });
    expect(screen).toMatch(progress);
    expect(visibleLines(screen).join("\n")).not.toContain("Checking:");
    expect(screen).not.toMatch(/ at .*:\d+:\d+/);
    expect(readdirSync(files.path)).toEqual(["one.json"]);
  });
});
