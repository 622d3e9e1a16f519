import { defineTextRule } from "../define";
import { taskTalk, workTalk } from "../frames/work-talk";

/** Experience of this country as a requirement. */
export const localExperience = defineTextRule({
  id: "proxy/local-experience",
  severity: "warn",
  severityIn: { "CA-ON": "error" },
  ground: "nationality",
  locales: ["en"],
  summary: "No British, Canadian, Australian or “local” experience",
  message:
    "May be read as a decision about origin, because experience of a country is had by those who come from it.",
  rationale:
    "Ontario bans the requirement in advertisements and forms. Knowledge of a law or a procedure can be named, and can be learnt.",
  suggestion: "Name the law, procedure or system, and what was shown of it.",
  rewrite: "criterion",
  sources: ["ON", "SANGHA"],
  patterns: [
    "{localPhrase}",
    "(no|lack of|lacked|lacks|without|with|enough|have|had|little|limited|insufficient|more|need|needed|wanted|want) {adverbs}? ({country}|{demonym}) (work|working|market|client|clinical|classroom|teaching|nursing)? experience",
    "(your|her|his) experience (is|was|has been) {adverbs}? (overseas|abroad|foreign|outside the uk|outside {Capitalised})",
    "(foreign|overseas) (experience|qualifications|qualification|degree|degrees) (is|are|does|do|would|only|not)",
  ],
  unless: [...workTalk, ...taskTalk],
  examples: {
    bad: [
      { text: "You have no British experience.", quote: "no British experience" },
      { text: "We needed someone with UK experience.", quote: "UK experience" },
      {
        text: "Your experience is mostly overseas, which does not count here.",
        quote: "Your experience is mostly overseas",
      },
      { text: "Nobody on this team has foreign experience only.", quote: "foreign experience" },
      {
        text: "All of your experience is abroad, which doesn't count here.",
        quote: "your experience is abroad",
      },
      { text: "You have no Australian experience.", quote: "Australian experience" },
    ],
    good: [
      "We looked for working knowledge of section 47 enquiries.",
      "The role needs knowledge of Irish planning law, and two answers relied on the English Act.",
      "Your experience with local authorities was relevant.",
      "The overseas aid budget in your plan was clear.",
      "The post needs working knowledge of the Highway Code, and two signs were misread.",
      "Your account of water treatment abroad named the standard that it met.",
    ],
  },
});
