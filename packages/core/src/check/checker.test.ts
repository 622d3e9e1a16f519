import { describe, expect, it } from "vitest";
import { FairwellError } from "../errors";
import { defineDocumentRule, defineTextRule, type Rule } from "../rules/define";
import { exampleFeedback } from "../rules/example-documents";
import { checkerFrom } from "./checker";
import { checkerOf } from "./checker-of";
import { primaryLanguage } from "./language";

const base = {
  severity: "warn" as const,
  locales: ["en"],
  summary: "Sample",
  message: "May be read as a sample, because it is one.",
  rationale: "Sample.",
  suggestion: "Sample.",
  sources: [],
};
const old = defineTextRule({
  ...base,
  id: "tone/old",
  patterns: ["old"],
  severityIn: { FR: "error" },
  examples: { bad: [], good: [] },
});
const heap = defineTextRule({
  ...base,
  id: "tone/heap",
  patterns: ["meh"],
  heap: { over: 1, severity: "error" },
  examples: { bad: [], good: [] },
});
const structural = { ...base, locales: ["*"], examples: () => ({ bad: [], good: [] }) };
const empty = defineDocumentRule({
  ...structural,
  id: "substance/few",
  kinds: ["candidate-feedback"],
  check: ({ points }) => (points.length < 3 ? [{ path: ["points"] }] : []),
});
const allowed = defineDocumentRule({
  ...structural,
  id: "suppression/sample",
  kinds: ["candidate-feedback"],
  check: (_, { suppressions }) =>
    suppressions.map(({ index, problem }) => ({ path: ["allow", index], message: problem })),
});
const rules: readonly Rule[] = [old, heap, empty, allowed];
const checker = checkerOf(rules);
const entry = { ruleId: "tone/old", reason: "Agreed.", by: "R. Bell", until: "2026-12-31" };

describe("a bare text", () => {
  it("is read by the text rules, and by no rule over documents", () => {
    const { findings, counts, notChecked } = checker.checkText("You are old.");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ruleId: "tone/old", path: [], start: 8, end: 11 });
    expect(counts).toEqual({ error: 0, warn: 1, info: 0 });
    expect(notChecked).toEqual([]);
  });

  it.each([undefined, null, 7, ["old"], { text: "old" }])("is not %j", (text) => {
    expect(() => checker.checkText(text as never)).toThrow(
      expect.objectContaining({
        code: "invalid_options",
        message:
          "The text given to `checkText` is not a string. Give the text itself; a document is for `check`.",
      }),
    );
  });

  it("has the severity of its law: the call's, then the checker's", () => {
    const french = checkerOf(rules, { jurisdictions: ["FR"] });
    expect(french.checkText("old").findings[0]?.severity).toBe("error");
    expect(french.checkText("old", { jurisdictions: ["GB"] }).findings[0]?.severity).toBe("warn");
    expect(checker.checkText("old", { jurisdictions: ["FR"] }).findings[0]?.severity).toBe("error");
  });

  it("is not read by a rule that is off", () => {
    const off = checkerOf(rules, { rules: { "tone/old": "off" } });
    expect(off.checkText("old").findings).toEqual([]);
  });

  it("has heaps raised", () => {
    const severities = (text: string) => checker.checkText(text).findings.map((f) => f.severity);
    expect(severities("meh")).toEqual(["warn"]);
    expect(severities("meh and meh")).toEqual(["error", "error"]);
    expect(severities(`meh and meh${" so".repeat(200)}`)).toEqual(["warn", "warn"]);
  });

  it("says which language has no rules in use", () => {
    const note = (language: string) => [
      `No text rules were run, because there are none in use for the language ${language}; only the structure was checked.`,
    ];
    const report = checker.checkText("old", { language: "de-AT" });
    expect(report.findings).toEqual([]);
    expect(report.notChecked).toEqual(note("de"));
    const german = checkerOf(rules, { locales: ["de-DE"] });
    expect(german.checkText("old").notChecked).toEqual(note("en"));
    const english = checkerOf(rules, { locales: ["en-GB", "de"] });
    expect(english.checkText("old", { language: "en-US" }).findings).toHaveLength(1);
  });

  it("has an allow list, and problems with it", () => {
    const report = checker.checkText("old", { allow: [entry], today: "2026-12-31" });
    expect(report.findings).toEqual([]);
    expect(report.suppressed).toHaveLength(1);
    const late = checker.checkText("old", { allow: [entry], today: "2027-01-01" });
    expect(late.findings.map(({ ruleId }) => ruleId)).toEqual(["tone/old", "suppression/sample"]);
    expect(late.findings[1]).toMatchObject({ path: ["allow", 0], message: "expired" });
  });
});

