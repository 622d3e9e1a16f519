import type { Finding } from "@fairwell/core";
import { describe, expect, it } from "vitest";
import { type Problem, problemOfFinding } from "./problem";
import { type Look, problemBlocks } from "./problem-blocks";

const look: Look = { paint: (_, text) => text, width: 60 };

const finding = (changes: Partial<Finding> = {}): Finding => ({
  ruleId: "tone/absolute",
  group: "tone",
  severity: "warn",
  message: "May be read as a blow.",
  path: [],
  suggestions: [{ message: "Say what was seen." }],
  sources: [],
  ...changes,
});

/** The lines that are printed of one finding in a text. */
function printed(text: string, found: Finding, changes: Partial<Problem> = {}): string[] {
  const {
    points: _,
    path: __,
    words: range,
    weighedWords: weighed,
    ...rest
  } = problemOfFinding(found);
  const problem = { ...rest, ...(range && { range }), ...(weighed && { weighed }), ...changes };
  const documents = [{ problems: [problem], suppressed: [], notChecked: [] }];
  const files = [{ name: "note.txt", text, problems: [], documents }];
  return problemBlocks(files, look).join("\n").split("\n");
}

describe("a problem for a person", () => {
  it("shows the sentence to start from, safe to print, after its advice", () => {
    const rewrite = "On “Court\u202e work”: in [question] you [what was seen].";
    const suggestions = [
      { message: "Say what was seen.", rewrite },
      { message: "Or leave it out." },
    ];
    const lines = printed("x", finding({ suggestions }));
    expect(lines.slice(1, 6)).toEqual([
      "  May be read as a blow.",
      "  ▸ Say what was seen.",
      "    Start from: On “Court<U+202E> work”: in [question] you",
      "    [what was seen].",
      "  ▸ Or leave it out.",
    ]);
  });

  it("says of a doubted finding who doubts it", () => {
    const note = "  Information only: the second reader takes this sentence";
    expect(printed("x", finding({ severity: "info", doubted: true }))).toContain(note);
    expect(printed("x", finding({ severity: "info" }))).not.toContain(note);
  });

  it("marks the words that weighed most, and names those for which there was no room", () => {
    const text = `You shine. ${"word ".repeat(30)}vibe\u200b here.`;
    const word = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const words = [word("shine"), word("vibe\u200b")];
    const resembles = { category: "age", group: "fair", words } as const;
    const lines = printed(text, finding({ start: 0, end: text.length, resembles }));
    expect(lines[1]).toMatch(/^ {2}1 │ You shine\. word .*…$/);
    expect(lines[2]).toMatch(/^ {4}│ ~~~~\^{5}~+$/);
    expect(lines.slice(3, 5).join("").replace(/ {2,}/g, " ")).toBe(
      " Not marked above, and weighed much: “vibe<U+200B>” (1:162).",
    );
  });

  it("marks every line of a sentence that runs over several", () => {
    const resembles = { category: "age", group: "fair", words: [{ start: 10, end: 14 }] } as const;
    const lines = printed("You shine\nvibe here.", finding({ start: 0, end: 20, resembles }));
    expect(lines.slice(1, 5)).toEqual([
      "  1 │ You shine",
      "    │ ~~~~~~~~~",
      "  2 │ vibe here.",
      "    │ ^^^^~~~~~~",
    ]);
  });
});
