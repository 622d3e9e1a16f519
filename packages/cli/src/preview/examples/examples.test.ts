import { createChecker, validateDocument } from "@fairwell/core";
import { createRenderer, type Notice } from "@fairwell/templates";
import { describe, expect, it } from "vitest";
import { locales } from "../../render/locales";
import { exampleDocument, examples, examplesToday, spoken } from "./examples";

const checker = createChecker();
const renderer = createRenderer({ brand: { name: "Calder Vale Council" }, locales });

/** The examples that show what the gallery says of a document that is not fit to be sent. */
const unfit = new Map([
  ["feedback-to-mend", "en-GB"],
  ["withdrawal-offered", undefined],
]);

describe.each(spoken)("examples in %s", (tag) => {
  it.each(examples.filter(({ key }) => !unfit.has(key)))("$key can be sent", (example) => {
    const result = validateDocument(exampleDocument(example, tag));
    expect(result.ok ? [] : result.issues).toEqual([]);
    if (!result.ok) return;
    const { counts, findings } = checker.check(result.document, { today: examplesToday });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(counts.error).toBe(0);
    const message = renderer.render(result.document as Notice, { locale: tag });
    expect(message.locale).toBe(tag);
    expect(message.subject.length).toBeGreaterThan(10);
  });
});

it("shows in other languages what needs no words of a person's, and says so of the rest", () => {
  const languageOf = (tag: string) => tag.split("-")[0];
  const known = spoken.map(languageOf);
  const others = locales.map(({ tag }) => tag).filter((tag) => !known.includes(languageOf(tag)));
  for (const tag of others) {
    const results = examples.map((example) => {
      const result = validateDocument(exampleDocument(example, tag));
      if (!result.ok) return "invalid";
      try {
        return renderer.render(result.document as Notice, { locale: tag }).locale;
      } catch (error) {
        return (error as { code?: string }).code;
      }
    });
    expect(new Set(results)).toEqual(new Set([tag, "mixed_languages", "invalid"]));
    expect(results.filter((result) => result === tag).length).toBeGreaterThan(12);
  }
});

it("has an example of every kind of notice, of every status and stage, and of both agencies", () => {
  const all = examples.map((example) => exampleDocument(example, "en-GB")) as Record<
    string,
    unknown
  >[];
  const values = (key: string) => [...new Set(all.map((document) => document[key]))].sort();
  expect(values("kind")).toEqual([
    "acknowledgement",
    "candidate-feedback",
    "feedback-request",
    "outcome-notice",
    "withdrawal-notice",
  ]);
  expect(values("status")).toEqual(["closed", "filled_otherwise", "paused", undefined]);
  expect(values("stageReached")).toEqual(
    expect.arrayContaining(["applied", "finalist", "interviewed", "screened"]),
  );
  const points = all.map(({ points }) => (points as unknown[] | undefined)?.length);
  expect(points).toEqual(expect.arrayContaining([1, 4, 13]));
  const clients = all.map(({ sender }) => (sender as { client?: string | null }).client);
  expect(clients).toEqual(expect.arrayContaining([undefined, null, "Calder Vale Council"]));
  expect(all.some(({ reminder }) => reminder === true)).toBe(true);
});

it("shows a document with findings, and one that no notice is for", () => {
  const find = (key: string) => examples.find((example) => example.key === key) as never;
  const mend = validateDocument(exampleDocument(find("feedback-to-mend"), "de"));
  expect(mend.ok && checker.check(mend.document).counts.error).toBeGreaterThan(0);
  expect(validateDocument(exampleDocument(find("withdrawal-offered"), "en-GB")).ok).toBe(false);
});
