import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleOutcome } from "../example-documents";

const mostReasons = 3;

/** So many reasons in the employer's own words. */
const reasons = (code: "work-sample" | "other", count: number) =>
  Array.from({ length: count }, (_, index) => ({
    code,
    text: `The answer to question ${index + 1} did not say who decides.`,
  }));

/** More than three reasons. */
export const tooManyReasons = defineDocumentRule({
  id: "address/too-many-reasons",
  severity: "warn",
  locales: ["*"],
  summary: "More than three reasons for one decision",
  message: "May be read as a search for reasons, because real decisions have one or two.",
  rationale:
    "In four thousand real refusals there was little more than one reason each. A fourth weakens the first.",
  suggestion: "Keep the reason that decided, and the next one if it mattered.",
  sources: ["DFE"],
  kinds: ["outcome-notice"],
  *check(document): Generator<DocumentHit> {
    if (document.reasons.length > mostReasons) yield { path: ["reasons"] };
  },
  examples() {
    return {
      bad: [
        { document: exampleOutcome({ reasons: reasons("work-sample", 4) }), path: ["reasons"] },
        {
          document: exampleOutcome({ stageReached: "finalist", reasons: reasons("other", 4) }),
          path: ["reasons"],
        },
        {
          document: exampleOutcome({
            reasons: [
              { code: "role-knowledge" },
              { code: "work-sample" },
              { code: "qualification" },
              { code: "field-experience" },
            ],
          }),
          path: ["reasons"],
        },
        {
          document: exampleOutcome({
            reasons: [
              { code: "role-knowledge" },
              { code: "work-sample" },
              { code: "qualification" },
              { code: "field-experience" },
              { code: "closing-date" },
            ],
          }),
          path: ["reasons"],
        },
      ],
      good: [
        {
          document: exampleOutcome({
            reasons: [
              { code: "role-knowledge" },
              { code: "work-sample" },
              { code: "qualification" },
            ],
          }),
        },
        { document: exampleOutcome({ stageReached: "finalist" }) },
        { document: exampleOutcome() },
        {
          document: exampleOutcome({
            reasons: [{ code: "role-knowledge" }, { code: "work-sample" }],
          }),
        },
      ],
    };
  },
});
