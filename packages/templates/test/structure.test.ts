import type { CandidateFeedback } from "@fairwell/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { skeleton } from "./dom";
import { textFields, withValues } from "./fields";
import { feedbackLetter, renderer } from "./letters";

const linked = renderer.link("candidate-feedback", { locale: "en-GB" });

/** A letter whose every text is the same, whatever a parse function would say of it. */
function letterOf(text: string): CandidateFeedback {
  const base = feedbackLetter({
    role: { title: "x", criteria: [{ id: "c", label: "x" }] },
    points: [
      { type: "strength", criterionId: "c", text: "x", evidence: "x" },
      { type: "development", text: "x", evidence: "x", nextStep: "x" },
    ],
  });
  return withValues(
    base,
    textFields(base).map((path) => [path, text]),
  );
}

test("nothing that a cast lets through changes the structure of a message: it is cleaned, or refused by name", () => {
  const still = skeleton(linked.fillString(letterOf("x")));
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      let html: string;
      try {
        html = linked.fillString(letterOf(text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, " ")));
      } catch (error) {
        expect(error).toMatchObject({ name: "FairwellError", code: "empty_value" });
        expect(text.replace(/[\s\p{Cf}\p{Cc}]/gu, "")).toBe("");
        return;
      }
      expect(skeleton(html)).toBe(still);
    }),
    { numRuns: 500 },
  );
});

test("paragraphs and lines of prose become paragraphs and line breaks", () => {
  const letter = feedbackLetter({ summary: "One <b>.\nTwo.\r\n\r\n\r\nThree\u2029Four" });
  const html = linked.fillString(letter);
  expect(html).toContain(
    '<p style="margin:0 0 16px">\u2068One &lt;b&gt;.\u2069<br>\u2068Two.\u2069</p><p style="margin:0 0 16px">\u2068Three\u2069</p><p style="margin:0 0 16px">\u2068Four\u2069</p>',
  );
});

test("a link is https, mailto or tel, and a mailbox cannot add headers to a mailto link", () => {
  const base = feedbackLetter();
  const withUrl = (url: string) =>
    linked.fill({ ...base, contact: { ...base.contact, url } } as CandidateFeedback);
  for (const url of ["javascript:alert(1)", "http://example.org", "https://a\r\nb", "data:x"])
    expect(() => withUrl(url)).toThrow(/`contactUrl` cannot be a link/);
  const contact = { ...base.contact, email: "x?bcc=everyone@example.org" };
  expect(linked.fillString({ ...base, contact } as CandidateFeedback)).toContain(
    'href="mailto:x%3Fbcc%3Deveryone@example.org"',
  );
});
