import { defineTextRule } from "../define";
import { taskTalk, workTalk } from "../frames/work-talk";

/** Length of service as a reason. */
export const yearsExperience = defineTextRule({
  id: "proxy/years-experience",
  severity: "info",
  ground: "age",
  locales: ["en"],
  summary: "A number of years as the reason",
  message:
    "May be read as a decision about age, because years of service follow from age and career breaks and do not show what somebody can do.",
  rationale:
    "A minimum of years shuts out the young and those who took leave, and a maximum the old. Where a law or register asks for a period after qualifying, that rule can be cited.",
  suggestion:
    "Name the depth of evidence that was looked for, such as chairing a complex meeting, and what was shown of it.",
  rewrite: "criterion",
  sources: ["CMS", "BIS"],
  quoted: "skip",
  patterns: [
    "(only|just|barely|merely|hardly|a mere|no more than|little more than) (have|has|had|got|been|done|served|worked)? {adverbs}? {Number} {yearsOf} (of)? (experience|service|post-qualification|behind|under|in (the (job|trade|role|profession|sector|industry|field|business|post)|practice|post|teaching|nursing|social work|sales)|of teaching|of practice|since qualifying)",
    "(you|she|he|candidate) (only|just|barely|merely) (have|has|had|got|did|does) {Number} {yearsOf}",
    "(you|she|he|candidate) (have|has|had|'ve) (only|just|barely|merely) (got|had|done|been)? (qualified|registered|practising|teaching|nursing|in post|in practice|in the job|in the trade)? {adverbs}? {Number} {yearsOf}",
    "{Number} {yearsOf} (of experience)? (is|was|are|were|would be|seemed|felt) (not|n't|never|hardly|too) {adverbs}? (enough|sufficient|few|little|short|long enough)",
    "(not|n't) (enough|the) {yearsOf} (of experience|of service|under|behind|in|on the clock)?",
    "(more|a few more|some more|several more|another few|another couple of|two more|three more) {yearsOf} (under|behind|in the (job|trade|role|profession|field|industry)|of experience|of practice|of service|before|on the clock)",
    "too few {yearsOf}",
    "insufficient {yearsOf}",
    "(another|a further|an extra) {Number} {yearsOf} (in|of|before|behind|at|as|under)",
    "(only|just|barely|merely|hardly|a mere) {Number} {yearsOf} (in|at|on|as) (a|an|the)",
    "(longer|more time) in the (job|trade|role|profession|field|industry|sector|business)",
    "not (been)? {adverbs}? (qualified|practising|practicing|teaching|nursing|in practice|in post|in the (job|trade|role|profession|game|field|industry)) (long enough|for long enough)",
    "(fewer|less) than {Number} {yearsOf} (experience|of experience|of service|in|')",
    "(still)? (early|new) to (the)? (profession|trade|sector|industry) (for|to)",
    "(have not|had not|has not|n't) (put in|served|done|clocked up) (your|her|his|the|enough) (time|years|apprenticeship)",
    "{want} {somebody} (with|who has|who had|having) (at least|a minimum of|a good|upwards of|more than|over|around|about|some)? {Number} (or more|plus|to {Number}|or {Number})? {yearsOf}",
    "(at least|a minimum of|minimum of|no less than|upwards of) {Number} {yearsOf} ..4 (needed|required|expected|wanted|looked for|necessary|essential|what we)",
    "(we|the panel|the client|the manager|they) {want} (at least|a minimum of|upwards of|more than|over|nearer|closer to) {Number} {yearsOf}",
    "{want} {Number} (or more)? {yearsOf} (in|of (experience|service|practice|teaching|nursing)|behind|on the|as a|as an|at the)",
    "{Number} {yearsOf} (is|was|are|were) ..2 (what we|the minimum|the least|our minimum)",
    "(your|her|his) {Number} {yearsOf} (in|of|at|as) ..4 (is|was|are|were|do|did) not",
  ],
  unless: [
    ...workTalk,
    ...taskTalk,
    {
      pattern:
        "(register|registration|regulator|regulations|law|act|statute|licence|license|visa|scheme|insurer|insurance|post-qualifying|post-registration|supervised practice) ..8 {yearsOf}",
      scope: "sentence",
    },
    {
      pattern:
        "{yearsOf} ..8 (register|registration|regulator|law|statute|licence|license|post-registration|as the law|supervised practice)",
      scope: "sentence",
    },
    {
      pattern:
        "{Number} {yearsOf} (of|'|worth of) (data|figures|accounts|records|history|results|sales|readings|forecasts|cash|growth|returns|minutes)",
      scope: "overlap",
    },
    { pattern: "{inExercise}", scope: "clause" },
    { pattern: "your {workProduct}", scope: "clause" },
  ],
  examples: {
    bad: [
      {
        text: "You only have three years on the wards, which ruled you out.",
        quote: "only have three years",
      },
      {
        text: "We were looking for someone with ten or more years in freight.",
        quote: "someone with ten or more years",
      },
      { text: "Four years of experience is not enough for a head chef.", quote: "is not enough" },
      {
        text: "Come back with a few more years under your belt.",
        quote: "a few more years under",
      },
    ],
    good: [
      "We looked for evidence of chairing complex meetings, and your example was of taking the minutes.",
      "The regulator asks for two years of supervised practice after registration, and yours ends in May.",
      "Your forecast used only three years of data where the pack held eight.",
      "You described twelve years in haulage; on drivers' hours we missed the weekly limit.",
    ],
  },
});
