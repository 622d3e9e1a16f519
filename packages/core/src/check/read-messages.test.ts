import { describe, expect, it } from "vitest";
import { createChecker } from "../check";
import { exampleFeedback } from "../rules/example-documents";

const text = "You never answer the question.";

/** The message of the FairwellError with `invalid_options` that the options cause. */
function refusal(options: unknown): string {
  try {
    createChecker(options as never);
  } catch (error) {
    expect(error).toMatchObject({ name: "FairwellError", code: "invalid_options" });
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}

describe("texts of rules", () => {
  it("replace the English ones, one by one", () => {
    const german = createChecker({
      messages: { "tone/absolute": { message: "Kann als ungerecht gelesen werden." } },
    });
    const [finding] = german.checkText(text).findings;
    expect(finding?.message).toBe("Kann als ungerecht gelesen werden.");
    expect(finding?.suggestions[0]?.message).toContain("Name the question");
  });

  it("go before what a document rule says of one place", () => {
    const { feedbackOffer: _, ...rest } = exampleFeedback() as unknown as Record<string, unknown>;
    const notice = { ...rest, points: exampleFeedback().points.slice(0, 1) };
    const ids = createChecker()
      .check(notice as never)
      .findings.map(({ ruleId }) => ruleId);
    const id = ids[0] as string;
    const checker = createChecker({ messages: { [id]: { message: "Anders gesagt." } } });
    expect(
      checker.check(notice as never).findings.find(({ ruleId }) => ruleId === id)?.message,
    ).toBe("Anders gesagt.");
  });

  it("replace a family of rewrites", () => {
    const checker = createChecker({
      rewrites: { criterion: { plain: "Zu [Kriterium].", named: "Zu „{criterion}“." } },
    });
    const given = (criteria: readonly string[]) =>
      checker.checkText("You never answered anything about budgets.", { criteria }).findings[0]
        ?.suggestions[0];
    expect(given([])?.rewrite).toBe("Zu [Kriterium].");
    expect(given(["Budgets"])?.rewrite).toBe("Zu „Budgets“.");
  });

  it.each([
    [
      { messages: { "tone/absolut": {} } },
      "There is no rule `tone/absolut`. Did you mean `tone/absolute`?",
    ],
    [{ messages: { "We never want you here": {} } }, "No rule has this id"],
    [{ messages: [] }, "`messages` is not an object"],
    [{ messages: { "tone/absolute": "Nein." } }, '`messages["tone/absolute"]` does not take'],
    [{ messages: { "tone/absolute": { mesage: "x" } } }, "Did you mean `message`?"],
    [
      { messages: { "tone/absolute": { message: " " } } },
      '`messages["tone/absolute"].message` is not a text',
    ],
    [
      { messages: { "tone/absolute": { message: "a {name}" } } },
      "field in braces that is not known. It takes none",
    ],
    [{ rewrites: { criterium: {} } }, "Did you mean `criterion`?"],
    [{ rewrites: { criterion: { named: "On {label}" } } }, "It takes {criterion}"],
    [{ rewrites: { criterion: { named: "x".repeat(1001) } } }, "at most 1000 characters"],
  ])("createChecker(%j)", (options, hint) => {
    expect(refusal(options)).toContain(hint);
    expect(refusal(options)).not.toContain("want you");
  });
});
