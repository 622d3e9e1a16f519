import { describe, expect, it } from "vitest";
import { defineTextRule, type TextRule } from "../rules";
import { exampleFeedback } from "../rules/example-documents";
import { checkerOf } from "./checker-of";
import type { TextOptions } from "./options";

const base = {
  id: "tone/sample" as const,
  severity: "warn" as const,
  locales: ["en"],
  summary: "Sample",
  message: "May be read as a sample, because it is one.",
  rationale: "Sample.",
  suggestion: "Sample.",
  sources: [],
  examples: { bad: [], good: [] },
};

/** The words that a rule finds. */
function found(rule: Partial<TextRule>, text: string, options?: TextOptions): readonly string[] {
  const checker = checkerOf([defineTextRule({ ...base, patterns: ["old"], ...rule })]);
  return checker.checkText(text, options).findings.map(({ start, end }) => text.slice(start, end));
}

describe("gates", () => {
  it("roles: the rule's, or the pattern's own", () => {
    const text = "The boiler is old. You are old.";
    expect(found({}, text)).toEqual(["old", "old"]);
    expect(found({ roles: ["candidate"] }, text)).toEqual(["old"]);
    expect(
      found({ roles: ["candidate"], patterns: [{ pattern: "is old", roles: ["topic"] }] }, text),
    ).toEqual(["is old"]);
  });

  it("polarity", () => {
    const text =
      "You are old. You are not old. You are not only old. We do not think you are old. Not now; you are old.";
    expect(found({ polarity: "affirmed" }, text)).toHaveLength(3);
    expect(found({ polarity: "negated" }, text)).toHaveLength(2);
  });

  it("quotation", () => {
    const text = 'You said "this is old" of an old plan.';
    expect(found({}, text)).toHaveLength(2);
    expect(found({ quoted: "skip" }, text)).toHaveLength(1);
  });

  it("scope", () => {
    expect(found({ scope: { audience: "candidate" } }, "old")).toEqual([]);
    expect(found({ scope: { audience: "candidate" } }, "old", { audience: "candidate" })).toEqual([
      "old",
    ]);
    expect(found({ scope: { kinds: ["withdrawal-notice"] } }, "old")).toEqual([]);
    expect(
      found({ scope: { kinds: ["withdrawal-notice"] } }, "old", { kind: "withdrawal-notice" }),
    ).toEqual(["old"]);
  });
});

describe("names", () => {
  const rule = defineTextRule({ ...base, patterns: ["too old"], roles: ["candidate"] });
  const checker = checkerOf([rule]);

  it("come from the greeting of a letter", () => {
    const letter =
      "Dear Ms Whitlock,\n\nThe panel met. Ms Whitlock was too old for the ward.\n\nKind regards,\nThe team";
    expect(checker.checkText(letter).findings).toHaveLength(1);
    const other = letter.replace("Dear Ms Whitlock", "Dear Ms Other");
    expect(checker.checkText(other).findings).toHaveLength(0);
  });

  it("come from the document", () => {
    const about = (name: string) =>
      checker.check(exampleFeedback({ summary: `${name} was too old for the ward.` })).findings;
    expect(about("Samira")).toHaveLength(1);
    expect(about("The boiler")).toHaveLength(0);
    expect(about("Ruth Adeyemi")).toHaveLength(0);
  });
});

describe("whom the text speaks to", () => {
  const about = (text: string, options?: TextOptions) =>
    found({ patterns: ["too old"], roles: ["candidate"] }, text, options);

  it("decides whom “she” stands for", () => {
    expect(about("She was too old.")).toEqual(["too old"]);
    expect(about("She was too old.", { audience: "internal" })).toEqual(["too old"]);
    expect(about("She was too old.", { audience: "candidate" })).toEqual([]);
    expect(about("Dear Sam,\n\nShe was too old.")).toEqual([]);
  });

  it("does not matter to a name", () => {
    const names = { candidate: ["Sam Whitlock"], other: ["Ruth Bell"] };
    for (const audience of ["candidate", "internal"] as const) {
      expect(about("Sam was too old.", { audience, names })).toEqual(["too old"]);
      expect(about("RUTH was too old.", { audience, names })).toEqual([]);
      expect(about("Ruth was too old.", { audience, names })).toEqual([]);
    }
    expect(about("Ruth was too old.", { names: { candidate: ["Ruth Bell"] } })).toEqual([
      "too old",
    ]);
  });
});

describe("the criterion that a text names", () => {
  const rewrites = (text: string, criteria: readonly string[]) =>
    checkerOf([defineTextRule({ ...base, patterns: ["old"], rewrite: "criterion" })])
      .checkText(text, { criteria })
      .findings.map(({ suggestions }) => suggestions[0]?.rewrite);

  it("is named in what to write instead, when it is the only one", () => {
    const text = "Old court work, and old court work.";
    expect(rewrites(text, ["Court work", "Budgets"])[0]).toContain("“Court work”");
    expect(rewrites(text, ["Court work", "Court work"])[1]).toContain("“Court work”");
    expect(rewrites(text, ["Court work", "work"])[0]).toContain("[name of the criterion]");
    expect(rewrites(text, ["Budgets"])[0]).toContain("[name of the criterion]");
    expect(rewrites(text, [])[0]).toContain("[name of the criterion]");
  });
});

