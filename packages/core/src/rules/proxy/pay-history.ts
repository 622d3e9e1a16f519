import { defineTextRule } from "../define";

/** Former pay as a reason. */
export const payHistory = defineTextRule({
  id: "proxy/pay-history",
  severity: "warn",
  // The Pay Transparency Directive has applied since 7 June 2026.
  severityIn: { EU: "error" },
  ground: "sex",
  locales: ["en"],
  summary: "Current or former pay as the reason",
  message:
    "May be read as a decision about what others paid, because former pay carries old inequality between women and men into the new post.",
  rationale:
    "In the European Union an employer may not ask about pay history, and several US states say the same. What counts is the range of this post and what the candidate expects.",
  suggestion:
    "Compare what the candidate said they expect with the published range. Leave out what they earn or earned.",
  rewrite: "requirement",
  sources: ["PAYTR"],
  quoted: "skip",
  patterns: [
    "{payPhrase}",
    "the {Money} (you|she|he) (make|makes|earn|earns|get|gets|are on|were on|is on|was on)",
  ],
  unless: [
    {
      pattern: "(payroll|payslip|payslips) ..2 (exercise|task|test|question|example)",
      scope: "overlap",
    },
    {
      pattern:
        "(we|to) (do not|did not|never|not|will not) (ask|use|take|consider|look) ..8 (salary|pay|earn|earnings|payslip|payslips|package|pay history|salary history)",
      scope: "overlap",
    },
    {
      pattern:
        "(customer|client|caller|employee|worker|tenant|borrower|claimant|applicant in|household|owner|staff member) ..6 (earn|earns|paid|salary|wage|payslip|payslips)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "Your last salary was far above ours.", quote: "Your last salary" },
      {
        text: "On your current CTC we could not see you accepting the plant's offer.",
        quote: "your current CTC",
      },
      {
        text: "You would be taking a big pay cut, and people who do that leave.",
        quote: "taking a big pay cut",
      },
      {
        text: "Given what you earn now, the dispensary could never keep you.",
        quote: "what you earn",
      },
      { text: "Please send your payslips before we talk again.", quote: "your payslips" },
    ],
    good: [
      "Your expectation of £41,000 was above the advertised range of £34,000 to £38,000.",
      "We do not ask anybody about their salary history.",
      "Your pay gap analysis compared the mean where the brief asked for the median.",
      "In the payroll exercise the employee's last payslip was read as net where it was gross.",
    ],
  },
});
