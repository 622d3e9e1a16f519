import { defineTextRule } from "../define";

/** Third person in a letter to the candidate. */
export const thirdPerson = defineTextRule({
  id: "address/third-person",
  severity: "warn",
  locales: ["en"],
  summary: "“The candidate”, “the applicant”, he or she in a letter to the person",
  message:
    "May be read as a note about the reader and not to them, because it speaks of the candidate in the third person.",
  rationale:
    "Written in the third person, a remark seems to have been meant for colleagues. It was one of the commonest faults in four thousand real refusals.",
  suggestion: "Write to the reader: “you”, and “your”.",
  rewrite: "criterion",
  sources: ["DFE", "PM"],
  scope: { audience: "candidate" },
  patterns: [
    "(the|this|our) (candidate|applicant|interviewee) ('s|is|was|has|had|did|does|gave|could|can|would|will|needs|needed|showed|shows|said|spoke|answered|described|should|might|may|lacked|lacks|demonstrated|provided|came|seemed|failed|struggled|presented|explained|performed|scored|appeared|must|,|and|were|made|talked|knew|used|took|did)",
    "^^ (candidate|applicant) (is|was|has|had|did|does|gave|could|would|needs|showed|said|spoke|answered|described|should|lacked|lacks|demonstrated|provided|came|seemed|failed|struggled|presented|explained|performed|scored|appeared|not)",
    "and the candidate had",
    "{CandidateName} (is|was|has|had|did|does|gave|could|would|needs|needed|showed|said|spoke|answered|described|should|lacked|lacks|demonstrated|provided|came|seemed|struggled|presented|explained|performed|scored|appeared)",
  ],
  unless: [
    {
      pattern:
        "(every|all|each|any|other|another|no|which|drug|release|successful|preferred) (candidate|applicant)",
      scope: "overlap",
    },
    { pattern: "dear {CandidateName}", scope: "overlap" },
    { pattern: "(the|a) candidate (key|model|gene|for|pack)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "The candidate did not describe the risk to siblings.", quote: "The candidate" },
      { text: "The applicant's plan was clear but had no costs.", quote: "The applicant's" },
      { text: "Candidate answered well on law.", quote: "Candidate answered" },
      { text: "She gave two examples and the candidate had no figures.", quote: "the candidate" },
      { text: "The applicant was unsure about the vaccine schedule.", quote: "The applicant" },
      { text: "Candidate struggled with the till reconciliation.", quote: "Candidate struggled" },
    ],
    good: [
      "You did not describe the risk to siblings.",
      "Every candidate was asked the same six questions.",
      "All candidates had thirty minutes for the task.",
      "The model you gave as a candidate for release failed one test.",
      "You were unsure about the vaccine schedule.",
      "Any candidate can ask for a copy of the marking scheme.",
    ],
  },
});
