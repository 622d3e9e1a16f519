import type { Notice } from "@fairwell/templates";
import { createRenderer } from "@fairwell/templates";
import de from "@fairwell/templates/locales/de";
import enGB from "@fairwell/templates/locales/en-GB";
import { expect, test } from "vitest";
import { feedbackLetter, outcomeLetter, renderer, withdrawalLetter } from "./letters";

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
};

test.each([
  ["en-GB", "en-GB"],
  ["en-US", "en-US"],
  ["en-AU", "en-GB"],
  ["de-AT", "de"],
  ["ar-EG", "ar"],
])("%s is rendered in %s", (asked, given) => {
  const { html, locale, direction } = renderer.render(withdrawalLetter(), { locale: asked });
  expect([locale, direction]).toEqual([given, given === "ar" ? "rtl" : "ltr"]);
  expect(html).toContain(`<html lang="${given}" dir="${direction}">`);
});

test("a locale that was not given is refused, and those given are listed", () => {
  const two = createRenderer({ brand: { name: "X" }, locales: [enGB, de] });
  expect(() => two.render(withdrawalLetter(), { locale: "pl" })).toThrow(/pl .*en-GB, de/);
  expect(codeOf(() => two.render(withdrawalLetter(), { locale: "pl" }))).toBe("unsupported_locale");
  expect(codeOf(() => two.render(withdrawalLetter(), { locale: "sr-Latn" }))).toBe(
    "unsupported_locale",
  );
  expect(codeOf(() => two.render(withdrawalLetter(), { locale: "not a tag" }))).toBe(
    "unsupported_locale",
  );
  expect(codeOf(() => createRenderer({ brand: { name: "X" }, locales: [] }))).toBe(
    "invalid_options",
  );
});

test("words that a person wrote bind a message to their language", () => {
  const note = {
    reasonPublicNote: "Published.",
    publicUrl: "https://example.org/x",
    approvedBy: "Director",
  };
  const own = outcomeLetter({ reasons: [{ code: "other", text: "In the employer's words." }] });
  for (const notice of [feedbackLetter(), own, withdrawalLetter(note)])
    expect(codeOf(() => renderer.render(notice, { locale: "de" }))).toBe("mixed_languages");
  for (const notice of [outcomeLetter(), withdrawalLetter()])
    expect(renderer.render(notice, { locale: "de" }).locale).toBe("de");
});

test("without a locale, hand-written letters keep their language and others take the candidate's", () => {
  const candidate = { ...withdrawalLetter().candidate, locale: "pl" };
  expect(renderer.render(withdrawalLetter({ candidate })).locale).toBe("pl");
  expect(renderer.render(feedbackLetter({ candidate })).locale).toBe("en-GB");
  const other = { ...candidate, locale: "kk" };
  expect(renderer.render(withdrawalLetter({ candidate: other })).locale).toBe("en-GB");
});

test("a kind that is linked is the only one that is filled", () => {
  const linked = renderer.link("outcome-notice", { locale: "en-GB" });
  expect(codeOf(() => linked.fill(feedbackLetter() as never))).toBe("not_renderable");
  expect(codeOf(() => renderer.link("outcome" as never, { locale: "en-GB" }))).toBe("unknown_kind");
});

test("render reads a document strictly", () => {
  const extra = { ...feedbackLetter(), notes: "x" } as unknown as Notice;
  expect(codeOf(() => renderer.render(extra))).toBe("invalid_document");
  const offered = { ...withdrawalLetter(), stageReached: "offered" } as unknown as Notice;
  expect(codeOf(() => renderer.render(offered))).toBe("invalid_document");
});

test("a message that mail clients would cut off is refused", () => {
  const points = Array.from({ length: 13 }, () => ({ type: "strength", text: "x ".repeat(2_990) }));
  const linked = renderer.link("candidate-feedback", { locale: "en-GB" });
  const long = feedbackLetter({
    points: points.map((point) => ({ ...point, evidence: point.text })),
  });
  expect(codeOf(() => linked.fill(long))).toBe("message_too_large");
});

test("thirteen points in the longest language stay under 40 kB", () => {
  const point = feedbackLetter().points[1];
  const points = Array.from({ length: 13 }, () => point);
  for (const language of ["en-GB", "de", "pl", "ar"]) {
    const letter = feedbackLetter({ language, points });
    const bytes = renderer.link("candidate-feedback", { locale: language }).fill(letter);
    expect(bytes.length).toBeLessThan(40_000);
  }
});

test.each(["employer", "named", "confidential"])(
  "agency and employer read naturally: %s",
  (who) => {
    const sender =
      who === "employer"
        ? { type: "employer", name: "Calder Vale Council" }
        : { type: "agency", name: "Northgate", client: who === "named" ? "Calder Vale" : null };
    const texts = [
      feedbackLetter({ sender }),
      outcomeLetter({ sender }),
      withdrawalLetter({ sender }),
    ].map((notice) => renderer.render(notice).text.replace(/[\u2068\u2069]/g, ""));
    for (const text of texts) expect(text).not.toMatch(/undefined|null|\{\{/);
    expect(texts).toMatchSnapshot();
  },
);

test("a reader whose language there is not gets the fallback, and a text of a person's never does", () => {
  const withFallback = createRenderer({
    brand: { name: "X" },
    locales: [enGB, de],
    fallbackLocale: "de",
  });
  const reader = { ...withdrawalLetter().candidate, locale: "kk" };
  const notice = withdrawalLetter({ candidate: reader, language: "ko" });
  expect(withFallback.render(notice).locale).toBe("de");
  expect(
    codeOf(() => createRenderer({ brand: { name: "X" }, locales: [enGB, de] }).render(notice)),
  ).toBe("unsupported_locale");
  expect(codeOf(() => withFallback.render(feedbackLetter({ language: "kk" })))).toBe(
    "unsupported_locale",
  );
});

test("words that have not come far enough are not used, and the error says so", () => {
  const careful = createRenderer({
    brand: { name: "X" },
    locales: [{ ...enGB, review: "approved" }, de],
    minReviewState: "native_reviewed",
  });
  expect(() => careful.link("withdrawal-notice", { locale: "de" })).toThrow(
    /The words of de are checked, and `minReviewState` asks for native_reviewed/,
  );
  const reader = { ...withdrawalLetter().candidate, locale: "de" };
  expect(careful.render(withdrawalLetter({ candidate: reader })).locale).toBe("en-GB");
});

test("a name that looks like an encoded word is sent as it stands, by others as well", () => {
  const word = "=?UTF-8?B?Q0VPDQpCY2M6IGV2aWxAeC5vcmc=?=";
  const notice = withdrawalLetter({ contact: { ...withdrawalLetter().contact, name: word } });
  const { replyTo } = renderer.mail(notice, { from: { address: "recruitment@example.org" } });
  expect(replyTo?.name).toBe(`\u2068${word}\u2069`);
});
