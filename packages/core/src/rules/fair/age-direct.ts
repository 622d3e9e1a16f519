import { defineTextRule } from "../define";

/** Age, generation or year of birth applied to the candidate. */
export const ageDirect = defineTextRule({
  id: "fair/age-direct",
  severity: "error",
  ground: "age",
  locales: ["en"],
  summary: "Age, generation or year of birth, applied to the candidate",
  message:
    "May be read as a decision about age, because it puts the candidate's age or generation next to the assessment.",
  rationale:
    "Age is a protected ground almost everywhere. A letter that mentions it beside the decision invites the inference that it played a part, whoever the reader is and whatever was meant. Agencies that pass such words on answer for them too.",
  suggestion: "Name the criterion, what was seen or heard, and what would have been stronger.",
  sources: ["EQA", "EEOC-AGE", "AGG", "AGG-ABS"],
  patterns: [
    "at your age",
    "your generation",
    { pattern: "too (young|old) (for|to)", roles: ["candidate"] },
    { pattern: "long in the tooth", roles: ["candidate"] },
  ],
  unless: [{ pattern: "old enough to drive", scope: "overlap" }],
  examples: {
    bad: [
      { text: "We felt that at your age the caseload would be a strain.", quote: "at your age" },
      { text: "You are too old to retrain, in our view.", quote: "too old" },
    ],
    good: [
      "Your answer on safeguarding older adults was clear and well structured.",
      "The boiler in the scenario was too old to repair, and you said so.",
    ],
  },
});
