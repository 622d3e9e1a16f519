import { defineTextRule } from "../define";
import { taskTalk, workTalk } from "../frames/work-talk";

/** Old school, set in your ways. */
export const matureSetways = defineTextRule({
  id: "proxy/mature-setways",
  severity: "warn",
  ground: "age",
  locales: ["en"],
  summary: "Mature, old school, set in your ways, out of touch",
  message:
    "May be read as a decision about age, because the words describe a generation and not a piece of work.",
  rationale:
    "Word lists on age name these phrases. If a method is out of date, the standard that replaced it can be named.",
  suggestion: "Name the current standard or tool, and what the answer used instead.",
  rewrite: "criterion",
  sources: ["BIS", "CMS"],
  patterns: [
    "set in (your|her|his|their) ways",
    "(felt|feel|feels|bit|too|rather|very|quite|a little|you are|she is|he is|came across as|seem|seemed|comes across as) (old school|old-school|old fashioned|old-fashioned|behind the times|out of touch|past it|rusty|jaded|tired and|dated|from another era|mature|traditional in)",
    "(too|rather too|a bit too|a little too) (mature|settled|traditional|set)",
    "(you|she|he) (are|is|were|was|seem|seemed) {adverbs}? (behind the times|out of touch|old school|old-school|stuck in|past it|living in)",
    "(new tricks|from a bygone|dyed in the wool|living in the past|been around the block)",
    "(mature|older) (people|candidates|applicants|workers|staff) (do|are|tend|find|usually|will|would|struggle|not)",
    "(skills|experience|knowledge|you) ..2 (are|is|have gone|gone|went|going|bound to be|must be|might be|may be|a bit|little) (stale|rusty)",
    "(one|the same) (firm|company|employer|job|place) since {Year}",
    "(mature|older) (voice|hand|head|outlook)",
  ],
  unless: [...workTalk, ...taskTalk],
  examples: {
    bad: [
      { text: "Your approach felt old school.", quote: "old school" },
      {
        text: "You have been with one firm for years, which says set in your ways.",
        quote: "set in your ways",
      },
      { text: "We felt that you were behind the times.", quote: "behind the times" },
      { text: "Too mature for the graduate floor, we thought.", quote: "Too mature" },
      {
        text: "You are a bit too set in your ways for an open kitchen.",
        quote: "set in your ways",
      },
      { text: "His approach was very old school.", quote: "old school" },
    ],
    good: [
      "The framework you cited was replaced in 2023.",
      "The document is dated 2019.",
      "The mature student scheme in your proposal needs a budget.",
      "You described the market as mature and stable.",
      "The mature trees on the plot were left off your drawing.",
      "The standard that you cited was replaced in 2024.",
    ],
  },
});
