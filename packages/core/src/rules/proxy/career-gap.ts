import { defineTextRule } from "../define";
import { taskTalk, workTalk } from "../frames/work-talk";

/** Gaps, breaks and moves in a career. */
export const careerGap = defineTextRule({
  id: "proxy/career-gap",
  severity: "warn",
  ground: "employment-status",
  locales: ["en"],
  summary: "A gap in the career, time out of work, many jobs",
  message:
    "May be read as a decision about illness, family or unemployment, because a gap in a career mostly has one of these behind it.",
  rationale:
    "Gaps follow from caring, illness, migration and redundancy. New York protects unemployment status itself. Recent practice, where the post needs it, can be named.",
  suggestion:
    "Name the recent practice or registration that the post needs, and what was shown of it.",
  rewrite: "requirement",
  sources: ["NYCHRL", "EQA"],
  patterns: [
    "{gapPhrase}",
    "(gap|break|hole) of ..1 {Number} (years|months) (in|on) (your|her|his)",
    "(gap|gaps|hole|break|breaks) (in|on) (your|her|his|the) (employment|career|work|cv|resume|résumé|job|working)? (history|record|cv|resume|résumé|career)",
    "{Number} (year|years|month|months) (hole|gap|break|career break|out of work|out of the workforce)",
    "(your|her|his) (career|employment) (gap|break|history)",
    "(three|four|five|six|several|{Number}) (jobs|agencies|employers|companies|roles|firms|moves) in {Number} (years|months)",
  ],
  unless: [...workTalk, ...taskTalk],
  examples: {
    bad: [
      {
        text: "There is a gap of four years in your history that we could not get past.",
        quote: "gap of four years in your history",
      },
      { text: "A gap of four years on your CV worried us.", quote: "gap of four years on your" },
      { text: "Your career break was a concern for the board.", quote: "career break" },
      { text: "You have been out of work for too long.", quote: "out of work" },
      { text: "So many jobs in five years made us nervous.", quote: "So many jobs" },
      {
        text: "Two years out of the workplace is a long time in tax.",
        quote: "years out of the workplace",
      },
      {
        text: "You have been unemployed for so long that the skills must have gone.",
        quote: "been unemployed",
      },
    ],
    good: [
      "Current registration was an essential criterion, and the form showed none.",
      "The gap between your second and third sprints was not explained in the chart.",
      "Your skills gap analysis was well sourced.",
      "The post needs clinical practice in the last two years, and yours ended in 2021.",
      "The gap in the fence was missing from your risk assessment.",
      "The register asks for 450 hours of practice in three years, and yours show 300.",
    ],
  },
});
