import { describe, expect, it } from "vitest";
import { createChecker } from "../check";
import type { Rule } from "../rules";
import type { TextRule } from "../rules/define";
import { ageDirect } from "../rules/fair/age-direct";
import { raisedBy, severities } from "./severity";

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
    [["FR", "GB"], "error"],
    [["US-IL"], "warn"],
    [["CA-ON"], "info"],
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

describe("the option for rules", () => {
  it("may have an empty list, and own properties only", () => {
    expect(severities({ rules: {} }, [rule])(rule, [])).toBe("info");
    const named: Rule = { ...rule, id: "toString" as "fair/sample" };
    expect(severities({}, [named])(named, [])).toBe("info");
  });

  it.each([
    ["fair/samples", "There is no rule `fair/samples`. Did you mean `fair/sample`?"],
    ["entirely/else", "There is no rule `entirely/else`."],
    ["You are too old!", "No rule has this id."],
    ["a".repeat(61), "No rule has this id."],
    ["", "No rule has this id."],
    ["not one!", "No rule has this id."],
    ["!one", "No rule has this id."],
  ])("knows no rule %j", (id, message) => {
    expect(() => severities({ rules: { [id]: "off" } }, [rule])).toThrow(
      expect.objectContaining({ code: "unknown_rule", message }),
    );
  });

  it.each(["loud", "toString", 2, null, undefined, { toString: () => "error" }])(
    "has no severity %j",
    (severity) => {
      const rules = { "fair/sample": severity } as never;
      expect(() => severities({ rules }, [rule])).toThrow(
        expect.objectContaining({
          code: "invalid_options",
          message:
            "The severity of `fair/sample` is not one that Fairwell has. Use `error`, `warn`, `info` or `off`.",
        }),
      );
    },
  );

  it.each(["error", "warn", "info", "off"] as const)("has the severity %s", (severity) => {
    expect(severities({ rules: { "fair/sample": severity } }, [rule])(rule, ["FR"])).toBe(severity);
  });
});

describe("what a heap does to the severity of its rule", () => {
  const heaped = { id: "fair/heap", heap: { over: 2, severity: "warn" } } as unknown as TextRule;
  const alone = { id: "fair/alone" } as unknown as TextRule;
  const raised = (found: number, words: number, options = {}) => {
    const hits = Array.from({ length: found }, () => ({ rule: 0 }));
    return raisedBy([heaped, alone], { hits: [...hits, { rule: 1 }], words }, options);
  };

  it("raises it where there are more for 100 words than the rule allows", () => {
    expect(raised(3, 10)(0, "info")).toBe("warn");
    expect(raised(2, 10)(0, "info")).toBe("info");
    expect(raised(4, 200)(0, "info")).toBe("info");
    expect(raised(5, 200)(0, "info")).toBe("warn");
    expect(raised(0, 0)(0, "info")).toBe("info");
  });

  it("never lowers it, and raises no other rule", () => {
    expect(raised(9, 10)(0, "error")).toBe("error");
    expect(raised(9, 10)(1, "info")).toBe("info");
  });

  it("leaves what an option says", () => {
    expect(raised(9, 10, { rules: { "fair/heap": "info" } })(0, "info")).toBe("info");
    expect(raised(9, 10, { rules: { "fair/alone": "info" } })(0, "info")).toBe("warn");
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
