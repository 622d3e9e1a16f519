import { defineTextRule } from "../define";

/** What an agency knows of its client and may not pass on. */
export const clientConfidence = defineTextRule({
  id: "privacy/client-confidence",
  severity: "warn",
  locales: ["en"],
  summary: "The client's internal remarks or commercial facts",
  message:
    "May be read as breaking a client's confidence, because it passes on what the hirer said in private or how its business is doing.",
  rationale:
    "An agency owes its client confidentiality, and each of the two answers for its own data. The client approves what the candidate is told; the rest stays where it was said.",
  suggestion:
    "Use the feedback that the client approved: criterion, evidence, next step. Leave the rest out.",
  rewrite: "leave-out",
  sources: ["CA03", "GDPR"],
  quoted: "skip",
  patterns: ["{confidencePhrase}"],
  unless: [
    { pattern: "{inExercise}", scope: "sentence" },
    {
      pattern:
        "(you|she|he) (explained|described|said|told|asked|noticed|spotted|showed|advised|warned|argued|assumed|found|missed|calculated) >> {hirer}",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      {
        text: "The client is about to lose the contract, so they froze the post.",
        quote: "client is about to lose",
      },
      {
        text: "Our client told us in confidence that the plant is up for sale.",
        quote: "client told us in confidence",
      },
      {
        text: "The hirer took against you from the first minute.",
        quote: "hirer took against",
      },
      {
        text: "Our client asked us not to tell you, but the manager is leaving.",
        quote: "asked us not to tell",
      },
      { text: "The client's cash flow is why this stopped.", quote: "client's cash flow" },
    ],
    good: [
      "The client asked us to pass on two points about your site visit.",
      "In the case study the client is about to lose the contract, and you named the clause.",
      "Your client care example showed how you handled a late delivery.",
      "You warned that the client is short of cash and offered terms that fit.",
    ],
  },
});
