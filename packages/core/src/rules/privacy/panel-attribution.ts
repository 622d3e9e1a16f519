import { defineTextRule } from "../define";

/** Views and marks of single panel members. */
export const panelAttribution = defineTextRule({
  id: "privacy/panel-attribution",
  severity: "warn",
  locales: ["en"],
  summary: "A panel member's own view or mark",
  message:
    "May be read as exposing a colleague, because it says who on the panel thought or scored what.",
  rationale:
    "The panel speaks as one, and single marks are staff data. Attribution turns feedback into an argument with a person.",
  suggestion: "Write “the panel”, and the criterion with its evidence.",
  rewrite: "criterion",
  sources: ["EHRC", "GDPR"],
  patterns: [
    "{panelRole} {adverbs}? {panelVerb}",
    "(dr|mr|mrs|ms|miss|prof|professor|sgt|cllr|governor|councillor|sir|dame|lord) {Capitalised} {adverbs}? (vetoed|blackballed|voted|outvoted|overruled|(scored|marked|rated|ranked|gave|wanted|liked|loved|disliked|found|thought|felt|wrote|preferred) (you|her|him|your|no|that you|highly|little|it|a (no|one|two|three|four|five|zero|{Number}))|fought|argued|would have had|would have liked|was (for|against|not keen|unimpressed|dead))",
    "{Capitalised} {adverbs}? (scored|marked|rated|gave|vetoed|blackballed|ranked|outvoted|overruled|disliked|fought for|argued for|argued against|voted against|voted for) (you|her|him)",
    "{panelRole} {adverbs}? (would not have|wouldn't have|refused|was dead|abstained|went along|remarked|did remark|held (out|it)|insisted|was having|had (you|her|him))",
    "{Capitalised} (and|but|or) {Capitalised} ..1 (wanted|liked|thought|felt|said|preferred|voted|scored|were|rated|disliked|objected|agreed)",
    "{Capitalised} said (over (his|her) dead|no|not a chance|no way|never|absolutely not)",
    "over (my|his|her|their) dead body",
    "(could|can) not stand (you|her|him)",
    "{Capitalised} (in|from|on) (accounts|finance|hr|legal|sales|it|payroll|reception|stores|the office|the kitchen|the workshop) (reckons|thinks|says|feels|believes|wants|was|said|thought)",
    "{Capitalised} (thought|felt|reckoned|wanted|preferred|disliked) (you|her|him)",
    "(the rest of|others of) us (disagreed|thought|felt|did not|were not)",
    "(voted|marked|scored|talked) (you|her|him) down",
    "(did not|never|does not) (care for|take to|rate|fancy|warm to) (you|her|him)",
    "(line|cross|pen) through (your|her|his)",
    "(dead|firmly|strongly) against (you|her|him|appointing|hiring)",
    "(dr|mr|mrs|ms|miss|prof|professor) {Capitalised} {adverbs}? {panelVerb}",
    "(scored|marked|rated) (you|her|him) (a|at|as)? {Number} (and|but) {Capitalised}",
    "(voted|voting) (against|for) (you|her|him|hiring|appointing)",
    "(the|a|one) (vote|casting vote) (was|that|went|against|counted|of)",
    "(panel|interviewers|board|committee) (was|were|is) (split|divided|evenly split|not unanimous|torn)",
    "(split|tied) (panel|vote|decision)",
    "per {Capitalised}",
    "{Capitalised} (in|from|on) (security|finance|hr|legal|sales|it|marketing|operations|procurement|the panel|engineering|payroll|policy|accounts) (voted|scored|thought|said|was|did|liked|had|wanted|felt|marked|disliked|found)",
    "(a couple|one|two|several|some|a few|most|half|three) of (us|the panel|the interviewers|the (engineers|partners|leads|managers|governors|directors|trustees)) (thought|felt|wanted|liked|disliked|loved|found|noticed|voted|scored|said|went quiet|marked|laughed|had (you|her|him|doubts|reservations|concerns|misgivings)|were (for|against|keen|unsure|split|sold|unconvinced|not|in favour|impressed|put off)|was (for|against|keen|unsure|not)|would (have|not)|could (not|have)|disagreed|preferred|reckoned|winced|cringed|walked out|gave up|rated)",
  ],
  unless: [
    {
      pattern: "(role play|role-play|scenario|exercise|case|vignette|simulation)",
      scope: "overlap",
    },
    {
      pattern: "(contact|ask|call|write to|email|reply to|speak to) ..2 {Capitalised}",
      scope: "overlap",
    },
    {
      pattern: "(questions|answers|scores|tasks|exercises|examples|indicators|criteria|points)",
      scope: "overlap",
    },
    { pattern: "{Capitalised} (scored|marked) (highly|well)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "Dr Khan marked you down.", quote: "Dr Khan marked you" },
      {
        text: "Two of the panel wanted you, and the chair did not.",
        quote: "Two of the panel wanted you",
      },
      { text: "Carla scored you a 2 and Ben a 4.", quote: "Carla scored you" },
      { text: "The finance director was not keen.", quote: "The finance director was not keen" },
      { text: "The head chef voted against you.", quote: "The head chef voted" },
      { text: "Only Siobhan fought for you.", quote: "Siobhan fought for" },
    ],
    good: [
      "The panel scored your answer on supervision at 2 of 4.",
      "Please contact Ruth Adeyemi if you would like to talk this through.",
      "The director in the role play asked for a figure.",
      "Two of the questions wanted a figure.",
      "The chair that you upholstered had one loose spring.",
      "The panel scored the demonstration at 3 of 5.",
    ],
  },
});
