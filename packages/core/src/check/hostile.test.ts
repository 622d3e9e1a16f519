import { describe, expect, it } from "vitest";
import { languageOf } from "../lexicon";
import { rules, type TextRule } from "../rules";
import { phraseSpans } from "../text/names";
import { normalise } from "../text/normalise";
import { tokenise } from "../text/tokenise";
import { compileRules } from "./compiled/compile";
import { decodeRules } from "./compiled/decode";
import { encodeRules } from "./compiled/encode";
import { labelCover } from "./label-cover";
import { checkOneText } from "./text-check";

// Time is linear in the text whatever the text is: counted in steps, not in seconds. `npm run bench` times the same.

const own = rules.filter((rule): rule is TextRule => rule.type === "text");
const english = languageOf("en") as NonNullable<ReturnType<typeof languageOf>>;
// As the package carries them: the build changes the automaton.
const compiled = decodeRules(encodeRules(compileRules(own, english)), own);

/**
 * Steps of the whole check of a text: of the matcher, every look at what a word can be (clauses, roles, negation), and
 * every look at what a match means (hits and exceptions).
 */
function stepsOf(text: string): number {
  let looks = 0;
  const counted = <List extends object>(list: List): List =>
    new Proxy(list, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key);
      },
    });
  const watched = {
    ...compiled,
    words: counted(compiled.words),
    meanings: counted(compiled.meanings),
  };
  const facts = {
    names: ["You Very", "She Said"],
    otherNames: ["He Long"],
    criteria: ["you and", "Age"],
    roleTitles: ["very very"],
  };
  const textCase = { text, path: [], audience: undefined, kind: undefined, ...facts };
  const { steps, words } = checkOneText(watched, textCase, () => true);
  return steps + looks + words;
}

/** The longest example of a rule, without its end: nearly a match, over and over. */
const nearMiss = own
  .flatMap(({ examples }) => examples.bad.map(({ quote }) => quote))
  .reduce((longest, quote) => (quote.length > longest.length ? quote : longest), "")
  .replace(/ \S+$/, " ");

/** Texts that break what backtracks, recurses, or looks back to the start. Each is repeated to the length asked for. */
const hostile: Readonly<Record<string, string>> = {
  "one word": "you ",
  "the longest quote, cut off": nearMiss,
  emoji: "\u{1f600}",
  "emoji of several characters": "\u{1f469}\u200d\u{1f4bb}\ufe0f",
  "only line breaks": "\n",
  "a long sentence":
    "your answer and their team said that we thought the plan was old when she left us in it ",
  "doubted and denied": "we do not think that you would not never ",
  "names before verbs": "You Very said He Long was old and She Said old ",
  "a near miss": "given your given your at your ",
  adverbs: "you are very very very ",
  "the start of every frame": "we were looking for someone who is a bit ",
  quotes: '"',
  "nested quotes": "'\"",
  brackets: "([{<",
  placeholders: "{{[[",
  commas: "you, and, but, ",
  clauses: "because you who said that she ",
  "he and she": "she said he ",
  possessives: "your her his the candidate's ",
  digits: "01 02 ",
  "a long number": "1",
  "a long word": "a",
  "a long word of letters with marks": "e\u0301",
  "stacked marks": "\u0301",
  entities: "&amp;",
  ampersands: "&",
  "e-mail almost": "a@a.",
  dots: ". ",
  exclamations: "!",
  "line breaks": "you\n",
  "invisible characters": "\u200b",
  "half characters": "\ud800",
  hyphens: "long-in-the-",
  apostrophes: "you'",
  findings: "you are too old for this ",
};

describe("hostile text", () => {
  it.each(Object.entries(hostile))("%s: twice the text, at most 2.3 times the steps", (_, unit) => {
    const stepsAt = (length: number) => stepsOf(unit.repeat(Math.ceil(length / unit.length)));
    let before = stepsAt(16_000);
    for (const length of [32_000, 64_000]) {
      const steps = stepsAt(length);
      expect(steps).toBeLessThanOrEqual(before * 2.3 + 100);
      before = steps;
    }
  });

  it.each(["you ", "a", "you are too old for this ", "because you who said that she ", "\u0301"])(
    "up to a megabyte of %j",
    (unit) => {
      const stepsAt = (length: number) => stepsOf(unit.repeat(Math.ceil(length / unit.length)));
      let before = stepsAt(250_000);
      for (const length of [500_000, 1_000_000]) {
        const steps = stepsAt(length);
        expect(steps).toBeLessThanOrEqual(before * 2.1 + 100);
        before = steps;
      }
    },
  );

  it("100,000 nested quotes, with words in them", () => {
    const nested = (depth: number) =>
      `${"\"you '".repeat(depth / 2)}${"' old\"".repeat(depth / 2)}`;
    expect(stepsOf(nested(100_000))).toBeLessThanOrEqual(stepsOf(nested(50_000)) * 2.1 + 100);
  });

  it("is counted where it is spent: a word more is a step more, a finding many", () => {
    expect(stepsOf("it rained")).toBeGreaterThan(stepsOf("it"));
    expect(stepsOf("you are too old for this")).toBeGreaterThan(
      stepsOf("it is too cold for this") + 10,
    );
  });
});

describe("many labels", () => {
  const tokensOf = (length: number) =>
    tokenise(normalise("you ".repeat(length)), compiled.machine.automaton.vocabulary);
  const labels = Array.from({ length: 70 }, (_, index) => "you ".repeat(index + 1));

  it("that begin alike give one span a word, the longest", () => {
    const spans = phraseSpans(tokensOf(500), [...labels, ...labels], 0);
    expect(spans).toHaveLength(500);
    expect(spans[0]).toEqual({ symbol: 0, start: 0, end: 70 });
    expect(spans[499]).toEqual({ symbol: 0, start: 499, end: 500 });
  });

  it("are looked up at once for each hit", () => {
    const covers = labelCover(phraseSpans(tokensOf(500), labels, 0), 500);
    expect([covers(0, 70), covers(0, 71), covers(400, 470), covers(499, 500)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(labelCover([], 500)(0, 1)).toBe(false);
  });
});
