import { defineTextRule } from "../define";
import { workTalk } from "../frames/work-talk";

/** Rank as a reason. */
export const seniority = defineTextRule({
  id: "proxy/seniority",
  severity: "warn",
  ground: "age",
  locales: ["en"],
  summary: "Too senior, somebody more junior, a step back",
  message:
    "May be read as a decision about age, because rank comes with years and says nothing about how this post would be done.",
  rationale:
    "A US regulator sued over a wish for “more junior” applicants, and “too senior” is among its code words for age. Whether somebody wants a smaller job is theirs to say; what the grade asks for can be stated.",
  suggestion:
    "Name the grade's own requirement from the advert, the question or task that tested it, and what was shown.",
  rewrite: "criterion",
  sources: ["EEOC-JR"],
  quoted: "skip",
  patterns: [
    "{rankPhrase}",
    "{want} {somebody} (who (is|was)|that is)? {adverbs}? {lowerRank}",
    "(someone|somebody|a person|anyone|a man|a woman|people) (of|with|at) (your|such|that) {adverbs}? (standing|seniority|rank|stature|status|level)",
    "(with|given|at|after|from) (your|such a|that) {adverbs}? (seniority|rank|level of seniority|standing|status) ..8 (you|we|this|the|would|might|could)",
  ],
  unless: [...workTalk],
  examples: {
    bad: [
      { text: "We had pictured somebody more junior for the help desk.", quote: "more junior" },
      {
        text: "This would be a big step down for someone who has run three restaurants.",
        quote: "step down for someone",
      },
      {
        text: "You are too senior for a bench role, in the lab manager's opinion.",
        quote: "too senior",
      },
      {
        text: "The director could not see you reporting to a manager less experienced than yourself.",
        quote: "reporting to a manager less experienced",
      },
      {
        text: "With your seniority you would find the filing tedious.",
        quote: "With your seniority",
      },
    ],
    good: [
      "The role is band 5, and the task tested direct ward work.",
      "In the planning exercise you handed the survey to a more junior colleague without a date for it.",
      "Your budget was signed off by somebody too junior to approve that sum.",
      "Taking a step back from the detail in question two would have shown us the cause.",
      "You told us that you would like a post without line management, and this one has six reports.",
    ],
  },
});
