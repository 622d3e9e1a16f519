import { defineDocumentRule } from "../define";
import { problemsOf, suppressionExamples } from "./problems";

/** An attempt to accept a finding that cannot be accepted. */
export const notAllowed = defineDocumentRule({
  id: "suppression/not-allowed",
  severity: "error",
  locales: ["*"],
  summary: "An attempt to accept a finding that cannot be accepted",
  message:
    "May be read as consent to share what must not be shared, because this rule cannot be accepted away; the finding stands.",
  rationale:
    "Three rules protect people who are not asked: those the work is about, those who answered a monitoring form, and those who hold an offer. No writer can consent for them.",
  suggestion: "Take the entry out and mend the text.",
  sources: ["EHRC"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice", "acknowledgement"],
  check: (_, context) => problemsOf(context, "not-allowed"),
  examples: () => suppressionExamples("not-allowed"),
});
