import { describe, expect, test } from "vitest";
import type { Locale } from "./locale";
import { findLocale, matchLocale } from "./match";
import { negotiateLocale } from "./negotiate";
import { parentsOf } from "./parents";

const given = (tags: string): Locale[] =>
  tags.split(" ").map((tag) => ({ tag }) as unknown as Locale);
const all = given(
  "en-US en-GB es es-419 fr fr-CA de pt-BR pt-PT nb sr ar he zh-Hans zh-Hant fil id",
);

test.each([
  ["en", "en-US"],
  ["en-US", "en-US"],
  ["en-AU", "en-GB"],
  ["en-IE", "en-GB"],
  ["en-IN", "en-GB"],
  ["en-PH", "en-US"],
  ["es-MX", "es-419"],
  ["es-ES", "es"],
  ["es-GQ", "es"],
  ["fr-CA", "fr-CA"],
  ["fr-BE", "fr"],
  ["de-AT", "de"],
  ["de-x-informal", "de"],
  ["pt", "pt-BR"],
  ["pt-AO", "pt-PT"],
  ["no", "nb"],
  ["nn", "nb"],
  ["nn-NO", "nb"],
  ["zh", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-Hant-MO", "zh-Hant"],
  ["tl", "fil"],
  ["in-ID", "id"],
  ["iw", "he"],
  ["ar-EG", "ar"],
  ["sr-Cyrl-BA", "sr"],
])("%s is answered in %s", (tag, expected) => {
  expect(findLocale(tag, all)?.tag).toBe(expected);
});

test.each(["und", "und-Latn", "sr-Latn", "pa", "az-Cyrl", "xx", "not a tag", "", "e", "ja"])(
  "%s is never answered in another language or script",
  (tag) => {
    expect(findLocale(tag, all)).toBeUndefined();
  },
);

test("an order of the list decides nothing: the nearest parent does", () => {
  expect(findLocale("es-MX", given("es es-419"))?.tag).toBe("es-419");
  expect(findLocale("es-MX", given("es-419 es"))?.tag).toBe("es-419");
  expect(findLocale("es-MX", given("es"))?.tag).toBe("es");
  expect(findLocale("es", given("es-419"))?.tag).toBe("es-419");
});

test("parents are CLDR's", () => {
  expect(parentsOf("es-MX")).toEqual(["es-MX", "es-419", "es"]);
  expect(parentsOf("zh-TW")).toEqual(["zh-TW", "zh-Hant"]);
  expect(parentsOf("en-AU")).toEqual(["en-AU", "en-GB", "en"]);
  expect(parentsOf("sr-Latn-RS")).toEqual(["sr-Latn-RS", "sr-Latn"]);
});

test.each([
  ["sr-Latn", /No catalog for sr-Latn .* Did you mean sr\?/],
  ["pt_BR", /no language tag.*Did you mean pt-BR or pt-PT\?/],
  ["ja", /No catalog for ja among the locales given: en-US, .*Import it/],
])("an unknown locale is an error that lists near ones: %s", (tag, message) => {
  expect(() => matchLocale(tag, all)).toThrow(message);
});

describe("Accept-Language", () => {
  test.each([
    ["es-MX,es;q=0.8,en;q=0.5", "es-419"],
    ["ja, fr-CH;q=0.9, en;q=0.8", "fr"],
    ["en;q=0.5, de;q=0.9", "de"],
    ["de;q=0, fr", "fr"],
    ["en-US;q=0, *", "en-GB"],
    ["*", "en-US"],
    ["ja, *;q=0.1", "en-US"],
  ])("%s is answered in %s", (header, expected) => {
    expect(negotiateLocale(header, all)?.tag).toBe(expected);
  });

  test.each(["", "ja", "ja;q=1.5x, ??", "de;q=0", "und", ",".repeat(5_000), "\r\nX: y"])(
    "nothing is guessed from %j",
    (header) => {
      expect(negotiateLocale(header, all)).toBeUndefined();
    },
  );
});
