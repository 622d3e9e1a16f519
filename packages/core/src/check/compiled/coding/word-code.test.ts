import { describe, expect, it } from "vitest";
import { StreamReader, StreamWriter } from "./streams";
import { codeClasses, orderOfWords, readWords, writeWords } from "./word-code";

const words = [
  { word: "answers", classes: 0 },
  { word: "answer", classes: 256 },
  { word: "at", classes: 8192 },
  { word: "'s", classes: 8 },
  { word: "20s", classes: 0 },
  { word: "après", classes: 0 },
  { word: "in", classes: 8192 },
  { word: "that", classes: 1 << 24 },
].sort(orderOfWords);

describe("words as text", () => {
  it("come back as they were", () => {
    expect(readWords(writeWords(words))).toEqual(words.map(({ word }) => word));
  });

  it("say once what they begin with", () => {
    expect(writeWords(words.filter(({ word }) => word.startsWith("answer")))).toBe("AanswerGs");
  });

  it("share at most 25 letters with the one before", () => {
    const long = "a".repeat(30);
    const written = writeWords([
      { word: long, classes: 0 },
      { word: `${long}b`, classes: 0 },
    ]);
    expect(written).toBe(`A${long}Z${"a".repeat(5)}b`);
    expect(readWords(written)).toEqual([long, `${long}b`]);
    expect(readWords("")).toEqual([]);
  });

  it("share nothing past their ends", () => {
    const short = ["a", "ab", "a"].map((word) => ({ word, classes: 0 }));
    expect(writeWords(short)).toBe("AaBbB");
    expect(readWords("AaBbB")).toEqual(["a", "ab", "a"]);
  });

  it("put those that have a class first, the same classes together", () => {
    expect(words.map(({ classes }) => classes)).toEqual([8, 256, 8192, 8192, 1 << 24, 0, 0, 0]);
  });

  it("keep their classes", () => {
    const writer = new StreamWriter();
    const table = codeClasses(writer, words.length, words);
    expect([...table]).toEqual([0, ...words.map(({ classes }) => classes)]);
    expect(codeClasses(new StreamReader(writer.texts()), words.length)).toEqual(table);
  });
});
