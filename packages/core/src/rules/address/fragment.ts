import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { countWordsCalled } from "../measure/words";

const fewestWords = 6;

/** A few words instead of a sentence. */
export const fragment = defineDocumentRule({
  id: "address/fragment",
  severity: "warn",
  locales: ["*"],
  summary: "A reason or point of fewer than six words",
  message:
    "May be read as a jotting, because a reason of a few words says neither what was looked for nor what was missing.",
  rationale:
    "Fragments were among the commonest faults in real refusals: written as notes, read as a verdict.",
  suggestion:
    "Write one full sentence to the reader: the criterion, what was observed, what would have been stronger.",
  sources: ["DFE"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document, context): Generator<DocumentHit> {
    const whole = document.kind === "candidate-feedback" ? "points" : "reasons";
    const names = [document.candidate.name];
    for (const { path, text } of context.texts) {
      if (path[0] !== whole || path.at(-1) !== "text") continue;
      if (countWordsCalled(text, names) < fewestWords) yield { path };
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleOutcome({
            reasons: [{ code: "role-knowledge" }, { code: "other", text: "See the advert again." }],
          }),
          path: ["reasons", 1, "text"],
        },
        {
          document: exampleFeedback({
            points: exampleFeedback().points.map((point, index) =>
              index === 1 ? { ...point, text: "More on supervision, please." } : point,
            ),
          }),
          path: ["points", 1, "text"],
        },
        {
          document: exampleOutcome({ reasons: [{ code: "other", text: "Not enough detail" }] }),
          path: ["reasons", 0, "text"],
        },
        {
          document: exampleFeedback({
            points: exampleFeedback().points.map((point, index) =>
              index === 0 ? { ...point, text: "Good on thresholds." } : point,
            ),
          }),
          path: ["points", 0, "text"],
        },
      ],
      good: [
        { document: exampleOutcome() },
        {
          document: exampleFeedback({
            points: exampleFeedback().points.map((point) => ({
              ...point,
              evidence: "Question 4.",
            })),
          }),
        },
        { document: exampleFeedback() },
        {
          document: exampleOutcome({
            reasons: [
              {
                code: "other",
                text: "The application did not show the licence that the post needs.",
              },
            ],
          }),
        },
      ],
    };
  },
});
