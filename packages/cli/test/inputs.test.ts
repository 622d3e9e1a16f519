import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { feedback, json, today, unfair, unfairFeedback, unfairRule } from "./documents";
import { fairwell, folder, stackTrace } from "./fairwell";

const files = folder();
const check = (...args: string[]) =>
  fairwell(["check", ...args, ...today], { directory: files.path });

interface Output {
  files: {
    file: string;
    problems: { ruleId: string; line?: number; column?: number; severity: string }[];
    documents: {
      line?: number;
      problems: { ruleId: string; line: number; column: number; endColumn: number }[];
    }[];
  }[];
  unreadable: { name: string; problem: string }[];
}
const parsed = async (...args: string[]) => {
  const { code, out, err } = await check(...args, "--format", "json");
  expect(err).toBe("");
  return { code, ...(JSON.parse(out) as Output) };
};
/** The words at the first problem of the first file. */
const wordsAt = (text: string, output: Output, document = 0) => {
  const problem = output.files[0]?.documents[document]?.problems[0];
  const line = text.split("\n")[(problem?.line ?? 0) - 1] ?? "";
  return line.slice((problem?.column ?? 0) - 1, (problem?.endColumn ?? 0) - 1);
};

describe.concurrent("folders", () => {
  it("are looked through for what Fairwell reads, and for nothing else", async () => {
    files.write("tree/a.json", json(feedback()));
    files.write("tree/deep/b.NDJSON", JSON.stringify(feedback()));
    files.write("tree/deep/c.yml", stringify(feedback()));
    files.write("tree/deep/d.txt", "You answered well.");
    files.write("tree/deep/e.json.gz", gzipSync(json(feedback())));
    for (const name of [
      "node_modules/x.json",
      ".git/x.json",
      "dist/x.json",
      "deep/dist/x.json",
      "notes.md",
    ])
      files.write(`tree/${name}`, "{");
    const output = await parsed("tree");
    expect(output.code).toBe(0);
    expect(output.files.map(({ file }) => file)).toEqual([
      "tree/a.json",
      "tree/deep/b.NDJSON",
      "tree/deep/c.yml",
      "tree/deep/d.txt",
      "tree/deep/e.json.gz",
    ]);
  });

  it("end where links lead in circles, and pass over pipes", async () => {
    files.write("loops/inner/a.json", json(feedback()));
    symlinkSync("..", join(files.path, "loops/inner/up"));
    symlinkSync("gone.json", join(files.path, "loops/gone.json"));
    execFileSync("mkfifo", [join(files.path, "loops/pipe.json")]);
    for (const name of ["loops", "loops/**/*.json"]) {
      const output = await parsed(name);
      expect(output.files.map(({ file }) => file)).toEqual(["loops/inner/a.json"]);
    }
  });

  it("without such a file are a fault, unless that is allowed", async () => {
    files.write("empty/notes.md", "# Notes");
    expect((await parsed("empty", "none/*.json")).unreadable).toHaveLength(2);
    const allowed = await parsed("empty", "none/*.json", "--no-error-on-unmatched-pattern");
    expect(allowed).toMatchObject({ code: 0, unreadable: [] });
  });
});

describe.concurrent("a named pipe", () => {
  it("is refused by its name, and read when the shell has opened it", async () => {
    execFileSync("mkfifo", [join(files.path, "named.json")]);
    const { code, out } = await check("named.json");
    expect(code).toBe(2);
    expect(out).toContain("named.json  error  is a named pipe");
    files.write("source.json", json(unfairFeedback()));
    const command = `"${process.execPath}" bin/fairwell.js check <(cat ${files.path}/source.json) --today 2026-03-17; true`;
    const shown = execFileSync("bash", ["-c", command], { cwd: new URL("..", import.meta.url) });
    expect(shown.toString()).toContain(unfairRule);
  });
});

