import { defineTextRule } from "../define";
import { taskTalk, workTalk } from "../frames/work-talk";

/** A preference for the newly qualified. */
export const recentGraduate = defineTextRule({
  id: "proxy/recent-graduate",
  severity: "warn",
  ground: "age",
  locales: ["en"],
  summary: "A preference for recent graduates or the newly qualified",
  message: "May be read as a decision about age, because recent graduates are nearly always young.",
  rationale:
    "The US regulator sees a preference for recent graduates as evidence about age. A scheme with published entry rules is another matter.",
  suggestion:
    "Cite the scheme's rule if there is one; otherwise name the criterion and the evidence.",
  rewrite: "criterion",
  sources: ["EEOC-GRAD", "BIS"],
  patterns: [
    "{want} (a|an|some|more|people|someone|somebody|those|only)? {adverbs}? (who is|who are)? {graduatePhrase}",
    "(leaned|leant|leaning|lean|went|going|tilted) (their way|towards|toward|for|with) {adverbs}? (a|people|someone|those|candidates)? {graduatePhrase}",
    "{graduatePhrase} (take to|suit|suits|tend|are better|usually|fit|would|fits|do better|learn|adapt|are more|are cheaper|pick up|adapts)",
    "(best|better|ideal|perfect|right|suited|made|meant) (for|to) (a|an|someone|somebody|people)? {adverbs}? {graduatePhrase}",
    "(first|second) (or second)? job out of (school|college|university)",
    "(ideal|perfect) (hire|candidate|person) ..3 (finished|graduated|qualified|left) ..5 (last|past) ..2 (year|years)",
    "(someone|somebody|candidates|people|person|grads) (just|straight|fresh|newly|recently) (out of|from|qualified|graduated)",
  ],
  unless: [...workTalk, ...taskTalk],
  examples: {
    bad: [
      { text: "We were really after a recent graduate.", quote: "a recent graduate" },
      {
        text: "The team leaned towards people straight out of university.",
        quote: "straight out of university",
      },
      { text: "Recent graduates take to this work most.", quote: "Recent graduates" },
      { text: "This is a first job, best for a school leaver.", quote: "a school leaver" },
      { text: "Ideally we would take somebody straight out of uni.", quote: "straight out of uni" },
      { text: "The chambers prefer new graduates for clerking.", quote: "new graduates" },
    ],
    good: [
      "The post is open to ASYE candidates only, as advertised.",
      "Your bursary leaflet reached few recent graduates.",
      "The newly qualified nurses in the case needed a preceptor.",
      "Your graduate scheme example had a clear result.",
      "Your graduate scheme proposal had no cost for travel.",
      "The scheme is open to those in their first year after registration, as advertised.",
    ],
  },
});
