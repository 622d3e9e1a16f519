import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { feedback, json, today, unfairFeedback, unfairRule } from "./documents";
import { fairwell, folder, program, stackTrace } from "./fairwell";

const files = folder();
files.write("one.json", json(unfairFeedback()));
const check = (...args: string[]) =>
  fairwell(["check", ...args, ...today], { directory: files.path });
const read = (name: string) => readFileSync(join(files.path, name), "utf8");
const partial = () => readdirSync(files.path).filter((name) => name.includes("partial"));

describe("--output", () => {
  it("writes a format to a file beside the results on standard output", async () => {
    const { code, out } = await check("one.json", "-o", "sarif=a.sarif", "-o", "junit=b/c.xml");
    expect(code).toBe(1);
    expect(out).toContain("Checked 1 document");
    expect(JSON.parse(read("a.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(read("b/c.xml")).toContain("<testsuites>");
  });

  it("takes the format of --format, as other linters do", async () => {
    const quiet = await check("one.json", "--format", "sarif", "--output", "d.sarif");
    expect(quiet).toMatchObject({ code: 1, out: "" });
    const both = await check("one.json", "-f", "sarif", "-o", "e.sarif", "-f", "pretty");
    expect(both.out).toContain("Checked 1 document");
    const turned = await check("one.json", "-f", "pretty", "-f", "sarif", "-o", "e.sarif");
    expect(turned.out).toBe(both.out);
    for (const name of ["d.sarif", "e.sarif"]) expect(read(name)).toBe(read("d.sarif"));
    await check("one.json", "-o", "f.sarif");
    expect(read("f.sarif")).toBe(read("d.sarif"));
  });

  it("never colours a file", async () => {
    const env = { FORCE_COLOR: "1" };
    const args = ["check", "one.json", "-o", "pretty=plain.txt", ...today];
    const { out } = await fairwell(args, { directory: files.path, env });
    expect(out).toContain("\u001b[");
    expect(read("plain.txt")).not.toContain("\u001b");
  });

  it.each([
    [["-o", "x.xml"], "does not say which format goes there", "sarif=x.xml"],
    [["-o", "sarfi=x"], "does not know the format `sarfi`", "Did you mean `sarif`?"],
    [["-f", "sarfi"], "does not take `sarfi`", "Did you mean `sarif`?"],
    [["-f", "sarif", "-f", "pretty"], "cannot take `sarif` and `pretty`", "--output sarif="],
    [["-o", "json=x", "-o", "sarif=x"], "cannot both go to one file", "a name of its own"],
    [["-o", "sarif=/dev/full"], "cannot be written (ENOSPC)", "make room"],
    [["-o", "sarif=one.json/x"], "cannot be written", "Name another file"],
  ])("%j: says what is wrong and what would be right", async (args, problem, remedy) => {
    const { code, err } = await check("one.json", ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
    expect(err).not.toMatch(stackTrace);
    expect(partial()).toEqual([]);
  });

  it("replaces the file that a link leads to, and keeps the link", async () => {
    files.write("real.sarif", "old");
    symlinkSync("real.sarif", join(files.path, "link.sarif"));
    await check("one.json", "-o", "link.sarif");
    expect(read("real.sarif")).toContain(unfairRule);
    expect(
      readdirSync(files.path, { withFileTypes: true })
        .find(({ name }) => name === "link.sarif")
        ?.isSymbolicLink(),
    ).toBe(true);
  });
});

/** Runs until something was printed or so many milliseconds are over, then does something to the process. */
function interrupted(args: readonly string[], act: (pid: number) => void, feed: () => string) {
  return new Promise<{ signal: string | null; code: number | null; err: string }>((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: files.path });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdin.on("error", () => undefined);
    const timer = setInterval(() => child.stdin.write(feed()), 5);
    setTimeout(() => act(child.pid as number), 1_500);
    child.on("close", (code, signal) => {
      clearInterval(timer);
      resolve({ signal, code, err });
    });
  });
}

describe("an early end", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "by %s leaves no partial file and the old one whole",
    async (signal) => {
      files.write("kept.sarif", "old");
      const line = `${JSON.stringify(unfairFeedback())}\n`.repeat(50);
      const args = ["check", "-", "--stdin-filename", "x.ndjson", "-o", "kept.sarif", ...today];
      let seen: string[] = [];
      const { signal: by, err } = await interrupted(
        args,
        (pid) => {
          seen = partial();
          process.kill(pid, signal);
        },
        () => line,
      );
      expect(seen).toHaveLength(1);
      expect({ by, err }).toEqual({ by: signal, err: "" });
      expect(partial()).toEqual([]);
      expect(read("kept.sarif")).toBe("old");
    },
  );

  it("by a reader that goes away ends the run, and soon", async () => {
    const command = `yes '${JSON.stringify(unfairFeedback()).replaceAll("'", "")}' | "${process.execPath}" "${program}" check - --stdin-filename x.ndjson -f ndjson | head -n 3 > three.txt; echo "\${PIPESTATUS[1]}"`;
    const child = spawn("bash", ["-c", command], { cwd: files.path });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    await new Promise((resolve) => child.on("close", resolve));
    expect({ out, err }).toEqual({ out: "1\n", err: "" });
    expect(read("three.txt").split("\n")).toHaveLength(4);
  }, 30_000);
});

describe("a file that changes while it is read", () => {
  it("is checked as far as it was read, and said", async () => {
    const name = join(files.path, "growing.ndjson");
    const line = `${JSON.stringify(feedback())}\n`;
    writeFileSync(name, line.repeat(20_000));
    const run = fairwell(["check", "growing.ndjson", "--schema-only", ...today], {
      directory: files.path,
    });
    const timer = setInterval(() => {
      if (existsSync(name)) writeFileSync(name, line, { flag: "a" });
    }, 10);
    const { code, out, err } = await run;
    clearInterval(timer);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("growing.ndjson  warning  file/changed");
    expect(out).not.toMatch(stackTrace);
  });
});
