import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { countWords } from "../measure/words";

const mostWords = 200;

/** A little over the limit. */
function long(): string {
  return Array.from({ length: 41 }, () => "The plan named five risks.").join(" ");
}

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
          document: exampleOutcome({ reasons: [{ code: "other", text: long() }] }),
          path: ["reasons", 0, "text"],
        },
        { document: exampleFeedback({ summary: long() }), path: ["summary"] },
      ],
      good: [{ document: exampleFeedback() }, { document: exampleOutcome() }],
    };
  },
});
