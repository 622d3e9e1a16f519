import { expect as jestExpect } from "expect";
import { describe, expect, it } from "vitest";
import { fairMatchers as forJest } from "../jest";
import { fairMatchers } from ".";
import feedback from "./testing/feedback.json";

expect.extend(fairMatchers);
jestExpect.extend(forJest);

const fair = "You explained clearly when a concern becomes a child protection enquiry.";
const unfair = "We felt that at your age the caseload would be a strain.";
const absolute = "You never answer the question.";

const toImprove = {
  ...feedback.points[1],
  text: "Your answer described the meeting calendar and not the supervision itself.",
};

/** What a failing expectation says. */
function failure(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The expectation passed.");
}

describe.each([
  ["Vitest", expect],
  ["Jest", jestExpect as unknown as typeof expect],
])("with the expect of %s", (_, expectIn) => {
  it("passes a fair text and fails one that is not", () => {
    expectIn(fair).toBeFairFeedback({ atLeast: "info" });
    expectIn(unfair).not.toBeFairFeedback();
    expect(failure(() => expectIn(unfair).toBeFairFeedback())).toContain("fair/age-direct");
    expect(failure(() => expectIn(fair).not.toBeFairFeedback())).toContain("there are none");
  });

  it("finds a rule", () => {
    expectIn(unfair).toHaveFinding("fair/age-direct");
    expectIn(fair).not.toHaveFinding("fair/age-direct");
    expect(failure(() => expectIn(unfair).not.toHaveFinding("fair/age-direct"))).toContain(
      "Expected no finding of fair/age-direct, but there is 1:",
    );
  });

  it("waits for a promise", async () => {
    await expectIn(Promise.resolve(fair)).resolves.toBeFairFeedback();
    await expectIn(Promise.resolve(unfair)).resolves.toHaveFinding("fair/age-direct");
  });
});

it("has types in both", () => {
  jestExpect(unfair).not.toBeFairFeedback({ atLeast: "warn", preset: "strict" });
  jestExpect(unfair).toHaveFinding("fair/age-direct");
  // @ts-expect-error there is no such preset
  expect(() => jestExpect(fair).toBeFairFeedback({ preset: "lax" })).toThrow("preset");
  // @ts-expect-error there is no such severity
  expect(() => expect(fair).toBeFairFeedback({ atLeast: "fatal" })).toThrow("atLeast");
});

describe("the failing expectation", () => {
  it("says of a text which rule, where, which words, why, and what to write instead", () => {
    expect(failure(() => expect(unfair).toBeFairFeedback())).toMatchSnapshot();
  });

  it("says of a document where in it", () => {
    expect(failure(() => expect(feedback).toBeFairFeedback())).toMatchSnapshot();
  });

  it("lists what was found instead of a rule", () => {
    const text = failure(() => expect(unfair).toHaveFinding("tone/absolute"));
    expect(text).toContain("Expected a finding of tone/absolute, but other rules found:");
    expect(text).toContain("1. error  fair/age-direct  at character ");
    expect(failure(() => expect(fair).toHaveFinding("tone/absolute"))).toContain(
      "nothing was found",
    );
  });

  it("shows signs that would move a cursor or hide words by their names", () => {
    const text = failure(() =>
      expect(`At your\u202e \u001b[31mage this is hard.`).toHaveFinding("tone/absolute"),
    );
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(
      failure(() =>
        expect("We felt that at your\u200b age it would be a strain.").toBeFairFeedback(),
      ),
    ).toContain("<U+200B>");
  });
});

describe("what is respected", () => {
  it("severity: only errors fail, unless asked for more", () => {
    expect(absolute).toBeFairFeedback();
    expect(absolute).not.toBeFairFeedback({ atLeast: "warn" });
    expect(absolute).toBeFairFeedback({ atLeast: "warn", rules: { "tone/absolute": "info" } });
  });

  it("presets", () => {
    expect(absolute).toBeFairFeedback({ atLeast: "warn", preset: "legal-only" });
    expect(unfair).not.toBeFairFeedback({ preset: "legal-only" });
  });

  it("the jurisdiction, as given or as the document says", () => {
    const text = "You are overqualified for this post.";
    const [first, ...points] = feedback.points;
    const letter = { ...feedback, points: [{ ...first, text }, ...points.slice(1), toImprove] };
    expect(text).toBeFairFeedback();
    expect(text).not.toBeFairFeedback({ jurisdictions: ["CA"] });
    expect(letter).toBeFairFeedback();
    expect({ ...letter, jurisdictions: ["CA"] }).not.toBeFairFeedback();
    expect(letter).not.toBeFairFeedback({ jurisdictions: ["CA"] });
  });

  it("the day", () => {
    const late = { today: "2027-09-01", atLeast: "info" } as const;
    expect(failure(() => expect(feedback).toBeFairFeedback())).toContain(
      "Deadlines and end dates were not checked",
    );
    expect(failure(() => expect(feedback).toBeFairFeedback(late))).not.toContain("not checked");
  });
});

describe("where nothing can be said, neither expectation passes", () => {
  const both = (subject: unknown, options = {}) => [
    failure(() => expect(subject).toBeFairFeedback(options)),
    failure(() => expect(subject).not.toBeFairFeedback(options)),
  ];

  it.each([
    ["a text in a language without rules", fair, { language: "cy" }, "no"],
    ["a document that is not valid", { ...feedback, points: "none" }, {}, "points is text"],
    ["a number", 41, {}, "is not an object"],
    ["nothing", undefined, {}, "is not an object"],
  ])("%s", (_, subject, options, said) => {
    const [positive, negative] = both(subject, options);
    expect(positive).toContain(said);
    expect(negative).toBe(positive);
  });

  it.each([
    ["fair/age-direct", { rules: { "fair/age-direct": "off" } }, "switched off by `rules`"],
    ["tone/absolute", { preset: "legal-only" }, 'preset: "recommended"'],
    ["review/second-look", {}, "secondReader"],
  ] as const)("a rule that cannot find anything: %s", (rule, options, said) => {
    expect(failure(() => expect(unfair).toHaveFinding(rule, options))).toContain(said);
    expect(failure(() => expect(unfair).not.toHaveFinding(rule, options))).toContain(said);
  });
});

describe("wrong use", () => {
  it("names the nearest rule, with .not too", () => {
    for (const expectation of [expect(unfair), expect(unfair).not])
      expect(failure(() => expectation.toHaveFinding("fair/age-dirct"))).toContain(
        "`fair/age-direct`",
      );
  });

  it("names the nearest option", () => {
    const options = { atleast: "warn" } as object;
    expect(failure(() => expect(fair).toBeFairFeedback(options))).toContain("`atLeast`");
    expect(failure(() => expect(fair).toHaveFinding("fair/age-direct", options))).toContain(
      "`atLeast`",
    );
    expect(failure(() => expect(fair).toBeFairFeedback({ atLeast: "fatal" as "warn" }))).toContain(
      "`atLeast` is",
    );
  });
});
