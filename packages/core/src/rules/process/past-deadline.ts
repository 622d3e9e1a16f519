import type { Path } from "../../finding";
import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome, exampleWithdrawal } from "../example-documents";

type Letter = CheckableDocument<
  "candidate-feedback" | "outcome-notice" | "withdrawal-notice" | "acknowledgement"
>;

/** Parts of a letter that end on a day. */
const parts = ["expenses", "feedbackOffer", "conversation", "retention"] as const;
type Part = (typeof parts)[number];

/** The last days that a letter names, with where they stand. */
function lastDays(letter: Letter): readonly (readonly [Path, string])[] {
  const held: { readonly [P in Part]?: { readonly until?: string | undefined } | undefined } =
    letter;
  return parts.flatMap((part) => {
    const until = held[part]?.until;
    return until === undefined ? [] : [[[part, "until"], until] as const];
  });
}

/** A last day that was over when the letter was written. */
export const pastDeadline = defineDocumentRule({
  id: "process/past-deadline",
  severity: "error",
  locales: ["*"],
  summary: "An offer, a claim or a period of keeping data that ended before the letter was written",
  message:
    "May be read as an offer that is not meant, because its last day was over when the letter was written.",
  rationale:
    "Costs that could be claimed until last week, or data kept until last year, cannot be acted on. It is usually the date of an older letter, and the reader takes the rest for old as well.",
  suggestion: "Give a last day after the day on which the letter is written, or leave it out.",
  sources: ["GILL", "ICO-RET"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice", "acknowledgement"],
  *check(document): Generator<DocumentHit> {
    // Days are compared as they are written: the zone of the reader makes no difference.
    const written = document.writtenAt.slice(0, 10);
    for (const [path, until] of lastDays(document)) if (until < written) yield { path };
  },
  examples() {
    return {
      bad: [
        {
          document: exampleFeedback({ conversation: { until: "2026-03-16" } }),
          path: ["conversation", "until"],
        },
        {
          document: exampleOutcome({ feedbackOffer: { until: "2025-04-17" } }),
          path: ["feedbackOffer", "until"],
        },
        {
          document: exampleWithdrawal({ expenses: { until: "2026-03-10" } }),
          path: ["expenses", "until"],
        },
        {
          document: exampleWithdrawal({ retention: { until: "2026-01-31" } }),
          path: ["retention", "until"],
        },
      ],
      good: [
        { document: exampleWithdrawal({ expenses: { until: "2026-03-17" } }) },
        { document: exampleWithdrawal() },
        { document: exampleFeedback({ conversation: { until: "2026-03-17" } }) },
        { document: exampleOutcome({ feedbackOffer: {} }) },
      ],
    };
  },
});
