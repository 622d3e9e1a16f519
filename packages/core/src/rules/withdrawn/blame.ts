import { defineTextRule } from "../define";

/** Blame in a withdrawal notice. */
export const blame = defineTextRule({
  id: "withdrawn/blame",
  severity: "error",
  locales: ["en"],
  summary: "Blaming staff, a regulator, the budget holder or the candidates",
  message: "May be read as airing a quarrel, because it says whose fault the withdrawal is.",
  rationale:
    "A circumstance outside anybody's control works best as an explanation; blame harms the reputation of all concerned.",
  suggestion: "State the circumstance without a culprit: “funding for the post was not confirmed”.",
  rewrite: "process-fact",
  sources: ["SHAW", "CANDE"],
  scope: { kinds: ["withdrawal-notice"] },
  patterns: [
    "{blameTarget} (in (hr|finance|accounts|head office))? {adverbs}? {blameVerb}",
    "{blameVerb} (their|its|the)",
    "(thanks to|because of|down to|the fault of|fault lies with|blame) {blameTarget}",
    "got (their|the|its|his|her) ..1 (sums|figures|numbers|budget|forms|dates|paperwork|planning) wrong",
    "(poor|weak|disappointing) (applicant pool|applications|field|candidates)",
    "(incompetence|mismanagement|dithering|bungling|shambles|fiasco|mess|farce)",
  ],
  examples: {
    bad: [
      { text: "Head office messed this up.", quote: "Head office messed this up" },
      { text: "The finance team got their sums wrong.", quote: "got their sums wrong" },
      { text: "Somebody in HR forgot to approve the post.", quote: "forgot to" },
      { text: "The council cannot make up its mind.", quote: "cannot make up" },
      {
        text: "The post went because the finance manager got the figures wrong.",
        quote: "finance manager got",
      },
      { text: "Head office dropped the ball on this one.", quote: "Head office dropped the ball" },
    ],
    good: [
      "Funding for the post was not confirmed.",
      "We need to restart the process so that it is fair to everyone.",
      "The duties of the post have changed.",
      "We are sorry for the disappointment that this causes.",
      "Funding for the post was not confirmed.",
      "The site will open later than planned, and the post with it.",
    ],
  },
});
