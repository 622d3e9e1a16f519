import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { countWords } from "../measure/words";

const mostWords = 200;

const sentences = (count: number): string =>
  Array.from({ length: count }, () => "The plan named five risks.").join(" ");

/** A little over the limit. */
const long = (): string => sentences(41);

/** Just within the limit. */
const shorter = (): string => sentences(40);

/** One reason in more than 200 words. */
export const tooLong = defineDocumentRule({
  id: "address/too-long",
  severity: "warn",
  locales: ["*"],
  summary: "More than 200 words for one reason or point",
  message: "May be read as an argument to be won, because one reason takes more than 200 words.",
  rationale:
    "The English teacher training service caps a reason at 200 words after reading thousands of them. What needs more is a conversation.",
  suggestion: "Keep the criterion, the evidence and the next step; offer a call for the rest.",
  sources: ["DFE", "PE"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(_, context): Generator<DocumentHit> {
    for (const { path, text } of context.texts) {
      if (countWords(text) > mostWords) yield { path };
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleOutcome({
            reasons: [{ code: "role-knowledge" }, { code: "work-sample", text: long() }],
          }),
          path: ["reasons", 1, "text"],
        },
        {
          document: exampleFeedback({
            points: exampleFeedback().points.map((point, index) =>
              index === 0 ? { ...point, evidence: long() } : point,
            ),
          }),
          path: ["points", 0, "evidence"],
        },
        {
          document: exampleOutcome({ reasons: [{ code: "other", text: long() }] }),
          path: ["reasons", 0, "text"],
        },
        { document: exampleFeedback({ summary: long() }), path: ["summary"] },
      ],
      good: [
        { document: exampleOutcome({ reasons: [{ code: "other", text: shorter() }] }) },
        { document: exampleFeedback({ summary: shorter() }) },
        { document: exampleFeedback() },
        { document: exampleOutcome() },
      ],
    };
  },
});
