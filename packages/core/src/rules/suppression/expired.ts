import { defineDocumentRule } from "../define";
import { problemsOf, suppressionExamples } from "./problems";

/** An accepted finding whose end date has passed. */
export const expired = defineDocumentRule({
  id: "suppression/expired",
  severity: "warn",
  locales: ["*"],
  summary: "An accepted finding whose end date has passed",
  message:
    "May be read as accepted although it no longer is, because the end date of the entry has passed; the finding stands.",
  rationale:
    "Accepting a finding is a decision for a while. When it has ended, somebody has to look again.",
  suggestion: "Mend the text, or have somebody decide again and set a new end date.",
  sources: ["EHRC"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice", "acknowledgement"],
  check: (_, context) => problemsOf(context, "expired"),
  examples: () => suppressionExamples("expired"),
});