describe("exceptions", () => {
  const text = "An old dog, and he barks at old men. An old one.";
  it.each([
    ["overlap", "old dog", 2],
    ["overlap", "dog", 3],
    ["within", "an old dog", 2],
    ["clause", "dog", 2],
    ["sentence", "barks", 1],
    ["sentence", "nothing", 3],
  ] as const)("%s: %s leaves %i", (scope, pattern, left) => {
    expect(found({ unless: [{ pattern, scope }] }, text)).toHaveLength(left);
  });

  it("within needs the whole hit inside", () => {
    expect(
      found({ patterns: ["old dog"], unless: [{ pattern: "an old", scope: "within" }] }, text),
    ).toHaveLength(1);
  });

  it("know the criteria, the post and the names", () => {
    const unless = [
      { pattern: "({Criterion}|{RoleTitle}|{CandidateName}|{OtherName})", scope: "overlap" },
    ] as const;
    expect(found({ unless }, "Old Age Care went well", { criteria: ["old age care"] })).toEqual([]);
    expect(found({ unless }, "The Old Age Nurse post", { roleTitles: ["Old Age Nurse"] })).toEqual(
      [],
    );
    expect(
      found({ unless }, "Mr Old was here, old", { names: { candidate: ["Sam Old"] } }),
    ).toEqual(["old"]);
    expect(found({ unless }, "Mr Old was here", { names: { other: ["Sam Old"] } })).toEqual([]);
  });
});

describe("the words of criteria and titles of the post", () => {
  const digital = "You did not show digital native skills. You are a digital native.";

  it("are no findings where they stand, and are anywhere else", () => {
    const finds = (options?: TextOptions) =>
      found({ patterns: ["digital native"] }, digital, options);
    expect(finds()).toHaveLength(2);
    expect(finds({ criteria: ["Digital native skills"] })).toHaveLength(1);
    expect(finds({ roleTitles: ["Digital Native Skills"] })).toHaveLength(1);
    expect(finds({ criteria: ["Digital native", "Digital native skills"] })).toHaveLength(0);
    expect(finds({ criteria: ["native skills", "Digital nativ", "", "!"] })).toHaveLength(2);
  });

  it("hide nothing that is said around them", () => {
    const text = "Families would prefer a male nurse.";
    const patterns = ["prefer a male nurse"];
    expect(found({ patterns }, text, { roleTitles: ["Nurse"] })).toHaveLength(1);
    expect(found({ patterns }, text, { roleTitles: ["Male Nurse"] })).toHaveLength(1);
  });

  it("hide nothing of a rule that cannot be accepted away", () => {
    const rule = { patterns: ["digital native"], suppressible: false } as const;
    expect(found(rule, digital, { criteria: ["Digital native skills"] })).toHaveLength(2);
  });

  it("come from the document", () => {
    const checker = checkerOf([defineTextRule({ ...base, patterns: ["digital native"] })]);
    const about = (label: string) => {
      const { role, points } = exampleFeedback();
      const [first, ...others] = role.criteria ?? [];
      const criteria = [{ ...first, id: first?.id ?? "", label }, ...others];
      return checker.check(
        exampleFeedback({ summary: digital, points, role: { ...role, criteria } }),
      );
    };
    expect(about("Digital native skills").findings).toHaveLength(1);
    expect(about("Digital skills").findings).toHaveLength(2);
  });
});

describe("hits", () => {
  it("of a rule that overlap are one: the longest", () => {
    const patterns = ["too old", "are too old to work", "old to", "work here"];
    expect(found({ patterns }, "You are too old to work here.")).toEqual(["are too old to work"]);
  });

  it("that do not overlap, or are of several rules, all stay", () => {
    const text = "Too old, old. Far too old here.";
    const patterns = ["too old", "old", "far too", "old here"];
    expect(found({ patterns }, text)).toEqual(["Too old", "old", "Far too", "old here"]);
    const checker = checkerOf([
      defineTextRule({ ...base, id: "tone/a", patterns: ["too old"] }),
      defineTextRule({ ...base, id: "tone/b", patterns: ["old", "too old"] }),
      defineTextRule({ ...base, id: "tone/c", patterns: ["old here"], scope: { kinds: ["job"] } }),
    ]);
    const { findings } = checker.checkText("too old here");
    expect(findings.map(({ ruleId, start, end }) => [ruleId, start, end])).toEqual([
      ["tone/a", 0, 7],
      ["tone/b", 0, 7],
    ]);
  });

  it("begin outside a quotation to count where quotations do not", () => {
    const rule = { patterns: ["is old", "old"], quoted: "skip" } as const;
    expect(found(rule, 'It is "old" now')).toEqual(['is "old']);
    expect(found(rule, 'It was "old" now')).toEqual([]);
  });

  it("see telephone numbers", () => {
    const patterns = ["{Phone}"];
    const text =
      "Ring 0113 496 0000, +44 7700 900123, (020) 7946 0018 or 415-555-0132 in 2024 for 12 345 pages.";
    expect(found({ patterns }, text)).toEqual([
      "0113 496 0000",
      "44 7700 900123",
      "020) 7946 0018",
      "415-555-0132",
    ]);
  });
});
