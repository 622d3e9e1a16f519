import { describe, expect, it } from "vitest";
import { createChecker } from "../check";
import type { Rule } from "../rules";
import { ageDirect } from "../rules/fair/age-direct";
import { severities } from "./severity";

const rule: Rule = {
  ...ageDirect,
  id: "fair/sample",
  severity: "info",
  severityIn: { FR: "error", US: "warn", EU: "warn", GB: "info" },
};

describe("severity", () => {
  const severityOf = severities({}, [rule]);

  it.each([
    [[], "info"],
    [["GB"], "info"],
    [["AU"], "info"],
    [["US"], "warn"],
    [["US-NYC"], "warn"],
    [["DE"], "warn"],
    [["FR"], "error"],
    [["GB", "FR"], "error"],
    [["AU", "US"], "warn"],
  ] as const)("under %j is %s: the strictest that is listed", (jurisdictions, severity) => {
    expect(severityOf(rule, jurisdictions)).toBe(severity);
  });

  it("may be lower in a place than elsewhere", () => {
    const milder: Rule = { ...rule, severity: "error", severityIn: { US: "warn" } };
    expect(severityOf(milder, ["US"])).toBe("warn");
    expect(severityOf(milder, ["US", "GB"])).toBe("error");
  });

  it("is raised by the strict preset, and set by the option for the rule", () => {
    expect(severities({ preset: "strict" }, [rule])(rule, [])).toBe("warn");
    expect(
      severities({ preset: "strict", rules: { "fair/sample": "off" } }, [rule])(rule, ["FR"]),
    ).toBe("off");
  });

  it("is off where the preset does not have the rule", () => {
    const strictOnly: Rule = { ...rule, presets: ["strict"] };
    expect(severityOf(strictOnly, [])).toBe("off");
    expect(severities({ preset: "strict" }, [strictOnly])(strictOnly, [])).toBe("warn");
  });
});

describe("a heap of findings in one text", () => {
  const hedged = (times: number, plain: number) =>
    `${"Your lesson was decent enough. ".repeat(times)}${"You named the step and the tool. ".repeat(plain)}`;
  const severitiesOf = (checker: ReturnType<typeof createChecker>, text: string) =>
    checker
      .checkText(text)
      .findings.filter(({ ruleId }) => ruleId === "coded/doubt-raiser")
      .map(({ severity }) => severity);

  it("raises all of them once there are more than the rule allows for 100 words", () => {
    const checker = createChecker();
    expect(severitiesOf(checker, hedged(2, 0))).toEqual(["info", "info"]);
    expect(severitiesOf(checker, hedged(3, 0))).toEqual(["warn", "warn", "warn"]);
    // 3 in 155 words are fewer than 2 in 100; 4 in 160 are more.
    expect(severitiesOf(checker, hedged(3, 20))).toEqual(["info", "info", "info"]);
    expect(severitiesOf(checker, hedged(4, 20))).toHaveLength(4);
    expect(severitiesOf(checker, hedged(4, 20))).not.toContain("info");
  });

  it("leaves what an option says of the rule", () => {
    const checker = createChecker({ rules: { "coded/doubt-raiser": "info" } });
    expect(new Set(severitiesOf(checker, hedged(5, 0)))).toEqual(new Set(["info"]));
    const off = createChecker({ rules: { "coded/doubt-raiser": "off" } });
    expect(severitiesOf(off, hedged(5, 0))).toEqual([]);
  });
});
