import { describe, expect, it } from "vitest";
import { decodeReader } from "../../packages/core/src/second-look/decode";
import { gramsOf } from "../../packages/core/src/second-look/grams";
import type { SentenceReading } from "../../packages/core/src/second-look/reading";
import { judge } from "../../packages/core/src/second-look/score";
import type { Labelled } from "./corpus";
import { encodeLinear, encodeReader } from "./encode";
import { readText } from "./sentences";
import { oddsOf, type Settings, settings, trainReader } from "./train-reader";

const sentence = (text: string, problem: boolean): Labelled => ({
  text,
  problem,
  category: problem ? "age" : "plain",
  writer: "test",
});
const sentences = Array.from({ length: 8 }, () => [
  sentence("At your age, the early shift would be a strain.", true),
  sentence("We felt that somebody younger would last longer.", true),
  sentence("The age of the boiler was missing from your report.", false),
  sentence("You told us which valve was the younger one.", false),
]).flat();
const quick: Settings = {
  ...settings,
  width: 12,
  cells: 8,
  network: { ...settings.network, epochs: 25, rate: 0.01 },
};
// Without general word vectors there are no axes to turn them to.
const source = {
  words: Array.from({ length: 40 }, (_, index) => `w${index}`),
  vectorOf: (word: string) =>
    /^w\d+$/.test(word)
      ? Array.from({ length: 100 }, (_, at) => Math.sin(at * Number(word.slice(1)) + at))
      : undefined,
};

describe("encodeReader", () => {
  const concepts = { names: ["age"], phrases: new Map() };
  const trained = trainReader(sentences, { vectors: source, concepts, proper: new Set() }, quick);
  const data = encodeReader(trained, { linearShare: 0.5, threshold: 1, doubt: -1 });
  const model = decodeReader({
    ...JSON.parse(JSON.stringify(data)),
    trainedOn: "",
    gate: encodeLinear({ weights: new Float64Array(0), bias: 0 }, 1),
  });
  const known = { has: (word: string) => model.rowOf(word) > 0 };
  const oddsIn = (reading: SentenceReading) => judge(model, reading, gramsOf(reading)).odds / 1024;
  const rounded = (text: string) => oddsIn(readText(text, known, model.phrases));

  it("keeps every word, by a number", () => {
    for (const word of trained.vocabulary.words.slice(1)) expect(known.has(word)).toBe(true);
    expect(known.has("zyzzyva")).toBe(false);
  });

  it.each(sentences.slice(0, 4))("comes to about the same in whole numbers: $text", ({ text }) => {
    const { linear, network } = oddsOf(trained, text);
    expect(Math.abs(rounded(text) - (network + 0.5 * linear))).toBeLessThan(0.6);
  });

  it.each(sentences.slice(0, 4))(
    "tells problems from fine sentences: $text",
    ({ text, problem }) => {
      expect(rounded(text) > 0).toBe(problem);
    },
  );
});
