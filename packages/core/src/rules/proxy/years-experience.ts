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
    "(you|she|he|candidate) (only|just|barely|merely) (have|has|had|got|did|does) {Number} {yearsOf}",
    "{Number} {yearsOf} (of experience)? (is|was|are|were|would be|seemed|felt) (not|n't|never|hardly|too) {adverbs}? (enough|sufficient|few|little|short|long enough)",
    "(not|n't) (enough|the) {yearsOf} (of experience|of service|under|behind|in|on the clock)?",
    "(more|a few more|some more|several more|another few|another couple of|two more|three more) {yearsOf} (under|behind|in the (job|trade|role|profession|field|industry)|of experience|of practice|of service|before|on the clock)",
    "{want} {somebody} (with|who has|who had|having) (at least|a minimum of|a good|upwards of|more than|over|around|about|some)? {Number} (or more|plus|to {Number}|or {Number})? {yearsOf}",
    "{want} {Number} (or more)? {yearsOf} (in|of (experience|service|practice|teaching|nursing)|behind|on the|as a|as an|at the)",
  ],
  unless: [...workTalk, ...taskTalk, { pattern: "{inExercise}", scope: "clause" }],
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
