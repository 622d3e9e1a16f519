import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkerOf } from "../check/checker-of";
import type { TextOptions } from "../check/options";
import type { Finding } from "../finding";
import { validateDocument } from "../model";
import { secondLook } from "../packs/en/second-look";
import { type DocumentExample, groupOf, type Rule, resolveSources, rules, type TextRule } from ".";

const here = fileURLToPath(new URL(".", import.meta.url));
const pages = fileURLToPath(new URL("../../../../docs/rules/", import.meta.url));
const checker = checkerOf(rules);
/** The group `review` speaks only where a second reader is given. */
const withReader = checkerOf(rules, { secondReader: secondLook });
const checkerFor = (rule: Rule) => (groupOf(rule.id) === "review" ? withReader : checker);

/** A rule says what a text may be read as; it never says what the law says of it. */
const forbidden = /unlawful|illegal|discriminat|against the law|you must not/i;

/** What a text example is checked with: the kind and the reader that its rule asks for. */
function optionsOf({ scope }: TextRule): TextOptions {
  const kind = scope?.kinds?.[0];
  return { ...(kind && { kind }), ...(scope?.audience && { audience: scope.audience }) };
}

function describeFindings(findings: readonly Finding[], text?: string): readonly string[] {
  return findings.map(
    (finding) =>
      `${finding.ruleId}: ${text?.slice(finding.start, finding.end) ?? finding.path.join(".")}`,
  );
}

const loud = (findings: readonly Finding[]) =>
  findings.filter((finding) => finding.severity !== "info");

function checkExample(example: DocumentExample) {
  const { document, today, jurisdictions, scorecards, job } = example;
  const { application, withdrawalDecision } = example;
  return checker.check(document, {
    ...(today !== undefined && { today }),
    ...(jurisdictions && { jurisdictions }),
    ...(scorecards && { scorecards }),
    ...(job && { job }),
    ...(application && { application }),
    ...(withdrawalDecision && { withdrawalDecision }),
  });
}

describe("the list of rules", () => {
  it("has each id once", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has every file of every group", () => {
    const ids = new Set<string>(rules.map((rule) => rule.id));
    const groups = readdirSync(here, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && existsSync(`${here}${entry.name}/index.ts`),
    );
    const files = groups.flatMap(({ name }) =>
      readdirSync(here + name)
        .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "index.ts")
        .filter((file) =>
          /define(Text|Document)Rule\(/.test(readFileSync(`${here}${name}/${file}`, "utf8")),
        )
        .map((file) => `${name}/${file.slice(0, -3)}`),
    );
    expect(files.filter((file) => !ids.has(file))).toEqual([]);
  });

  it("has no text of a rule twice", () => {
    for (const key of ["summary", "message"] as const) {
      const texts = rules.map((rule) => rule[key]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule: Rule) => {
  it("is in the file of its name, with everything that a rule has", () => {
    expect(existsSync(`${here}${id}.ts`)).toBe(true);
    expect(id.startsWith(`${groupOf(id)}/`)).toBe(true);
    for (const text of [rule.summary, rule.message, rule.rationale, rule.suggestion]) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(forbidden);
    }
    expect(rule.message).toMatch(/[.!?]$/);
    expect(rule.locales.length).toBeGreaterThan(0);
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(resolveSources(rule.sources)).toHaveLength(rule.sources.length);
  });

  it("has a page", () => {
    const page = `${pages}${id}.md`;
    expect(existsSync(page), `docs/rules/${id}.md is missing: npm run docs`).toBe(true);
    expect(readFileSync(page, "utf8")).toContain(id);
  });

  if (rule.type === "text") textExamples(rule);
  else {
    const { bad, good } = rule.examples();
    it("has at least four examples each way", () => {
      expect(bad.length).toBeGreaterThanOrEqual(4);
      expect(good.length).toBeGreaterThanOrEqual(4);
    });

    it.each(bad.map((example, index) => [index, example] as const))(
      "finds bad document %i",
      (_, example) => {
        expectValid(example);
        const found = checkExample(example).findings.filter((finding) => finding.ruleId === id);
        const { path, start, end } = example;
        const places = found.map((finding) => ({
          path: finding.path,
          ...(start !== undefined && { start: finding.start, end: finding.end }),
        }));
        expect(places).toContainEqual({ path, ...(start !== undefined && { start, end }) });
      },
    );

    it.each(good.map((example, index) => [index, example] as const))(
      "no rule minds good document %i",
      (_, example) => {
        expectValid(example);
        const { findings } = checkExample(example);
        const minded = findings.filter(({ ruleId }) => ruleId === id);
        expect(describeFindings([...loud(findings), ...minded])).toEqual([]);
      },
    );
  }
});

function textExamples(rule: TextRule): void {
  const { bad, good } = rule.examples;
  it("has at least four examples each way", () => {
    expect(bad.length).toBeGreaterThanOrEqual(4);
    expect(good.length).toBeGreaterThanOrEqual(4);
  });

  it.each(bad)("finds $quote in: $text", ({ text, quote }) => {
    const start = text.indexOf(quote);
    expect(start, "the quote is not in the text").toBeGreaterThanOrEqual(0);
    const own = checkerFor(rule)
      .checkText(text, optionsOf(rule))
      .findings.filter((finding) => finding.ruleId === rule.id);
    const overlap = own.filter(
      (finding) => (finding.start ?? 0) < start + quote.length && (finding.end ?? 0) > start,
    );
    expect(
      overlap.length,
      `found instead: ${describeFindings(own, text).join("; ")}`,
    ).toBeGreaterThan(0);
  });

  it.each(good)("no rule minds: %s", (text) => {
    const { findings } = checkerFor(rule).checkText(text, optionsOf(rule));
    const minded = findings.filter(({ ruleId }) => ruleId === rule.id);
    expect(describeFindings([...loud(findings), ...minded], text)).toEqual([]);
  });
}

function expectValid({ document }: DocumentExample): void {
  const result = validateDocument(document);
  expect(result.ok ? [] : result.issues).toEqual([]);
}
