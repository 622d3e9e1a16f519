import { WithdrawalReasonCode } from "@fairwell/core";
import { describe, expect, test } from "vitest";
import { renderer, withdrawalLetter } from "./letters";
import { locales, tags } from "./locales";

// A confidential reason can be told from an open one by no byte of a message.

/** These say nothing by themselves and share the sentence of the confidential ones. */
const open = ["restructure", "leadership-change", "undisclosed"];
const confidential = [
  "regulatory-inspection",
  "serious-incident-or-practice-review",
  "investigation-or-disciplinary",
  // Confidential as long as nothing says where it was made public.
  "merger-or-transfer",
];
const alike = [...open, ...confidential];
const stages = ["applied", "screened", "interviewed", "finalist"];
const statuses = ["closed", "paused", "filled_otherwise"];
const from = { address: "recruitment@example.org" };

/** Everything that can leave for a reason. */
function everyOutput(change: Record<string, unknown>, locale: string): string {
  const notice = withdrawalLetter(change);
  const eml = Buffer.from(renderer.eml(notice, { from, locale })).toString("latin1");
  return JSON.stringify({ ...renderer.render(notice, { locale }), eml });
}

describe.each(tags)("%s", (locale) => {
  test.each(stages.flatMap((stage) => statuses.map((status) => [stage, status])))(
    "%s, %s: confidential reasons are open ones, byte for byte",
    (stageReached, status) => {
      const outputs = alike.map((reasonCode) =>
        everyOutput({ stageReached, status, reasonCode }, locale),
      );
      expect(new Set(outputs).size).toBe(1);
    },
  );

  test("with a neutral disclosure every reason is alike", () => {
    const outputs = WithdrawalReasonCode.options.map((reasonCode) =>
      everyOutput({ reasonCode, disclosure: "neutral" }, locale),
    );
    expect(new Set(outputs).size).toBe(1);
  });

  test("of an open reason, the sentence is all that shows", () => {
    const catalog = locales.find(({ tag }) => tag === locale)?.catalogs.withdrawal ?? {};
    const sentences = Object.keys(catalog)
      .filter((key) => key.startsWith("reason."))
      .map((key) => catalog[key] as string);
    const bare = WithdrawalReasonCode.options.map((reasonCode) => {
      const { html, preheader, subject } = renderer.render(withdrawalLetter({ reasonCode }), {
        locale,
      });
      const whole = [subject, preheader, html].join("\n");
      const said = sentences.filter((sentence) => whole.includes(sentence));
      expect(said).toHaveLength(1);
      return whole.replace(said[0] as string, "");
    });
    expect(new Set(bare).size).toBe(1);
  });
});

test("a reason that was made public is named, with the place where it was", () => {
  const change = {
    reasonCode: "regulatory-inspection",
    reasonPublicNote: "The inspection report was published on Monday.",
    publicUrl: "https://example.org/report",
    approvedBy: "Director",
  };
  const { html, text } = renderer.render(withdrawalLetter(change));
  expect(html).toContain("The inspection report was published on Monday.");
  expect(html).toContain('href="https://example.org/report"');
  expect(text).toContain("https://example.org/report");
  const merger = withdrawalLetter({ ...change, reasonCode: "merger-or-transfer" });
  expect(renderer.render(merger).text).toContain("Services are being brought together.");
});
