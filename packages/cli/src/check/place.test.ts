import { expect, it } from "vitest";
import { place } from "./place";
import type { Unplaced } from "./problem";

it("finds a sentence and the words that weighed most in it, through escapes", () => {
  const text = '{"text": "First. \\u0059ou \\"shine\\" here."}';
  const value = (JSON.parse(text) as { text: string }).text;
  const rangeOf = (words: string) => {
    const start = value.indexOf(words);
    return { start, end: start + words.length };
  };
  const problem: Unplaced = {
    id: "review/second-look",
    severity: "warn",
    message: "May be read otherwise.",
    remedies: [],
    path: ["text"],
    points: "value",
    words: rangeOf('You "shine" here.'),
    weighedWords: [rangeOf("You"), rangeOf("shine")],
  };
  const offset = 100;
  const [placed] = place(text, offset, [problem]);
  const sourceOf = ({ start = 0, end = 0 } = {}) => text.slice(start - offset, end - offset);
  expect(sourceOf(placed?.range)).toBe('\\u0059ou \\"shine\\" here.');
  expect(placed?.weighed?.map(sourceOf)).toEqual(["\\u0059ou", "shine"]);
});
