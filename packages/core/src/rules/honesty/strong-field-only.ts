import { defineTextRule } from "../define";

/** A strong field as the only reason. */
export const strongFieldOnly = defineTextRule({
  id: "honesty/strong-field-only",
  severity: "warn",
  locales: ["en"],
  summary: "A strong field or “better suited candidates” as the reason",
  message:
    "May be read as no explanation, because a strong field says nothing about this application.",
  rationale:
    "An explanation makes a refusal seem fairer; comparison with a field is not one. Real refusals that used it gave nothing to improve.",
  suggestion: "Add one criterion and its evidence: what was met, and where more was looked for.",
  rewrite: "criterion",
  sources: ["TRUX", "SODOLA", "CANDE", "DFE"],
  patterns: [
    "(strong|competitive|impressive|high-quality|high quality|exceptional|outstanding|tough|large) (field|pool|shortlist|cohort|calibre of) (of (candidates|applicants|applications))? ($|,|and|this|on|for|so|of)",
    "(high|exceptional|very high|exceptionally high|unusually high) (standard|calibre|caliber|quality|number|volume) of (applications|applicants|candidates|interviews|response|responses)",
    "(standard|calibre|caliber|quality|level) (of (applications|applicants|candidates|entries|the field))? (was|is|has been) {adverbs}? (high|exceptional|excellent|outstanding|remarkable|impressive)",
    "(so many|very many|a great many|many|lots of|a lot of|an unusually large number of) {adverbs}? (excellent|strong|good|great|impressive|outstanding|talented|worthy|high-calibre|high-quality|first-class|superb|fantastic) (candidates|applicants|applications|people|entries)",
    "competition (for (this|the) (post|role|job|position|place))? (was|is|has been) {adverbs}? (fierce|strong|stiff|intense|tough|high)",
    "(candidates|applicants|someone|somebody|others|candidate|people|applicant) (whose|who|with) ..3 (more closely|better|closer|more) ..2 (match|matches|matched|meet|suited|suit|aligned|fit|fits|align|aligns|met)",
  ],
  unless: [],
  examples: {
    bad: [
      { text: "There was a very strong field.", quote: "very strong field" },
      {
        text: "We had an unusually high standard of applications.",
        quote: "high standard of applications",
      },
      {
        text: "Competition for this post was fierce.",
        quote: "Competition for this post was fierce",
      },
      {
        text: "We have decided to pursue candidates whose skills more closely match.",
        quote: "candidates whose skills more closely match",
      },
      { text: "The standard was very high this year.", quote: "standard was very high" },
      { text: "There were so many excellent applicants.", quote: "so many excellent applicants" },
    ],
    good: [
      "Three criteria were met; on court work we looked for more depth in the risk analysis.",
      "We received 64 applications for this post.",
      "The magnetic field in your design was too strong.",
      "The competition law answer left out the market share test.",
      "The strong magnetic field in your set-up needed a warning sign.",
      "The pass mark was 60, and your paper came to 54: three of the six wiring faults were found.",
    ],
  },
});