describe("a document", () => {
  const about = (changes: object = {}) => checker.check(exampleFeedback(changes));

  it("is read by the rules over its kind and, text by text, by the text rules", () => {
    const { findings } = about({ summary: "You are old." });
    expect(findings.map(({ ruleId, path }) => `${ruleId} ${path.join(".")}`)).toEqual([
      "substance/few points",
      "tone/old summary",
    ]);
  });

  it("is read by no rule over another kind, and by none that is off", () => {
    const other = defineDocumentRule({
      ...structural,
      id: "substance/other",
      kinds: ["scorecard"],
      check: () => [{ path: [] }],
    });
    expect(checkerOf([other]).check(exampleFeedback()).findings).toEqual([]);
    const off = checkerOf([empty], { rules: { "substance/few": "off" } });
    expect(off.check(exampleFeedback()).findings).toEqual([]);
  });

  it("has the severity of a place before that of the rule", () => {
    const rule = (severity?: "info") =>
      checkerOf([
        defineDocumentRule({
          ...structural,
          id: "substance/sample",
          kinds: ["candidate-feedback"],
          check: () => [{ path: [], ...(severity && { severity }) }],
        }),
      ]);
    expect(rule("info").check(exampleFeedback()).findings[0]?.severity).toBe("info");
    expect(rule().check(exampleFeedback()).findings[0]?.severity).toBe("warn");
  });

  it("has its own law, unless the call names another", () => {
    const severity = (changes: object, told = {}, given = {}) =>
      checkerOf([old], given).check(exampleFeedback({ summary: "old", ...changes }), told)
        .findings[0]?.severity;
    expect(severity({ jurisdictions: ["FR"] })).toBe("error");
    expect(severity({ jurisdictions: ["FR"] }, { jurisdictions: ["GB"] })).toBe("warn");
    expect(severity({ jurisdictions: ["GB"] }, {}, { jurisdictions: ["FR"] })).toBe("warn");
  });

  it("has its own language and allow list", () => {
    const german = about({ summary: "old", language: "de-DE" });
    expect(german.findings.map(({ ruleId }) => ruleId)).toEqual(["substance/few"]);
    expect(german.notChecked[0]).toContain("the language de;");
    const told = about({ summary: "old", allow: [entry] });
    expect(told.suppressed).toHaveLength(1);
  });

  it("says that dates were not checked when the day is not given", () => {
    const note =
      "Deadlines and end dates were not checked, because the date of today was not given.";
    expect(about().notChecked).toEqual([note]);
    expect(checker.check(exampleFeedback(), { today: "2026-03-17" }).notChecked).toEqual([]);
  });

  it("hands its rules what the call gives, and nothing that it does not", () => {
    const seen: object[] = [];
    const looks = checkerOf([
      defineDocumentRule({
        ...structural,
        id: "substance/looks",
        kinds: ["candidate-feedback"],
        check: (_, context) => {
          seen.push(context);
          return [];
        },
      }),
    ]);
    looks.check(exampleFeedback());
    expect(seen[0]).toEqual({
      jurisdictions: ["GB"],
      scorecards: [],
      texts: expect.arrayContaining([expect.objectContaining({ audience: "candidate" })]),
      suppressions: [],
    });
    expect(Object.keys(seen[0] ?? {})).not.toContain("today");
    looks.check(exampleFeedback(), { today: "2026-03-17" });
    expect(seen[1]).toMatchObject({ today: "2026-03-17" });
  });

  it("is refused when a rule trips over it, without a word of it", () => {
    const trips = checkerOf([
      defineDocumentRule({
        ...structural,
        id: "substance/trips",
        kinds: ["candidate-feedback"],
        check: () => {
          throw new Error("You are old.");
        },
      }),
    ]);
    const attempt = () => trips.check(exampleFeedback());
    expect(attempt).toThrow(FairwellError);
    expect(attempt).toThrow(
      expect.objectContaining({
        code: "invalid_document",
        message:
          "The rule `substance/trips` could not read the document, which has not the shape of its kind. Parse it first: `parseDocument` says what is wrong.",
      }),
    );
  });

  it("is parsed first", () => {
    expect(() => checker.check({ kind: "candidate-feedback" } as never)).toThrow(
      expect.objectContaining({ code: "invalid_document" }),
    );
  });
});

describe("the compiled rules of a language", () => {
  it("are asked for once, when its first text comes", () => {
    const asked: string[] = [];
    const lazy = checkerFrom({
      rules: [],
      setsFor: (language) => {
        asked.push(language);
        return [];
      },
    });
    expect(asked).toEqual([]);
    lazy.checkText("old");
    lazy.checkText("old", { language: "en-GB" });
    lazy.checkText("alt", { language: "DE" });
    expect(asked).toEqual(["en", "de"]);
  });

  it("may be named in an allow list though their group is not in use", () => {
    const without = (unused: readonly "cohort"[]) =>
      checkerFrom({ rules: [allowed], setsFor: () => [], unused }).checkText("x", {
        allow: [{ ...entry, ruleId: "cohort/size" }],
      });
    expect(without(["cohort"]).findings).toEqual([]);
    expect(without([]).findings).toHaveLength(1);
  });
});

it("the primary language of a tag is what stands before its first hyphen", () => {
  expect(["en", "en-GB", "DE-at", "zh-Hant-TW"].map(primaryLanguage)).toEqual([
    "en",
    "en",
    "de",
    "zh",
  ]);
});
