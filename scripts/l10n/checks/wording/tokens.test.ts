import { expect, test } from "vitest";
import { waysToRead, wordsOf } from "./tokens";

test("words are those of the language; placeholders and marks are none", () => {
  expect(wordsOf("de", "die Stelle „{{role}}“ bei {{organisation}}.")).toEqual([
    "die",
    "Stelle",
    "bei",
  ]);
  expect(wordsOf("th", "คุณไม่ต้องดำเนินการ").length).toBeGreaterThan(2);
});

test("what a hyphen or an apostrophe joins is one word, a dash between two is not", () => {
  expect(wordsOf("pt-PT", "eliminamo-la depois")).toEqual(["eliminamo-la", "depois"]);
  expect(wordsOf("ga", "d’iarratas – agus")).toEqual(["d’iarratas", "agus"]);
  expect(wordsOf("fa", "وب‌سایت")).toEqual(["وب‌سایت"]);
});

test("a word is read whole, between hyphens, and with its elided article apart", () => {
  expect(waysToRead("dell’annuncio")).toEqual([
    ["dell'annuncio"],
    ["dell'annuncio"],
    ["dell'", "annuncio"],
    ["dell", "annuncio"],
  ]);
  expect(waysToRead("t-iarratas")[1]).toEqual(["t", "iarratas"]);
});
