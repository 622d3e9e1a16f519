import type { WithdrawalNotice } from "@fairwell/core";
import { describe, expect, test } from "vitest";
import { plain } from "./dom";
import { renderer, withdrawalLetter } from "./letters";

const stages = ["applied", "screened", "interviewed", "finalist"] as const;
const statuses = ["closed", "paused", "filled_otherwise"] as const;
const senders = [
  { type: "employer", name: "Calder Vale Council" },
  { type: "agency", name: "Northgate Care", client: "Calder Vale Council" },
  { type: "agency", name: "Northgate Care", client: null },
];

/** Words that judge a person, or that a decision about a person has. A withdrawal is about the post. */
const merit =
  /unsuccessful|reject|unfortunately|regret|other candidates|stronger|weak|suitab|unsuited|shortlist|not selected|standard|score|perform|talent|calibre|competition|high number|best|fit\b|impress/i;

/** Most words between greeting and closing, by stage (withdrawn notices, section 3). */
const most = { applied: 60, screened: 80, interviewed: 120, finalist: 150 };

const longest = ["role-redefined", "process-error", "requirement-changed", "hiring-freeze"];

function bodyOf(text: string): string {
  const [, body = ""] = /Dear [^\n]*\n([\s\S]*)\nKind regards,/.exec(text) ?? [];
  return plain(body.replace(/^https:.*$/gm, ""));
}

describe.each(stages)("%s", (stageReached) => {
  test.each(statuses)("%s: short enough, and about the post", (status) => {
    for (const sender of senders) {
      for (const reasonCode of longest) {
        const notice = withdrawalLetter({ stageReached, status, sender, reasonCode });
        const { subject, preheader, text } = renderer.render(notice);
        const body = bodyOf(text);
        expect(body.split(" ").length, body).toBeLessThanOrEqual(most[stageReached]);
        expect([subject, preheader, text].join("\n")).not.toMatch(merit);
        expect(body).toContain("about the post");
      }
    }
  });

  test("a paused post sets free to accept other offers and names no date", () => {
    const body = bodyOf(renderer.render(withdrawalLetter({ stageReached, status: "paused" })).text);
    expect(body).toContain("free to accept other offers");
    expect(body).toContain("no date for a restart");
  });

  test("says what happens to the data, and leaves the choice", () => {
    const { text } = renderer.render(withdrawalLetter({ stageReached }));
    expect(text).toContain("We keep your application until 17 March 2027");
    expect(text).toContain("https://example.org/data");
  });

  const seen = stageReached === "interviewed" || stageReached === "finalist";
  test(`expenses and feedback are ${seen ? "offered" : "not spoken of"}`, () => {
    const body = bodyOf(renderer.render(withdrawalLetter({ stageReached })).text);
    expect(body.includes("30 April 2026")).toBe(seen);
    expect(body.includes("already been assessed")).toBe(seen);
    expect(body.includes("referees have been told")).toBe(stageReached === "finalist");
  });
});

test("an agency's confidential client has no name anywhere", () => {
  const notice = withdrawalLetter({ sender: senders[2] });
  const { subject, preheader, html } = renderer.render(notice);
  expect(html).toContain("with our client has been closed");
  const letterhead = "<strong>"; // The brand of this renderer is the council; an agency has its own.
  expect([subject, preheader, html.slice(html.indexOf(letterhead))].join()).not.toContain("Calder");
});

test("after an offer nothing is rendered, not even of a document that was never read strictly", () => {
  const offered = { ...withdrawalLetter(), stageReached: "offered" } as unknown as WithdrawalNotice;
  expect(() => renderer.render(offered)).toThrow(/after an offer a person deals with it/);
  const linked = renderer.link("withdrawal-notice", { locale: "en-GB" });
  for (const output of [linked.fill, linked.text, linked.mjml])
    expect(() => output(offered)).toThrow(expect.objectContaining({ name: "FairwellError" }));
});
