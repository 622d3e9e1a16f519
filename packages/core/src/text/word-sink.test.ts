import { expect, it } from "vitest";
import { vocabularyOf } from "./vocabulary";
import { longestWord, WordSink } from "./word-sink";

it("collects words with their numbers, places and flags", () => {
  const sink = new WordSink(0, vocabularyOf(["old"]));
  sink.push("too", 0, 3, 1);
  sink.push("old", 4, 7, 2);
  sink.add("late", 9, 8, 12, 4);
  const tokens = sink.tokens({ text: "too old late" });
  expect(tokens.words).toEqual(["too", "old", "late"]);
  expect(tokens.count).toBe(3);
  expect([...tokens.ids]).toEqual([0, 1, 9]);
  expect([...tokens.from]).toEqual([0, 4, 8]);
  expect([...tokens.to]).toEqual([3, 7, 12]);
  expect([...tokens.flags]).toEqual([1, 2, 4]);
  expect(tokens.starts).toBe(tokens.from);
  expect(tokens.ends).toBe(tokens.to);
});

it("keeps every word however many come", () => {
  const sink = new WordSink(0, vocabularyOf([]));
  for (let at = 0; at < 100; at++) sink.add(`w${at}`, at, at * 2, at * 2 + 1, at + 1);
  const tokens = sink.tokens({ text: "" });
  const numbers = Array.from({ length: 100 }, (_, at) => at);
  expect([...tokens.ids]).toEqual(numbers);
  expect([...tokens.from]).toEqual(numbers.map((at) => at * 2));
  expect([...tokens.to]).toEqual(numbers.map((at) => at * 2 + 1));
  expect([...tokens.flags]).toEqual(numbers.map((at) => at + 1));
});

it("gives places in the original where the text moved", () => {
  const sink = new WordSink(3, vocabularyOf([]));
  sink.add("old", 0, 0, 3, 0);
  const tokens = sink.tokens({
    text: "old",
    starts: Int32Array.of(5, 6, 7),
    ends: Int32Array.of(6, 7, 9),
  });
  expect([tokens.starts[0], tokens.ends[0]]).toEqual([5, 9]);
});

it("looks up no word that is longer than any in a vocabulary", () => {
  const longest = "a".repeat(longestWord);
  const sink = new WordSink(0, vocabularyOf([longest, `${longest}a`]));
  sink.push(longest, 0, 1, 0);
  sink.push(`${longest}a`, 1, 2, 0);
  expect([...sink.tokens({ text: "" }).ids]).toEqual([1, 0]);
});
