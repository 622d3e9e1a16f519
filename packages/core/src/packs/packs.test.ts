import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createChecker as createWhole } from "../check";
import { createChecker } from "../checker";
import { rules, type TextRule } from "../rules";
import { exampleFeedback } from "../rules/example-documents";
import { address } from "./en/address";
import { coded } from "./en/coded";
import { fair } from "./en/fair";
import { honesty } from "./en/honesty";
import { privacy } from "./en/privacy";
import { process } from "./en/process";
import { proxy } from "./en/proxy";
import { substance } from "./en/substance";
import { tone } from "./en/tone";
import { withdrawn } from "./en/withdrawn";
import { packGroups } from "./pack";

const packs = [fair, proxy, coded, tone, honesty, privacy, substance, process, withdrawn, address];
const texts = rules
  .filter((rule): rule is TextRule => rule.type === "text")
  .flatMap(({ examples }) => [...examples.bad.map(({ text }) => text), ...examples.good]);
const options = { audience: "candidate", names: { candidate: ["Samira Taylor"] } } as const;
const whole = createWhole();

describe("packs", () => {
  it("are all groups that have rules, besides the allow list's and the second reader's", () => {
    const groups = new Set(rules.map(({ id }) => id.slice(0, id.indexOf("/"))));
    groups.delete("suppression");
    groups.delete("review");
    expect([...groups].sort()).toEqual([...packGroups].sort());
    expect(packs.map(({ group }) => group)).toEqual(packGroups);
  });

  it("together find what the whole finds", () => {
    const checker = createChecker({ packs });
    for (const text of texts)
      expect(checker.checkText(text, options)).toEqual(whole.checkText(text, options));
  });

  it("alone find what the whole finds with their rules", () => {
    const checker = createChecker({ packs: [tone, proxy] });
    let found = 0;
    for (const text of texts) {
      const { findings } = whole.checkText(text, options);
      const own = findings.filter(({ group }) => group === "tone" || group === "proxy");
      expect(checker.checkText(text, options).findings).toEqual(own);
      found += own.length;
    }
    expect(found).toBeGreaterThan(50);
  });

  it("read documents too, each with the rules of its groups", () => {
    const document = exampleFeedback({ summary: "You never answer the question." });
    const groups = (used: typeof packs) =>
      new Set(
        createChecker({ packs: used })
          .check(document)
          .findings.map(({ group }) => group),
      );
    expect(groups([tone])).toEqual(new Set(["tone"]));
    expect(groups([fair])).toEqual(new Set());
  });

  it("leave alone what is accepted of rules that are not in use, and nothing else", () => {
    const accepted = (ruleId: string) => ({
      ruleId,
      reason: "Agreed.",
      by: "Ruth",
      until: "2026-12-31",
    });
    const problems = (ruleId: string) =>
      createChecker({ packs: [tone] })
        .checkText("A clear answer.", { allow: [accepted(ruleId)], today: "2026-03-17" })
        .findings.map((finding) => finding.ruleId);
    expect(problems("fair/age-direct")).toEqual([]);
    expect(problems("tone/absolute")).toEqual(["suppression/unused"]);
    expect(problems("tone/no-such-rule")).toEqual(["suppression/unknown-rule"]);
    expect(problems("other/rule")).toEqual(["suppression/unknown-rule"]);
    expect(problems("privacy/monitoring-leak")).toEqual(["suppression/not-allowed"]);
  });

  it("know only their own rules and languages", () => {
    expect(() => createChecker({ packs: [tone], rules: { "fair/age-direct": "off" } })).toThrow(
      expect.objectContaining({ code: "unknown_rule" }),
    );
    const checker = createChecker({ packs: [tone] });
    expect(checker.checkText("Nie.", { language: "pl" }).notChecked).toHaveLength(1);
    expect(
      createChecker({ packs: [tone], locales: ["de"] }).checkText("You never answer.").notChecked,
    ).toHaveLength(1);
  });

  it("count once when they are given twice", () => {
    const text = "You never answer the question.";
    expect(createChecker({ packs: [tone, tone] }).checkText(text)).toEqual(
      createChecker({ packs: [tone] }).checkText(text),
    );
  });

  it.each([undefined, [], "tone", [{}], [undefined]])("have to be given: %j", (given) => {
    expect(() => createChecker({ packs: given as never })).toThrow(
      expect.objectContaining({ code: "invalid_options" }),
    );
  });

  it("import nothing but their own group", () => {
    for (const { group } of packs) {
      const source = readFileSync(new URL(`./en/${group}.ts`, import.meta.url), "utf8");
      expect(source.match(/from "\.\.\/\.\.\/rules\/\w+"/g)).toEqual([
        `from "../../rules/${group}"`,
      ]);
    }
  });
});
