import { defineDocumentRule } from "../define";
import { problemsOf, suppressionExamples } from "./problems";

/** An accepted finding of a rule that does not exist. */
export const unknownRule = defineDocumentRule({
  id: "suppression/unknown-rule",
  severity: "warn",
  locales: ["*"],
  summary: "An accepted finding of a rule that does not exist",
  message: "May be read as accepted although nothing is, because there is no rule with this id.",
  rationale: "A mistyped id accepts nothing, and the writer believes that it does.",
  suggestion: "Correct the id; docs/rules lists them all.",
  sources: ["EHRC"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice", "acknowledgement"],
  check: (_, context) => problemsOf(context, "unknown-rule"),
  examples: () => suppressionExamples("unknown-rule"),
});
