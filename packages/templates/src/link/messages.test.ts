import type { Locale } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import pl from "@fairwell/templates/locales/pl";
import { describe, expect, test } from "vitest";
import { feedback } from "../notices/feedback/definition";
import { createFormats } from "./formats";
import { partsFor, resolveMessages } from "./messages";

/** A locale with other words for one message of the feedback catalog; undefined takes it away. */
function changed(locale: Locale, key: string, text: string | undefined): Locale {
  const { [key]: _, ...rest } = locale.catalogs.feedback;
  const own = text === undefined ? rest : { ...rest, [key]: text };
  return { ...locale, catalogs: { ...locale.catalogs, feedback: own } };
}

const resolving = (locale: Locale) => () => resolveMessages(locale, feedback);

test.each([
  ["a missing message", changed(enGB, "heading", undefined), /en-GB: the message `heading`/],
  ["an empty one", changed(enGB, "heading", " "), /`heading` of `feedback` is missing/],
  ["a missing plural form", changed(pl, "preheader_many", undefined), /pl: .*`preheader_many`/],
  ["a dropped placeholder", changed(enGB, "subject", "From {{sender}}"), /lacks \{\{role\}\}/],
  ["a placeholder of another's", changed(enGB, "heading", "{{role}} {{id}}"), /\{\{id\}\}/],
  ["a placeholder that is broken", changed(enGB, "heading", "{{role}} {{x"), /cannot be read/],
  ["a nested message", changed(enGB, "heading", "{{role}} $t(closing)"), /nests another/],
])("%s stops the link, by name", (_, locale, problem) => {
  expect(resolving(locale)).toThrow(problem);
  try {
    resolving(locale)();
  } catch (error) {
    expect(error).toMatchObject({ code: "missing_message" });
  }
});

describe("plural forms", () => {
  const { category } = createFormats("pl");
  const message = resolveMessages(pl, feedback).get("preheader");
  test.each([
    [1, "jedna uwaga"],
    [3, "uwagi"],
    [5, "uwag "],
    [12, "uwag "],
    [13, "uwag "],
  ])("Polish, %d", (count, expected) => {
    const parts = partsFor(message as never, { count }, category) as (string | { field: string })[];
    expect(parts.map((part) => (typeof part === "string" ? part : "#")).join("")).toContain(
      expected,
    );
  });
});

test("days are Gregorian and printed as written, wherever the machine is", () => {
  expect(createFormats("en-GB").date("2026-03-12")).toBe("12 March 2026");
  expect(createFormats("de").date("2026-03-12")).toBe("12. März 2026");
  expect(createFormats("pl").date("2026-03-12")).toBe("12 marca 2026");
  expect(createFormats("ar").date("2026-03-12")).toContain("مارس");
});
