import { defineTextRule } from "../define";

/** Conclusions of law, and threats with it. */
export const legalConclusion = defineTextRule({
  id: "honesty/legal-conclusion",
  severity: "warn",
  locales: ["en"],
  summary: "“We complied with the law”, “you have no case”, “our lawyers”",
  message:
    "May be read as an admission or a threat, because a letter that argues the law before anybody asked makes the reader wonder what happened.",
  rationale:
    "Whether the law was kept is for others to decide, and a denial does not make it so. A standard line that says where to ask for a review does what such a sentence is meant to do.",
  suggestion:
    "Leave the law out. Give the criterion and the evidence, and the address for questions about the process.",
  rewrite: "refer-to-procedure",
  sources: ["ACAS-REJ"],
  quoted: "skip",
  patterns: ["{legalPhrase}"],
  // Whole sentences, which costs a text less than a gap behind every “your plan”.
  unless: [
    { pattern: "{inExercise}", scope: "sentence" },
    {
      pattern:
        "(you|she|he) (explained|described|named|cited|set out|said|stated|argued|identified|showed|linked|missed|left out|asked|concluded|spotted|noticed|compared|assumed|thought)",
      scope: "sentence",
    },
    {
      pattern:
        "(employer|landlord|company|contractor|client|tenant|supplier|hotel|school) in (the|your)",
      scope: "sentence",
    },
  ],
  examples: {
    bad: [
      { text: "We complied fully with equality law.", quote: "complied fully with equality law" },
      {
        text: "No discrimination took place at any stage of this recruitment.",
        quote: "No discrimination took place",
      },
      {
        text: "Our solicitors have confirmed that you have no case.",
        quote: "Our solicitors have confirmed",
      },
      {
        text: "Any claim would be vigorously defended, so please let the matter rest.",
        quote: "Any claim would be vigorously defended",
      },
      { text: "Our decision is legally watertight.", quote: "legally watertight" },
    ],
    good: [
      "If you wish to query the process, write to the recruitment team within 28 days.",
      "Your answer on indirect discrimination named the duty and left out the justification.",
      "You explained when a landlord breaches the contract, and cited the right section.",
      "The employer in the case study had not complied with the law on rest breaks, and you said so.",
    ],
  },
});
