import { readdirSync, readFileSync } from "node:fs";
import { rules } from "@fairwell/core/rules";
import { describe, expect, it } from "vitest";
import { development, feedback, json, today } from "./documents";
import { fairwell, folder } from "./fairwell";

const reader = "review/second-look";
const files = folder();
const run = (...args: string[]) => fairwell([...args, ...today], { directory: files.path });

interface Words {
  start: number;
  end: number;
}
interface Problem extends Words {
  ruleId: string;
  severity: string;
  line: number;
  column: number;
  endColumn: number;
  path?: (string | number)[];
  resembles?: { category: string; group: string; words: Words[] };
  doubted?: true;
}
interface Output {
  exitCode: number;
  files: { documents: { problems: Problem[] }[] }[];
}

async function problems(file: string, ...args: string[]): Promise<readonly Problem[]> {
  const { out, err } = await run("check", file, "--format", "json", ...args);
  expect(err).toBe("");
  const { documents } = (JSON.parse(out) as Output).files[0] as Output["files"][number];
  return documents.flatMap((document) => document.problems);
}

/** Sentences of every kind that the rules are about, one a paragraph; what the reader makes of each is its own affair. */
const sentences = rules
  .flatMap((rule) =>
    rule.type === "text"
      ? [...rule.examples.bad.map(({ text }) => text), ...rule.examples.good]
      : [],
  )
  .filter((text) => !text.includes("\n"));
const text = sentences.join("\n\n");
files.write("sentences.txt", text);

/** With no other rule in the way, it marks whatever it would have changed. */
const others = rules.filter(({ id }) => id !== reader).map(({ id }) => `${id}=off`);
const alone = ["--second-look", "--rule", others.join(",")];

const identity = ({ ruleId, start, end, path }: Problem) =>
  JSON.stringify([ruleId, start, end, path]);

describe("fairwell check --second-look", () => {
  it("only adds what the reader marks and lowers what it doubts", async () => {
    const before = await problems("sentences.txt");
    const after = new Map(
      (await problems("sentences.txt", "--second-look")).map((problem) => [
        identity(problem),
        problem,
      ]),
    );
    for (const problem of before) {
      expect(problem).not.toHaveProperty("resembles");
      const same = after.get(identity(problem));
      if (same?.doubted) expect(same).toEqual({ ...problem, severity: "info", doubted: true });
      else expect(same).toEqual(problem);
      after.delete(identity(problem));
    }
    for (const { ruleId } of after.values()) expect(ruleId).toBe(reader);
  });

  it("says what a sentence resembles and where the words stand that weighed most", async () => {
    const marked = await problems("sentences.txt", ...alone);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.some(({ resembles }) => (resembles?.words.length ?? 0) > 0)).toBe(true);
    const lines = text.split("\n");
    for (const { ruleId, severity, resembles, start, end, ...at } of marked) {
      expect({ ruleId, severity }).toEqual({ ruleId: reader, severity: "warn" });
      expect(resembles?.category).toMatch(/^[a-z-]+$/);
      expect(resembles?.group).toMatch(/^[a-z]+$/);
      for (const words of resembles?.words ?? []) {
        expect(words.start).toBeGreaterThanOrEqual(start);
        expect(words.end).toBeLessThanOrEqual(end);
        expect(text.slice(words.start, words.end)).toMatch(/^\S(?:.*\S)?$/);
      }
      expect(lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)).toBe(
        text.slice(start, end),
      );
    }
  });

  it("marks the sentence in its line, and the words that weighed most apart", async () => {
    const short = (await problems("sentences.txt", ...alone))
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => /^[\x20-\x7e]{1,60}$/.test(sentence));
    const names = short.map((sentence, index) => {
      files.write(`one/${index}.txt`, sentence);
      return `one/${index}.txt`;
    });
    const { out: data } = await run("check", ...names, "--format", "json", ...alone);
    const index = (JSON.parse(data) as Output).files.findIndex(({ documents }) =>
      documents[0]?.problems.some(({ resembles }) => resembles?.words.length),
    );
    const sentence = short[index] as string;
    const one = (JSON.parse(data) as Output).files[index]?.documents[0]?.problems[0] as Problem;
    const row = [...sentence.slice(one.start, one.end)].map((_, unit) => {
      const at = one.start + unit;
      return one.resembles?.words.some(({ start, end }) => start <= at && at < end) ? "^" : "~";
    });
    const { code, out } = await run("check", names[index] as string, ...alone);
    expect(code).toBe(0);
    expect(out).toContain(`  1 │ ${sentence}\n    │ ${" ".repeat(one.start)}${row.join("")}\n`);
    expect(out).toContain(`warning  ${reader}\n`);
    expect(out).toMatch(/^ {4}Start from: /m);
  });

  it("reads documents, also before they are rendered", async () => {
    const documents = (await problems("sentences.txt", ...alone)).map(({ start, end }) =>
      feedback({
        points: (feedback().points as unknown[])
          .slice(0, 1)
          .concat(development({ text: text.slice(start, end) })),
      }),
    );
    files.write("documents.json", json(documents));
    const found = (await problems("documents.json", ...alone)).find(
      ({ path, ruleId }) => ruleId === reader && path?.[3] === "text",
    );
    const document = documents[found?.path?.[0] as number];
    expect(document).toBeDefined();
    files.write("marked.json", json(document));
    const rendered = await run("render", "marked.json", "--out", "out", ...alone);
    expect(rendered.code).toBe(0);
    expect(rendered.out).toContain(reader);
    const unread = await run("render", "marked.json", "--out", "out", ...alone.slice(1));
    expect(unread.out).not.toContain(reader);
  });
});

describe("the second reader's data", () => {
  const dist = new URL("../dist/", import.meta.url);
  const bundle = (name: string) => readFileSync(new URL(name, dist), "utf8");

  it("is in a bundle of its own", () => {
    const runs = bundle("second-look.cjs").match(/[A-Za-z0-9+/]{1000,}/g) ?? [];
    expect(runs.length).toBeGreaterThan(0);
    for (const name of readdirSync(dist).filter((file) => file.endsWith(".cjs"))) {
      if (name === "second-look.cjs") continue;
      for (const data of runs) expect(bundle(name).includes(data.slice(0, 1000)), name).toBe(false);
    }
  });
});
