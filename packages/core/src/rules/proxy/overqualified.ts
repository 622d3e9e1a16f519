import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { taskTalk, workTalk } from "../frames/work-talk";

/** Too much experience as a reason. */
export const overqualified = defineTextRule({
  id: "proxy/overqualified",
  severity: "warn",
  severityIn: { CA: "error" },
  ground: "age",
  locales: ["en"],
  summary: "Overqualified, too experienced, would get bored",
  message:
    "May be read as a decision about age or origin, because “overqualified” says that somebody has done too much for too long.",
  rationale:
    "A Canadian tribunal found that the word shut out immigrants, and the US regulator treats it as a code word for age. It also predicts boredom that nobody showed.",
  suggestion: "Name the evidence that was missing for this post. Do not predict boredom.",
  rewrite: "criterion",
  sources: ["SANGHA", "EEOC-JR"],
  patterns: [
    `{overqualifiedPhrase} ({somebody}|{worker}|on paper)? (,|$|${nounEnd})`,
    "(twiddling|twiddle) your thumbs",
    "(find|be) ..6 a (comedown|come-down|step down|let-down|bit of a comedown)",
    "(bored|restless) by (christmas|easter|summer|the (summer|autumn|spring|winter)|january|lunchtime|friday)",
    "how long before (the itch|you (get|start|move|leave))",
    "(running the show|want my job|want to run|after my job)",
    "bore you rigid",
    {
      pattern:
        "(you|she|he|the candidate|people|ppl|they|someone|somebody) (would|will|'d|might|may) (soon|quickly|just|be|get|only|probably|likely)* bored",
      roles: ["candidate", "unknown", "third-person", "organisation", "work"],
    },
    "{Number} years (behind|in the business|in the trade|in the job|of experience|under) ..6 (bored|expensive|take orders|set in|hard to|stuck|coast)",
    "(career|point|level|stage) ..3 get bored",
    "at your level you (would|'d|will|might)",
  ],
  unless: [
    ...workTalk,
    ...taskTalk,
    { pattern: "overqualified is the word to strike", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "You were overqualified and might leave.", quote: "overqualified" },
      { text: "With your background you would be bored within a month.", quote: "be bored within" },
      { text: "She is used to more responsibility and would be bored.", quote: "would be bored" },
      { text: "You have too much experience for this grade.", quote: "too much experience" },
      {
        text: "With two master's degrees you are overqualified for a mailroom.",
        quote: "overqualified",
      },
      { text: "You'd get bored of the toll booth in no time.", quote: "get bored" },
    ],
    good: [
      "We looked for recent duty-team work; your examples were from policy roles.",
      "The role is grade G, and the task tested direct casework.",
      "All the qualifications in the person specification were met; the practical test decided the result.",
      "Your qualifications gap analysis was well sourced.",
      "Pupils got bored in minute ten of your lesson, and you changed the task.",
      "The qualified electrician in your plan was booked for one day too few.",
    ],
  },
});
