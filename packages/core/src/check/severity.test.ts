import { describe, expect, it } from "vitest";
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
