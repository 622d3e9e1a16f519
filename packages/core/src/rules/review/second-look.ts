import { defineTextRule } from "../define";

/**
 * What the statistical reader marks (`second-look/`). It has no patterns: it is silent unless a reader is given to the
 * checker.
 */
export const secondLook = defineTextRule({
  id: "review/second-look",
  severity: "warn",
  locales: ["en"],
  presets: ["recommended", "strict"],
  summary: "What a statistical reader finds worth a second look",
  message:
    "May be read otherwise than it is meant, because its wording resembles sentences that careful readers asked to change. Please look at it again: this is a guess from wording, and a person decides.",
  rationale:
    "Frames and word lists do not reach what is only implied. A small statistical model, trained on labelled sentences, marks what resembles them. It weighs wording and knows nothing of the case, so it asks a person to look and accuses nobody. It stays silent where nobody is addressed and where it knows few of the words. Where it takes a sentence for fine although a rule minds its words, that finding becomes a note.",
  suggestion:
    "Read the sentence as the candidate would. If it is about the work, name the criterion and what was observed; if it is about the person, leave it out.",
  rewrite: "criterion",
  sources: ["GILL", "SBI"],
  patterns: [],
  examples: {
    bad: [],
    good: [],
  },
});
