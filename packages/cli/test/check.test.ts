import { describe, expect, it } from "vitest";
import { feedback, json, reason, today, unfair, unfairFeedback, unfairRule } from "./documents";
import { fairwell, folder } from "./fairwell";

const files = folder();
const check = (...args: string[]) =>
  fairwell(["check", ...args, ...today], { directory: files.path });

interface JsonProblem {
  ruleId: string;
  severity: string;
  line: number;
  column: number;
  endColumn: number;
  path: (string | number)[];
  start: number;
  end: number;
}
interface JsonOutput {
  exitCode: number;
  counts: Record<string, number>;
  files: {
    file: string;
    problems: JsonProblem[];
    documents: { kind?: string; line?: number; entry?: number; problems: JsonProblem[] }[];
  }[];
  unreadable: { name: string }[];
}
const parsed = (text: string) => JSON.parse(text) as JsonOutput;

describe.concurrent("fairwell check", () => {
  it("exits 0 and says what was checked when there is nothing to find", async () => {
    files.write("good.json", json(feedback()));
    const { code, out, err } = await check("good.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe("Checked 1 document in 1 file: nothing found.\n");
  });

  it("shows the line with carets under the exact words, through escapes", async () => {
    const text = json(unfairFeedback()).replace("at your age", "at \\u0079our\\u0020age");
    files.write("escaped.json", text);
    const { code, out } = await check("escaped.json");
    expect(code).toBe(1);
    const lines = out.split("\n");
    const head = lines.findIndex((line) => line.includes(unfairRule));
    const source = lines[head + 1] as string;
    const carets = lines[head + 2] as string;
    const words = source.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1);
    expect(words).toMatch(/\\u0079our\\u0020age/);
    expect(words).not.toContain("We felt");
    const where = /^escaped\.json:(\d+):(\d+) {2}error {2}fair\/age-direct$/.exec(
      lines[head] as string,
    );
    const inFile = text.split("\n")[Number(where?.[1]) - 1] as string;
    expect(inFile.slice(Number(where?.[2]) - 1).startsWith(words)).toBe(true);
  });

  it("says why, and what to write instead", async () => {
    files.write("why.json", json(unfairFeedback()));
    const { out } = await check("why.json");
    expect(out).toMatch(/^ {2}May be read as /m);
    expect(out).toMatch(/^ {2}▸ /m);
    expect(out).toContain(`fairwell explain ${unfairRule}`);
  });

  it("prints places for programs: lines and columns of the file, offsets of the string", async () => {
    const text = json(unfairFeedback()).replace(
      "at your age",
      'at \\"your\\" age'.replaceAll('\\"', ""),
    );
    files.write("place.json", text);
    const { code, out } = await check("place.json", "--format", "json");
    const report = parsed(out);
    expect({ code, exitCode: report.exitCode }).toEqual({ code: 1, exitCode: 1 });
    const problem = report.files[0]?.documents[0]?.problems[0] as JsonProblem;
    expect(problem).toMatchObject({
      ruleId: unfairRule,
      severity: "error",
      path: ["points", 1, "text"],
    });
    const line = text.split("\n")[problem.line - 1] as string;
    expect(line.slice(problem.column - 1, problem.endColumn - 1)).toBe(
      unfair.slice(problem.start, problem.end),
    );
  });

  it("checks every line of an NDJSON file", async () => {
    const lines = [JSON.stringify(feedback()), "", JSON.stringify(unfairFeedback()), "{"];
    files.write("many.ndjson", lines.join("\r\n"));
    const { code, out } = await check("many.ndjson", "--format", "json");
    const [file] = parsed(out).files;
    expect(code).toBe(1);
    expect(file?.documents.map(({ line }) => line)).toEqual([1, 3]);
    expect(file?.documents[1]?.problems[0]).toMatchObject({ ruleId: unfairRule, line: 3 });
    expect(file?.problems[0]).toMatchObject({ ruleId: "json/unexpected-end", line: 4 });
  });

  it("checks every document of a list", async () => {
    files.write("list.json", json([feedback(), unfairFeedback(), { kind: "leter" }, 7]));
    const { code, out } = await check("list.json", "--format", "json");
    const [file] = parsed(out).files;
    expect(code).toBe(1);
    expect(file?.documents.map(({ problems }) => problems.map(({ ruleId }) => ruleId))).toEqual([
      [],
      [unfairRule],
      ["document/unknown-kind"],
      ["document/wrong-type"],
    ]);
    expect(file?.documents[1]?.problems[0]?.path).toEqual([1, "points", 1, "text"]);
  });

  it("checks plain text, and shows every line that a finding runs over", async () => {
    files.write("note.txt", "We felt that at your age\nthe caseload would be a strain.\n");
    const { code, out } = await check("note.txt");
    expect(code).toBe(1);
    expect(out).toMatch(
      /note\.txt:1:\d+ {2}error {2}fair\/age-direct\n {2}1 │ We felt.*\n.*\^\n {2}2 │ the/,
    );
    expect(out).toContain("Checked 1 text in 1 file: 1 error.");
  });

  it("reads standard input under the name that it is given", async () => {
    const text = await fairwell(["check", "-", "--stdin-filename", "note.txt"], { stdin: unfair });
    expect(text.code).toBe(1);
    expect(text.out).toMatch(/^note\.txt:1:\d+ /);
    const document = await fairwell(["check", "-", ...today], { stdin: json(unfairFeedback()) });
    expect(document.out).toMatch(/^<stdin>:\d+:\d+ /);
  });

  it("expands patterns, and checks a file once", async () => {
    files.write("tree/a/1.json", json(feedback()));
    files.write("tree/b/2.json", json(feedback()));
    files.write("tree/node_modules/3.json", "{");
    const { code, out } = await check("tree/**/*.json", "tree/a/1.json");
    expect({ code, out }).toEqual({
      code: 0,
      out: "Checked 2 documents in 2 files: nothing found.\n",
    });
  });

  it("takes a file whose name looks like a pattern as it is", async () => {
    files.write("[a].json", json(feedback()));
    expect((await check("[a].json")).code).toBe(0);
  });

  it("says that an internal document is never rendered", async () => {
    files.write("reason.json", json(reason));
    const { code, out } = await check("reason.json");
    expect(code).toBe(0);
    expect(out).toContain("internal document");
    expect(out).toContain("never rendered");
  });

  it("says what was not checked", async () => {
    files.write("german.json", json(feedback({ language: "de" })));
    const { out } = await check("german.json");
    expect(out).toMatch(/^Not checked in german\.json: .* de[;.]/m);
  });
});