describe.concurrent("gzip", () => {
  it("is unpacked, in files and from standard input", async () => {
    const packed = gzipSync(`${JSON.stringify(feedback())}\n${JSON.stringify(unfairFeedback())}\n`);
    files.write("two.ndjson.gz", packed);
    const output = await parsed("two.ndjson.gz");
    expect(output.files[0]?.documents[1]?.problems[0]).toMatchObject({
      ruleId: unfairRule,
      line: 2,
    });
    const stdin = await fairwell(["check", "-", "--stdin-filename", "x.ndjson", ...today], {
      stdin: packed,
    });
    expect(stdin.out).toMatch(/^x\.ndjson:2:\d+ {2}error {2}fair\/age-direct$/m);
  });

  it("that is cut off or damaged is said, after what was read", async () => {
    const packed = gzipSync(`${JSON.stringify(unfairFeedback())}\n`.repeat(5_000), { level: 1 });
    files.write("cut.ndjson.gz", packed.subarray(0, packed.length - 20));
    const { code, out, err } = await check("cut.ndjson.gz");
    expect(code).toBe(2);
    expect(out).toContain("cut.ndjson.gz  error  ends too early");
    expect(out).toContain(unfairRule);
    packed.fill(0x55, 200, 260);
    files.write("damaged.json.gz", packed);
    const damaged = await check("damaged.json.gz");
    expect(damaged.out).toContain("damaged.json.gz  error  is not packed by gzip, or is damaged");
    expect(out + err + damaged.out).not.toMatch(stackTrace);
  });

  it("that would fill the memory is refused", async () => {
    files.write("bomb.json.gz", gzipSync(Buffer.alloc(300 * 1024 * 1024, " ")));
    const { code, out } = await check("bomb.json.gz");
    expect(code).toBe(2);
    expect(out).toContain("is larger than 256 MB when it is unpacked");
  });
});

describe.concurrent("YAML", () => {
  it("is checked, with places in every document", async () => {
    const text = `# Letters\n---\n${stringify(feedback())}---\n${stringify(unfairFeedback(), { lineWidth: 0 })}`;
    files.write("letters.yaml", text);
    const output = await parsed("letters.yaml");
    expect(output.code).toBe(1);
    expect(wordsAt(text, output, 1)).toBe(unfair.slice(unfair.indexOf("your age"), -1));
  });

  it("without a document, or none that can be read, is said", async () => {
    files.write("comment.yaml", "# nothing\n");
    files.write("broken.yaml", "a: [1\nb: 2\n");
    files.write("deep.yaml", "[".repeat(200_000));
    const { code, files: found } = await parsed("comment.yaml", "broken.yaml", "deep.yaml");
    expect(code).toBe(1);
    const ids = found.map(({ problems }) => problems[0]?.ruleId.split("/")[0]);
    expect(ids).toEqual(["file", "yaml", "yaml"]);
  });
});

describe.concurrent("CSV", () => {
  const head =
    "id,language,jurisdictions[],candidate.name,candidate.addressAs,candidate.locale,candidate.email,role.title,sender.type,sender.name,contact.name,contact.role,contact.email,decidedAt,writtenAt,retention.until,stageReached,outcome,requested,points.0.type,points.0.text,points.0.evidence";
  const row = (id: string, text: string) =>
    [
      id,
      "en-GB|GB".split("|")[0],
      "GB|EU",
      "Samira Taylor",
      "Samira",
      "en-GB",
      "s@example.com",
      "Team Manager",
      "employer",
      "Calder Vale Council",
      "Ruth Adeyemi",
      "Recruitment Partner",
      "r@example.org",
      "2026-03-16T10:00:00+00:00",
      "2026-03-17T09:00:00+00:00",
      "2027-03-17",
      "interviewed",
      "not_appointed",
      "true",
      "strength",
      `"${text.replaceAll('"', '""')}"`,
      "You named the signs in question 2.",
    ].join(",");

  it("is checked record by record, with places in its cells", async () => {
    const text = `${head}\r\n${row("a", "You explained clearly\nwhat you did.")}\r\n${row("b", `You said "yes". ${unfair}`)}\r\n`;
    files.write("feedback.csv", text);
    const output = await parsed("feedback.csv", "--kind", "candidate-feedback");
    const documents = output.files[0]?.documents ?? [];
    expect(documents.map(({ line }) => line)).toEqual([2, 4]);
    expect(documents.flatMap(({ problems }) => problems.map(({ ruleId }) => ruleId))).toContain(
      unfairRule,
    );
    const problem = documents[1]?.problems.find(({ ruleId }) => ruleId === unfairRule);
    const line = text.split("\n")[(problem?.line ?? 0) - 1] ?? "";
    expect(line.slice((problem?.column ?? 0) - 1)).toMatch(/^your age/);
  });

  it("says which cell the schema does not take", async () => {
    const text = `${head}\n${row("a", "Well done.").replace("not_appointed", "lost")}\n`;
    files.write("wrong.csv", text);
    const output = await parsed("wrong.csv", "--kind", "candidate-feedback");
    expect(wordsAt(text, output)).toBe("lost");
  });

  it("may be divided by semicolons, with a byte order mark, as Excel writes it", async () => {
    const text = `\ufeff${head}\n${row("a", "You explained it, clearly.")}\n`;
    const cells = text.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ";");
    files.write("excel.csv", cells);
    const output = await parsed("excel.csv", "--kind", "candidate-feedback");
    expect(output.files[0]?.problems).toEqual([]);
    expect(
      output.files[0]?.documents.flatMap(({ problems }) => problems.map(({ ruleId }) => ruleId)),
    ).not.toContain("document/missing");
  });

  it.each([
    ["quote", 'a,b\n1,"x\n', "csv/syntax"],
    ["columns", "a,a\n1,2\n", "csv/duplicate-column"],
    ["length", "a,b\n1,2,3\n", "csv/record-length"],
    ["latin", Buffer.from("a,b\n1,Zo\u00eb\n", "latin1"), "file/encoding"],
    ["none", "", "file/empty"],
    ["header", "a,b\n", "file/empty"],
  ])("says what is wrong: %s", async (name, content, id) => {
    files.write(`bad-${name}.csv`, content);
    const output = await parsed(`bad-${name}.csv`);
    expect(output.code).toBe(1);
    expect(output.files.flatMap(({ problems }) => problems.map(({ ruleId }) => ruleId))).toContain(
      id,
    );
  });
});

