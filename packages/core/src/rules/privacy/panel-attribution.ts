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
    "{panelRole} ..1 {panelVerb}",
    "(dr|mr|mrs|ms|miss|prof|professor|sgt|cllr|governor|councillor|sir|dame|lord) {Capitalised} ..1 (vetoed|blackballed|voted|outvoted|overruled|(scored|marked|rated|ranked|gave|wanted|liked|loved|disliked|found|thought|felt|wrote|preferred) (you|her|him|your|no|that you|highly|little|it|a (no|one|two|three|four|five|zero|{Number}))|fought|argued|would have had|would have liked|was (for|against|not keen|unimpressed|dead))",
    "{Capitalised} ..1 (scored|marked|rated|gave|vetoed|blackballed|ranked|outvoted|overruled|disliked|fought for|argued for|argued against|voted against|voted for) (you|her|him)",
    "over (my|his|her|their) dead body",
    "{Capitalised} (thought|felt|reckoned|wanted|preferred|disliked) (you|her|him)",
    "(voted|marked|scored|talked) (you|her|him) down",
    "(did not|never|does not) (care for|take to|rate|fancy|warm to) (you|her|him)",
    "(line|cross|pen) through (your|her|his)",
    "(dr|mr|mrs|ms|miss|prof|professor) {Capitalised} ..1 {panelVerb}",
    "(scored|marked|rated) (you|her|him) (a|at|as)? {Number} (and|but) {Capitalised}",
    "(the|a|one) (vote|casting vote) (was (for|against|split|tied|decisive|close|yours)|that|went|against|counted|of)",
    "per {Capitalised}",
    "{Capitalised} (in|from|on) (security|finance|hr|legal|sales|it|marketing|operations|procurement|the panel|engineering|payroll|policy|accounts) (voted|scored|thought|said|was|did|liked|had|wanted|felt|marked|disliked|found)",
    "(a couple|one|two|several|some|a few|most|half|three) of (us|the panel|the interviewers|the (engineers|partners|leads|managers|governors|directors|trustees)) (thought|felt|wanted|liked|disliked|loved|found|noticed|voted|scored|said|went quiet|marked|laughed|had (you|her|him|doubts|reservations|concerns|misgivings)|were (for|against|keen|unsure|split|sold|unconvinced|not|in favour|impressed|put off)|was (for|against|keen|unsure|not)|would (have|not)|could (not|have)|disagreed|preferred|reckoned|winced|cringed|walked out|gave up|rated)",
    "{Capitalised} (had|gave|put|marked|scored|rated) (you|her|him) (at|a|down|on|as|an|for|one|two|three|four|five|{Number}) ..1 ({Number}|one|two|three|four|five|hire|a|for|low|high|last|first|and|but|$)",
    "(chairperson|deputy head|principal|headteacher|head teacher|counselor|convenor|convener|provost|dean|registrar|bursar|captain|deputy chief|chief|commissioner|foreman|matron|ward sister|owner|independent member|lay member|finance member|external member|hr rep|hr partner|union rep|observer|trustee|head chef|sales director|ops director|operations director|managing director|md|gm|ceo|boss|editor|producer|partner|consultant|superintendent|senior partner|bishop) ..1 ((personally)? wanted you|was (for|against) you|spoke (up)? (for|against) you|overruled|vetoed|voted (for|against)|(thought|found|felt|called|rated|marked|scored|put) (you|your)|would not (budge|have you|hear of)|put a (cross|line|tick)|took against|did not (want|rate|like|take to) (you|your)|liked (you|your)|disliked (you|your)|loved (you|your)|rolled (his|her) eyes|laughed (at|when|out))",
    "(one|two|three|half|some) of (us|the (three|four|five|six|panel|interviewers|judges|assessors|governors|board|partners)) (would have (had|taken|hired|appointed|given|passed)|wanted|had you|liked|loved|marked|scored|were for|was for|were against|was against)",
    "(one|another|a second|the third|the other) (commissioner|assessor|interviewer|panellist|panelist|judge|scorer|marker|governor|partner|examiner|director|member of the panel|rater) ..2 (thought|found|felt|liked|disliked|would not|gave|scored|marked|wanted|wrote|called|said|had)",
    "(scorer|assessor|panellist|marker|interviewer|rater|examiner) (1|2|3|one|two|three|a|b|c) ..2 (gave|had|scored|marked|was|said|thought|put|wanted)",
    "(in|on) your (corner|side) ,? ..6 (against|not|other|but|panel|women|men)",
    "(were|was) on your side (,|$|and|but)",
    "{Number} {Number} (against|for|in favour) (you|her|him|hiring|appointing|,|with)",
    "(had|got) words (about|over) (it|you|your)",
    "(thumbs (up|down)) ..3 (from|by) {Capitalised}",
    "(i|we) (personally|myself)? had you (at|as|down as|on) (a|an)? (hire|yes|no|two|three|four|five|maybe|{Number})",
  ],
  unless: [
    {
      pattern: "(role play|role-play|scenario|exercise|case|vignette|simulation)",
      scope: "overlap",
    },
    {
      pattern: "(questions|answers|scores|tasks|exercises|examples|indicators|criteria|points)",
      scope: "overlap",
    },
    {
      pattern:
        "(in|from|of) (the|your) (exercise|mock|scenario|case study|role-play|role play|minutes)",
      scope: "sentence",
    },
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
