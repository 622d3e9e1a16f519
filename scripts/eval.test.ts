import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Finding } from "../packages/core/src/finding";
import { precision, recall, scoreLetter, scorePairs, scoreSentences, tally } from "./eval/score";
import { root } from "./generated";

/** Finds each “bad” in a text; “hint” only as info. */
const check = (text: string): readonly Finding[] =>
  [...text.matchAll(/bad|hint/g)].map((match) => ({
    ruleId: "tone/sample",
    group: "tone",
    severity: match[0] === "bad" ? "warn" : "info",
    message: "",
    path: [],
    start: match.index,
    end: match.index + match[0].length,
    suggestions: [],
    sources: [],
  }));

const sentence = (text: string, label: "problem" | "ok", pair?: number) => ({
  file: "sample",
  line: 1,
  text,
  label,
  category: "plain",
  ...(pair !== undefined && { pair }),
});

describe("eval", () => {
  const scored = scoreSentences(
    [
      sentence("bad bad", "problem", 1),
      sentence("good", "ok", 1),
      sentence("good", "problem", 2),
      sentence("bad", "ok"),
      sentence("hint", "problem"),
    ],
    check,
  );

  it("counts a sentence once, and info not at all", () => {
    const counts = tally(scored);
    expect(counts).toEqual({ tp: 1, fp: 1, fn: 2, tn: 1 });
    expect(precision(counts)).toBe(0.5);
    expect(recall(counts)).toBeCloseTo(1 / 3);
  });

  it("wants every sentence of a pair right", () => {
    expect(scorePairs(scored)).toEqual({ right: 1, all: 2 });
  });

  it("finds planted words by overlap, and counts what meets none", () => {
    const problems = [
      { quote: "very bad", category: "plain" },
      { quote: "worse", category: "plain" },
    ];
    const letter = scoreLetter(
      { file: "sample", line: 1, text: "very bad, worse, bad", problems },
      check,
    );
    expect(letter.found).toEqual([problems[0]]);
    expect(letter.missed).toEqual([problems[1]]);
    expect(letter.falseAlarms).toEqual([{ ruleId: "tone/sample", words: "bad" }]);
    expect(letter.words).toBe(4);
  });

  it("says plainly that nothing lies beside the project, and scores the repository's own", () => {
    const options = ["--conditions=@fairwell/source", "--import", "tsx", "scripts/eval.ts"];
    const result = spawnSync(process.execPath, options, {
      cwd: root,
      env: { ...process.env, FAIRWELL_SHARED: "/nowhere" },
      encoding: "utf8",
    });
    expect(result.stderr).toBe("");
    expect(result.stdout).toContain("No labelled text lies beside the project");
    expect(result.stdout).toMatch(/india\s+\d+/);
    expect(result.status).toBe(0);
  });
});
