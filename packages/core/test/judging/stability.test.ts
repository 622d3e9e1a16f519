import { describe, expect, it } from "vitest";
import { checkText } from "../../src/check";
import { pronounNotes, stableGood, stableProblems } from "./stable-texts";
import { slips, transformations } from "./transformations";

type Spelling = "British" | "American";

const spell = (text: string, spelling: Spelling) =>
  text.replace(/\{([^|}]+)\|([^}]+)\}/g, (_, british: string, american: string) =>
    spelling === "British" ? british : american,
  );
const bare = (text: string) => text.replaceAll("~", "");
const plain = (text: string) => bare(spell(text, "British"));

/** Rule, severity and the words from and to, counted as spaces part them. `tone/shouting` is about capitals. */
function seen(text: string): readonly string[] {
  const wordAt = (offset: number) => text.slice(0, offset).trim().split(/\s+/).length;
  return checkText(text)
    .findings.filter(({ ruleId }) => ruleId !== "tone/shouting")
    .map(({ ruleId, severity, start = 0, end = 0 }) => {
      return `${ruleId} ${severity} ${wordAt(start + 1)}–${wordAt(end)}`;
    })
    .sort();
}

const texts = [...stableProblems, ...stableGood];

describe("the same text, written in another way", () => {
  it("has findings to lose, and texts without any", () => {
    expect(stableProblems.filter((text) => seen(plain(text)).length === 0)).toEqual([]);
    expect(stableGood.filter((text) => seen(plain(text)).length > 0)).toEqual([]);
  });

  it.each(transformations)("keeps its findings with $name", ({ apply }) => {
    for (const text of texts.map(plain))
      expect([text, seen(apply(text))]).toEqual([text, seen(text)]);
  });

  it.each(slips)("keeps its findings with $name in a word beside", ({ apply }) => {
    for (const text of texts.map((one) => spell(one, "British"))) {
      const slipped = text.replace(/~([^~]+)~/g, (_, word: string) => apply(word));
      expect([slipped, seen(slipped)]).toEqual([slipped, seen(bare(text))]);
    }
  });

  it("keeps its findings in American spelling", () => {
    for (const text of texts) {
      const american = bare(spell(text, "American"));
      expect([american, seen(american)]).toEqual([american, seen(plain(text))]);
    }
  });
});

const pronouns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  she: {
    They: "She",
    they: "she",
    them: "her",
    Their: "Her",
    their: "her",
    are: "is",
    were: "was",
  },
  he: { They: "He", they: "he", them: "him", Their: "His", their: "his", are: "is", were: "was" },
  they: { They: "They", they: "they", them: "them", Their: "Their", their: "their" },
};

const refer = (note: string, as: string) =>
  note.replace(/\{(\w+)\}/g, (_, word: string) => pronouns[as]?.[word] ?? word);

describe("he, she and they, where they are the candidate", () => {
  it.each(pronounNotes)("are found alike: %s", (note) => {
    const expected = seen(refer(note, "she"));
    expect(["he", seen(refer(note, "he"))]).toEqual(["he", expected]);
    expect(["they", seen(refer(note, "they"))]).toEqual(["they", expected]);
  });
});
