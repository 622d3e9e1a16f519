import { defineDocumentRule } from "../define";
import { problemsOf, suppressionExamples } from "./problems";

/** An accepted finding that does not occur. */
export const unused = defineDocumentRule({
  id: "suppression/unused",
  severity: "warn",
  locales: ["*"],
  summary: "An accepted finding that does not occur",
  message:
    "May be read as cover for something that is not there, because no finding of this rule occurs in the document.",
  rationale:
    "An entry of the allow list that nothing needs will silently accept the next finding of that rule, which nobody has looked at.",
  suggestion: "Take the entry out of the allow list.",
  sources: ["EHRC"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice", "acknowledgement"],
  check: (_, context) => problemsOf(context, "unused"),
  examples: () => suppressionExamples("unused"),
});