describe.concurrent("severity and threshold", () => {
  const warning = [`--rule=${unfairRule}=warn`];

  it("exits 0 with warnings, and 1 with more than --max-warnings", async () => {
    files.write("warn.json", json(unfairFeedback()));
    expect((await check("warn.json", ...warning)).code).toBe(0);
    expect((await check("warn.json", ...warning, "--max-warnings", "1")).code).toBe(0);
    expect((await check("warn.json", ...warning, "--max-warnings", "0")).code).toBe(1);
  });

  it("writes severities as words", async () => {
    files.write("word.json", json(unfairFeedback()));
    expect((await check("word.json", ...warning)).out).toMatch(/ {2}warning {2}fair\/age-direct/);
  });

  it("prints nothing with --quiet when there are no errors", async () => {
    files.write("quiet.json", json(unfairFeedback()));
    expect(await check("quiet.json", ...warning, "--quiet")).toEqual({ code: 0, out: "", err: "" });
  });

  it("switches a rule off", async () => {
    files.write("off.json", json(unfairFeedback()));
    expect((await check("off.json", "--rule", `${unfairRule}=off`)).code).toBe(0);
  });

  it("counts accepted findings apart", async () => {
    const allow = [
      { ruleId: unfairRule, reason: "A quotation.", by: "Ruth Adeyemi", until: "2026-12-31" },
    ];
    files.write("allow.json", json(unfairFeedback({ allow })));
    const { code, out } = await check("allow.json");
    expect(code).toBe(0);
    expect(out).toContain("1 finding accepted by an `allow` list");
    const expired = await fairwell(["check", "allow.json", "--today", "2027-01-01"], {
      directory: files.path,
    });
    expect(expired.code).toBe(1);
  });
});

describe.concurrent("colours", () => {
  const coloured = /\u001b\[/;

  it("uses none in a pipe, with NO_COLOR, or with --no-color", async () => {
    files.write("colour.json", json(unfairFeedback()));
    const run = (env: Record<string, string>, ...args: string[]) =>
      fairwell(["check", "colour.json", ...args, ...today], { directory: files.path, env });
    expect((await run({})).out).not.toMatch(coloured);
    expect((await run({ FORCE_COLOR: "1" })).out).toMatch(coloured);
    expect((await run({ FORCE_COLOR: "1" }, "--no-color")).out).not.toMatch(coloured);
    expect((await run({ FORCE_COLOR: "0" })).out).not.toMatch(coloured);
    expect((await run({ NO_COLOR: "1" })).out).not.toMatch(coloured);
  });
});

describe.concurrent("large files", () => {
  it("take a time that grows with their size, whatever is wrong with them", async () => {
    const list = JSON.stringify(Array.from({ length: 2_000 }, () => unfairFeedback()));
    files.write("long-list.json", list);
    files.write("duplicates.json", `{${new Array(100_000).fill('"a": 1').join(",")}}`);
    const started = performance.now();
    const { code, out } = await check("long-list.json", "duplicates.json");
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(code).toBe(1);
    expect(out).toContain("more, which `--format json` lists");
  });
});
