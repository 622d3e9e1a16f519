import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { workTalk } from "../frames/work-talk";

/** Resilience and toughness as labels. */
export const resilience = defineTextRule({
  id: "proxy/resilience",
  severity: "warn",
  ground: "disability",
  locales: ["en"],
  summary: "Not resilient, could not cope, too fragile",
  message:
    "May be read as a remark about health or sex, because resilience and fragility are labels for a person; mental health is close behind.",
  rationale:
    "Trait labels cannot be acted on, and this one stands for mental health. If managing pressure is a criterion, say which behaviour was looked for.",
  suggestion:
    "For “managing pressure”: which behaviour the scenario asked for, what was described, and what was left out.",
  rewrite: "criterion",
  sources: ["HT07", "EQA"],
  patterns: [
    "(you|she|he|the candidate|candidate) ..4 not ..3 (resilient|robust enough|tough enough|thick-skinned|strong enough as|hardy)",
    "{resiliencePhrase} $",
    `(you|she|he|candidate) (would|might|may|will|could|can|'d) not {adverbs}? (cope|handle|manage|stand|take|withstand) (with)? (the|our|this|that|a)? (pressure|pace|stress|heat|demands|workload|strain|role|job|environment|criticism|knocks|banter|it) (,|$|${nounEnd})`,
    "(you|she|he|candidate|whether|that|apt to|might|and) ..2 (buckle|crack|crumble|wilt|fold|go to pieces|fall apart|fall to pieces) (under pressure|under the pressure|under (fire|stress|scrutiny|questioning|strain)|at the first|when|in front)",
    "({doubt}|whether|if|that) ..3 (resilient|robust|tough|hardy|strong|thick-skinned) enough (for|to) (a|the|this|our|cope|take|handle|deal|face|survive|last|work|stand)",
    "(thick|thicker|tougher) skin",
    "(too|rather|a bit|a little|quite|seemed|seem|seems|came across as|are|is) (fragile|delicate|brittle|vulnerable|thin-skinned) (for|to|in|$|,|and)",
    "^ not {adverbs}? (resilient|robust enough|tough enough) (,|$|for)",
    "(one|a) (bad|hard|tough) (week|day|shift|month) (and|would|will|could)",
  ],
  unless: [
    ...workTalk,
    {
      pattern:
        "(network|system|design|server|service|supply chain|building|infrastructure|data|cyber|flood|pipeline|architecture|plan) ..3 (resilient|resilience|robust|fragile|brittle)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "You do not seem resilient.", quote: "resilient" },
      {
        text: "We felt that you would not cope with the pressure.",
        quote: "not cope with the pressure",
      },
      { text: "She needs a thicker skin for this work.", quote: "thicker skin" },
      { text: "One bad week would bring you down.", quote: "One bad week" },
      { text: "I doubt that you're robust enough for a custody suite.", quote: "robust enough" },
      { text: "You would crumble under the pressure of a Friday service.", quote: "crumble under" },
    ],
    good: [
      "For “managing pressure” we looked for how you use supervision; your example stopped before that.",
      "The network design was not resilient: one failed switch brought it down.",
      "Your flood resilience plan named every site.",
      "You described how you cope with a full caseload by setting priorities.",
      "Your resilience testing of the payment server ran for a night.",
      "The robust fixing that you chose held at twice the load.",
    ],
  },
});
