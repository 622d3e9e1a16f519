import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../src/command-line/table";
import { fairwell, stackTrace } from "./fairwell";

const { version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { version: string };

describe.concurrent("wrong usage exits 2 and names what is right", () => {
  it.each([
    [["chekc"], "There is no command `chekc`", "Did you mean `check`?"],
    [["--hlep"], "There is no option `--hlep`", "Did you mean `--help`?"],
    [["check"], "`fairwell check` was given nothing to work on", "Name files"],
    [
      ["check", "a.json", "--fromat", "json"],
      "has no option `--fromat`",
      "Did you mean `--format`?",
    ],
    [
      ["check", "a.json", "--format", "jsno"],
      "`--format` does not take `jsno`",
      "Did you mean `json`?",
    ],
    [["check", "a.json", "--format"], "`--format` has no value", "--format pretty"],
    [["check", "a.json", "--format", "--quiet"], "`--format` has no value", "--format pretty"],
    [["check", "a.json", "--quiet=yes"], "`--quiet` takes no value", "`--quiet` alone"],
    [["check", "a.json", "--preset", "lax"], "`--preset` does not take `lax`", "recommended"],
    [["check", "a.json", "--jurisdiction", "GB,UK"], "does not take `UK`", "`GB`"],
    [["check", "a.json", "--max-warnings", "few"], "is not a number", "whole number"],
    [["check", "a.json", "--rule", "fair/age-direct"], "wants a rule and a severity", "=off"],
    [
      ["check", "a.json", "--rule", "fair/age-direct=wran"],
      "does not know this severity",
      "`warn`",
    ],
    [["check", "a.json", "--rule", "fair/age-dirct=off"], "There is no rule", "`fair/age-direct`"],
    [["check", "a.json", "--rule", "__proto__=off"], "There is no rule", "unknown_rule"],
    [["check", "a.json", "--today", "2026-02-30"], "`--today` is not a day", "2026-03-17"],
    [["explain", "fair/age-dirct"], "There is no such rule", "`fair/age-direct`"],
    [["explain"], "was given nothing to work on", "fairwell explain"],
    [["schema", "candidate-fedback"], "no such kind", "`candidate-feedback`"],
    [["schema", "reason", "--draft", "4"], "does not take `4`", "7"],
    [["rules", "fiar"], "no such group", "`fair`"],
    [["import", "greenhuose", "a.json"], "greenhuose", "`greenhouse`"],
    [["render"], "was given nothing to work on", "fairwell render"],
  ])("fairwell %j", async (args, problem, remedy) => {
    const { code, out, err } = await fairwell(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
    expect(err).not.toMatch(stackTrace);
  });

  it("prints the help, as an error, when no command is given", async () => {
    const { code, out, err } = await fairwell([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: fairwell");
  });
});

describe.concurrent("help and version", () => {
  it("lists every command", async () => {
    const { code, out } = await fairwell(["--help"]);
    expect(code).toBe(0);
    for (const { name, summary } of commands) {
      expect(out).toContain(`  ${name} `);
      expect(out).toContain(summary);
    }
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    "explains %s with examples and every option",
    async (name, command) => {
      const { code, out } = await fairwell([name, "--help"]);
      expect(code).toBe(0);
      expect(out).toContain("Examples:");
      for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(96);
      expect(command.examples.length).toBeGreaterThan(0);
      expect((await fairwell(["help", name])).out).toBe(out);
    },
  );

  it("prints its version", async () => {
    expect(await fairwell(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe.concurrent("reference", () => {
  it("explains a rule: why, what instead, examples, sources", async () => {
    const { code, out } = await fairwell(["explain", "fair/age-direct"]);
    expect(code).toBe(0);
    for (const title of ["Why", "What to write instead", "Found", "Not found", "Sources"])
      expect(out.split("\n")).toContain(title);
    expect(out).toContain("https://");
  });

  it("explains the second reader's rule, and how to ask for it", async () => {
    const { code, out } = await fairwell(["explain", "review/second-look"]);
    expect(code).toBe(0);
    for (const title of ["Why", "What to write instead", "Sources"])
      expect(out.split("\n")).toContain(title);
    expect(out).toContain("fairwell check … --second-look");
    expect(out).not.toContain("=off");
  });

  it("lists the rules, and one group", async () => {
    const all = await fairwell(["rules", "--format", "json"]);
    const rules = JSON.parse(all.out) as { id: string }[];
    expect(rules.length).toBeGreaterThan(10);
    const { out } = await fairwell(["rules", "fair"]);
    for (const line of out.trimEnd().split("\n"))
      expect(line).toMatch(/^(error|warn|info) +fair\//);
  });

  it("prints a schema of either draft", async () => {
    const draft = async (...args: string[]) =>
      JSON.parse((await fairwell(["schema", "candidate-feedback", ...args])).out) as {
        $schema: string;
      };
    expect((await draft()).$schema).toContain("2020-12");
    expect((await draft("--draft", "7")).$schema).toContain("draft-07");
  });
});
