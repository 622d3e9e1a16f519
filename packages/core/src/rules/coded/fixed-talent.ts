import { defineTextRule } from "../define";
import { workTalk } from "../frames/work-talk";

/** Talent as something that one has or has not. */
export const fixedTalent = defineTextRule({
  id: "coded/fixed-talent",
  severity: "warn",
  locales: ["en"],
  summary: "Genius, born leader, not leadership material",
  message:
    "May be read as a verdict on the person for good, because talent that one has or has not leaves nothing to learn, and is ascribed to men more often than to women.",
  rationale:
    "Fields that believe in brilliance hire fewer women and fewer Black people. Feedback on fixed ability makes people give up; feedback on what was done makes them try.",
  suggestion:
    "Name what was done and what would have shown more of it: the step, the example, the result.",
  rewrite: "criterion",
  sources: ["TEXTIO", "HT07"],
  quoted: "skip",
  patterns: [
    "(you|the candidate|candidate|the applicant|this candidate) ({be}|{seem}|{modal} be|{modal} make|{modal} become) {adverbs}? (a|an)? {adverbs}? {talent}",
    {
      pattern:
        "(she|he) ({be}|{seem}|{modal} be|{modal} make) {adverbs}? (a|an)? {adverbs}? {talent}",
      roles: ["candidate"],
    },
    "^ (not|hardly|scarcely|clearly|obviously) {adverbs}? (a|an)? {talent}",
    "(you|she|he|candidate|the applicant|the candidate) ..3 (have|has|had|have not|has not|had not|do not have|does not have|did not have|lack|lacks|lacked|possess|show|shows|showed|shown|miss|without) ..3 {gift}",
    "(lack|lacks|lacked|lacking|without|short of|short on|missing) (the|that|any|a|some)? {adverbs}? {gift}",
    "(not|n't) (got|have|having|possess|seem to have|appear to have) ..2 {gift}",
    "{giftPhrase}",
    "(a|are|is|simply|just|such a|another) natural (leader|leaders|teacher|teachers|salesperson|salespeople|salesman|manager|managers|communicator|communicators|presenter|nurse|nurses|coach|cook|chef|writer|speaker|carer|carers)",
    "(leadership|management|executive|partner|headship|director|officer) material",
  ],
  unless: [...workTalk],
  examples: {
    bad: [
      { text: "You are not a natural leader.", quote: "natural leader" },
      { text: "He simply has not got what it takes for a kitchen.", quote: "what it takes" },
      {
        text: "She is clearly a genius, and the rest can be taught.",
        quote: "a genius",
      },
      { text: "In the brigade's view you lack the natural authority.", quote: "natural authority" },
      {
        text: "We think that you have reached your ceiling as a ledger clerk.",
        quote: "reached your ceiling",
      },
    ],
    good: [
      "Your example did not show how you delegated.",
      "Your plan for gifted and talented pupils named no measure of progress.",
      "The raw material costs in your quotation were last year's.",
      "You led the fire drill in a clear order, and counted everybody twice.",
    ],
  },
});
