import { defineTextRule } from "../define";
import { workTalk } from "../frames/work-talk";

/** Availability as an attitude. */
export const availability = defineTextRule({
  id: "proxy/availability",
  severity: "warn",
  ground: "sex",
  locales: ["en"],
  summary: "Flexibility or hours as an attitude",
  message:
    "May be read as a decision about sex, religion or disability, because who can be available at all hours depends on all three.",
  rationale:
    "A demand to be flexible is an indirect disadvantage unless the post needs it and it was advertised. The rota can be stated.",
  suggestion: "State the rota or the travel as advertised, and the candidate's own answer.",
  rewrite: "requirement",
  sources: ["EQA", "FWA"],
  patterns: [
    "{availabilityPhrase}",
    "({somebody}|{worker}|you|she|he|those) (who|that)? {be} {adverbs}? (always|constantly|permanently) (available|on call|contactable|reachable)",
    "not ..2 flexible (enough)?",
    "(drop|dropping) everything",
    "(commitments|ties|responsibilities) (outside|at home|elsewhere)",
  ],
  unless: [...workTalk],
  examples: {
    bad: [
      { text: "You did not seem flexible enough.", quote: "not seem flexible" },
      { text: "We are not after a part-timer.", quote: "a part-timer" },
      { text: "We need people who are always available.", quote: "always available" },
      { text: "Other commitments would always get in your way.", quote: "Other commitments" },
      { text: "You came across as a bit of a clock-watcher.", quote: "clock-watcher" },
      { text: "We need people who are always available for the pass.", quote: "always available" },
    ],
    good: [
      "The role includes one weekend in four; you told us you cannot work weekends.",
      "Your flexible working policy was clear.",
      "The part-time post is advertised separately.",
      "Evening work is part of the post, as the advert says.",
      "The service in your design was always available in the test.",
      "The advert asked for two late shifts a week, and you told us that you can work one.",
    ],
  },
});
