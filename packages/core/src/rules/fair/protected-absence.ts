import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = { trait: "absenceTrait", own: "absenceOwn", phrase: "absencePhrase" };

/** Leave or absence that the law protects, counted against the candidate. */
export const protectedAbsence = defineTextRule({
  id: "fair/protected-absence",
  severity: "error",
  ground: "disability",
  locales: ["en"],
  summary: "Sick, maternity, parental or other protected leave, counted against the candidate",
  message:
    "May be read as a decision about protected leave, because it puts absence for illness, family or service next to the outcome.",
  rationale:
    "Absence for illness, pregnancy, family or reserve service mostly follows from a protected ground. Counting it, or explaining a weaker record by it, reads as counting the ground itself.",
  suggestion:
    "Name the skill or the recent practice that the post needs, what was shown, and how it could be shown next time.",
  rewrite: "criterion",
  sources: ["EQA", "EQA60", "FWA", "EEOC-PRE"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(break|time off|time out|leave|gap|year off|months off|absence|sabbatical) (for|because of|due to|after|with) (your|the|a|an)? ({healthTrait}|{careTrait}|{pregnancyTrait}|chemo|chemotherapy|treatment|surgery|an operation|rehab)",
    "{Number} (weeks|months|days) (off|of) ..2 (sick|leave|absence|fmla|surgery|treatment)",
    "(take|taking|need|needing|needs) ..2 time off",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern:
        "(absence|sickness|leave|attendance) (dashboard|policy|policies|data|figures|report|question|management|procedure|calculation|trigger|rate|spreadsheet|register)",
      scope: "overlap",
    },
    {
      pattern:
        "(people|those|women|men|parents|mothers|fathers|staff|employees|colleagues|workers|carers) (who are|who were)? (coming back|coming|returning|returned|back|off) (from|on) {adverbs}? {absenceTrait}",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      {
        text: "You were off sick for three months last year, which worried the panel.",
        quote: "off sick",
      },
      {
        text: "Her maternity leave left a hole in the sales figures, so we passed.",
        quote: "Her maternity leave",
      },
      { text: "Too many sick days, we are afraid.", quote: "Too many sick days" },
      {
        text: "Your parental leave put you behind the others on the new system.",
        quote: "Your parental leave",
      },
      {
        text: "The months you were off sick last year weighed on the depot manager.",
        quote: "off sick",
      },
      { text: "Your career break for chemo left the firm unsure.", quote: "break for chemo" },
    ],
    good: [
      "Your sickness absence spreadsheet counted weekends.",
      "You worked out the statutory sick pay in the payroll exercise correctly.",
      "The return-to-work plan you drafted had no review date.",
      "Your absence dashboard counted bank holidays as sickness.",
      "This is a fixed-term contract to cover maternity leave.",
      "The sick pay question was answered in full.",
      "Your absence dashboard counted part days as whole ones.",
    ],
  },
});
