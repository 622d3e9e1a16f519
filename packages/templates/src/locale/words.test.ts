import { createRenderer, withWords } from "@fairwell/templates";
import enGB from "@fairwell/templates/locales/en-GB";
import pl from "@fairwell/templates/locales/pl";
import { expect, test } from "vitest";
import { feedbackLetter } from "../../test/letters";

const brand = { name: "Calder Vale Council" };

test("one's own sentences stand in HTML and text; all others stay", () => {
  const ours = withWords(enGB, {
    letter: { closing: "With best wishes," },
    feedback: { "points.introduction_other": "Here are {{count}} points, for you to keep." },
  });
  const { html, text } = createRenderer({ brand, locales: [ours] }).render(feedbackLetter());
  for (const one of [html, text]) {
    expect(one).toContain("With best wishes,");
    expect(one).toContain("Here are 2 points, for you to keep.");
    expect(one).toContain("A strength");
    expect(one).not.toContain("Kind regards");
  }
  const { text: before } = createRenderer({ brand, locales: [enGB] }).render(feedbackLetter());
  expect(before).toContain("Kind regards");
});

test.each([
  [{ letter: { closng: "x" } }, /`closng` of `letter` does not exist. Did you mean `closing`\?/],
  [{ letters: {} }, /catalog `letters` does not exist/],
  [{ letter: { greeting: "Dear you," } }, /lacks \{\{addressAs\}\}/],
  [{ letter: { closing: "Yours, {{role}}" } }, /must not use \{\{role\}\}. It takes no values/],
  [{ letter: { closing: " " } }, /has no text/],
  [{ letter: { closing: "\u200b" } }, /has no text that can be seen/],
  [{ letter: { closing: "Yours,\r\nX" } }, /has a line break/],
  [{ letter: { closing: "Yours\u202e," } }, /control character/],
  [{ letter: { greeting: "Dear {{ addressAs }}," } }, /lacks|cannot be read/],
  [{ letter: { closing: "$t(x)" } }, /cannot be read/],
  [
    { feedback: { preheader: "x" } },
    /needs a plural form of en-GB: `preheader_one`, `preheader_other`/,
  ],
  [{ feedback: { preheader_few: "x" } }, /needs a plural form of en-GB/],
])("words that do not fit are refused by name: %j", (words, problem) => {
  expect(() => withWords(enGB, words as never)).toThrow(problem);
});

test("a language has the plural forms of its own", () => {
  expect(() => withWords(pl, { feedback: { preheader_few: "{{count}} uwagi" } })).not.toThrow();
});

test("keys are known to the compiler", () => {
  // @ts-expect-error no such key
  expect(() => withWords(enGB, { letter: { hello: "x" } })).toThrow();
});
