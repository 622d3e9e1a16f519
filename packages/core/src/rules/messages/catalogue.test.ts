import { describe, expect, it } from "vitest";
import { checkerOf } from "../../check/checker-of";
import { type Rule, rules } from "..";
import { ruleMessages, textNames, wordingOf } from "./catalogue";
import { fillRewrite, type RewriteFamily, rewriteFields, rewrites } from "./rewrites";

/** A rule says what a text may be read as; it never says what the law says of it. */
const forbidden = /unlawful|illegal|discriminat|against the law|you must not/i;
/** Spellings that give an American text away. */
const american = /\b\w*(ization|izing|avior|olor)\b|\bcenter\b/i;
const field = /\{([^{}]*)\}/g;

const messages = ruleMessages(rules);
const fieldsIn = (text: string) => [...text.matchAll(field)].map((match) => match[1]);

describe("the texts of the rules", () => {
  it("have an entry for every rule and for nothing else", () => {
    expect(Object.keys(messages).sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  it.each(Object.entries(messages))("%s can be read and translated", (_, texts) => {
    for (const name of textNames) {
      expect(texts[name].trim()).not.toBe("");
      expect(texts[name]).not.toMatch(forbidden);
      expect(texts[name]).not.toMatch(american);
      expect(fieldsIn(texts[name])).toEqual([]);
    }
    // What it may be read as, and why.
    expect(texts.message).toMatch(/^May be read .+, because .+[.!?]$/);
    expect(texts.suggestion).toMatch(/[.!?…”]$/);
  });

  it("name a rewrite for every rule over words", () => {
    const without = rules.filter((rule) => rule.type === "text" && !rule.rewrite);
    expect(without.map((rule) => rule.id)).toEqual([]);
  });
});

describe("the rewrites", () => {
  const families = Object.entries(rewrites) as [RewriteFamily, (typeof rewrites)[RewriteFamily]][];
  const checker = checkerOf(rules);

  it("are each used by a rule", () => {
    const used = new Set(rules.map((rule) => rule.rewrite));
    expect(families.map(([family]) => family).filter((family) => !used.has(family))).toEqual([]);
  });

  it.each(families)("%s holds known fields, and the label where it is named", (_, rewrite) => {
    const { plain = "", named } = rewrite;
    expect(fieldsIn(plain)).toEqual([]);
    for (const name of fieldsIn(named ?? "")) expect(rewriteFields).toContain(name);
    if (named !== undefined) expect(fieldsIn(named)).toEqual(["criterion"]);
    for (const text of [plain, named ?? ""]) expect(text).not.toMatch(forbidden);
  });

  // What the writer has not filled in must not go out, and nothing else may be minded.
  it.each(families)("%s is fine but for what is to be filled in", (_, rewrite) => {
    for (const label of [undefined, "Court work"]) {
      const text = fillRewrite(rewrite, label);
      if (text === undefined) continue;
      const { findings } = checker.checkText(text, { audience: "candidate" });
      const ids = new Set(findings.map((finding) => finding.ruleId));
      expect([...ids]).toEqual(["substance/template-residue"]);
      expect(findings).toHaveLength(text.split("[").length - 1);
    }
  });

  it("put the label in as it is", () => {
    expect(fillRewrite({ named: "On “{criterion}”." }, "Cost & $& {criterion}")).toBe(
      "On “Cost & $& {criterion}”.",
    );
  });

  it("fall back to the sentence without a criterion", () => {
    expect(fillRewrite({ plain: "As [it was]." }, "Law")).toBe("As [it was].");
    expect(fillRewrite({ named: "On {criterion}." }, undefined)).toBeUndefined();
  });
});

describe("the wording of a rule", () => {
  const rule = rules.find(({ id }) => id === "tone/absolute") as Rule;

  it("is the caller's where there is one, and English where there is none", () => {
    const wording = wordingOf(
      rule,
      { "tone/absolute": { message: "Kann ungerecht wirken." } },
      { criterion: { plain: "Zu [Kriterium]: [was zu sehen war]." } },
    );
    expect(wording.message).toBe("Kann ungerecht wirken.");
    expect(wording.suggestion).toBe(rule.suggestion);
    expect(wording.rewrite.plain).toContain("[Kriterium]");
  });

  it("ignores what an object inherits", () => {
    expect(wordingOf({ ...rule, id: "constructor" as never }).message).toBe(rule.message);
  });
});
