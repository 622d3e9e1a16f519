import { defineTextRule } from "../define";

/** Shouting in type. */
export const shouting = defineTextRule({
  id: "tone/shouting",
  severity: "warn",
  locales: ["en"],
  summary: "Capitals, double exclamation and question marks",
  message:
    "May be read as shouting, because capitals and repeated marks add anger and no information.",
  rationale: "Readers take capitals for shouting. Acronyms are fine.",
  suggestion: "Write it in sentence case with one full stop.",
  rewrite: "leave-out",
  sources: ["GILL"],
  patterns: ["{Exclaim}", "{Shout}"],
  unless: [],
  examples: {
    bad: [
      { text: "THIS IS NOT ACCEPTABLE in any way.", quote: "IS NOT ACCEPTABLE" },
      { text: "You never read the brief!!", quote: "!!" },
      { text: "Did you prepare at all???", quote: "???" },
      { text: "Please DO NOT APPLY to us again.", quote: "DO NOT APPLY" },
      { text: "PLEASE READ THE ADVERT next time.", quote: "PLEASE READ THE" },
      { text: "Why did you not bring the certificate???", quote: "???" },
    ],
    good: [
      "You hold AMHP approval and a current DBS check.",
      "The WHERE clause was missing from the SQL query.",
      "Thank you for coming, and good luck!",
      "Is there anything else you would like to know?",
      "Your answer named RIDDOR, COSHH and PUWER in the right order.",
      "What would you have done if the lift had failed?",
    ],
  },
});