describe.concurrent("NDJSON", () => {
  it("says which line is not UTF-8, or too long, and checks the others", async () => {
    const good = Buffer.from(`${JSON.stringify(unfairFeedback())}\n`);
    const latin = Buffer.from('{"kind": "Zo\u00eb"}\n', "latin1");
    const long = Buffer.concat([Buffer.alloc(20 * 1024 * 1024, "x"), Buffer.from("\n")]);
    files.write("damaged.ndjson", Buffer.concat([good, latin, good, long, good]));
    const output = await parsed("damaged.ndjson");
    const problems = output.files.flatMap((file) => file.problems);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(["file/encoding", "json/line-too-long"]);
    expect(problems[0]).toMatchObject({ line: 2, column: 13 });
    const lines = output.files.flatMap(({ documents }) => documents.map(({ line }) => line));
    expect(lines).toEqual([1, 3, 5]);
  });

  it("has the same places in one part and in many", async () => {
    const line = JSON.stringify(unfairFeedback());
    const filler = `${JSON.stringify(feedback())}\n`.repeat(2_000);
    const text = `${filler}\n${line}\r\n\n{\n${filler}${line}`;
    files.write("long.ndjson", text);
    const { out } = await check("long.ndjson", "--format", "ndjson");
    const found = out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one) as { ruleId?: string; line?: number });
    expect(found.slice(0, -1).map((one) => [one.ruleId, one.line])).toEqual([
      [unfairRule, 2_002],
      ["json/unexpected-end", 2_004],
      [unfairRule, 4_005],
    ]);
  });
});

describe.concurrent("what is told of documents", () => {
  it("--kind stands for a kind and a version that a document does not say", async () => {
    const { kind: _, schemaVersion: __, ...rest } = feedback();
    files.write("kindless.json", json(rest));
    expect((await check("kindless.json")).out).toContain("document/missing");
    expect((await check("kindless.json", "--kind", "candidate-feedback")).code).toBe(0);
    files.write("kind.json", json(feedback()));
    expect((await check("kind.json", "--kind", "scorecard")).code).toBe(0);
    const { code, err } = await check("kind.json", "--kind", "candidate-fedback");
    expect(code).toBe(2);
    expect(err).toContain("Did you mean `candidate-feedback`?");
  });

  it("--locale says what a text is written in", async () => {
    files.write("german.txt", "In Ihrem Alter wäre das eine Belastung.");
    const { out } = await check("german.txt", "--locale", "de");
    expect(out).toMatch(/^Not checked in german\.txt: .* de[;.]/m);
  });

  it("--schema-only runs no rule, and says so", async () => {
    files.write("unfair.json", json(unfairFeedback()));
    const { code, out } = await check("unfair.json", "--schema-only");
    expect(code).toBe(0);
    expect(out).toContain("Not checked in unfair.json: No rule was run");
  });

  it("--stats says what a run took, beside the results", async () => {
    files.write("stats.json", json(feedback()));
    const { out, err } = await check("stats.json", "--stats", "--format", "json");
    expect(err).toMatch(/^1 documents in \d.* MB of memory\n$/);
    expect(JSON.parse(out)).toMatchObject({ stats: { memory: expect.any(Number) } });
  });
});
