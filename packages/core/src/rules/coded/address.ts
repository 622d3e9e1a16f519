import { defineTextRule } from "../define";

/** Gendered address and generics. */
export const genderedAddress = defineTextRule({
  id: "coded/address",
  severity: "warn",
  ground: "sex",
  locales: ["en"],
  summary: "Dear Sir, guys, ladies, “a candidate … he”",
  message:
    "May be read as not meant for the reader, because it guesses their sex or takes it for granted that everybody is a man.",
  rationale:
    "A wrong title hurts, and a right one was still a guess unless the candidate gave it. The name and the second person fit everybody.",
  suggestion:
    "Use the name as the candidate gave it, and “you”; for people in general “they” or “everybody”.",
  rewrite: "leave-out",
  sources: ["GILL"],
  quoted: "skip",
  patterns: [
    "(dear|hi|hello|hey|good (morning|afternoon|evening|day)) {adverbs}? (sir|sirs|madam|madame|ma'am|sir or madam|sir and madam|madam or sir|mr or mrs|mr or ms|ladies|gentlemen|gents|ladies and gentlemen|lads|guys|fellas|girls|boys|chaps|young man|young lady|lady|mister|missus)",
    "^^ (gentlemen|ladies and gentlemen|sirs|sir|madam|guys|ladies|lads) ,",
    "(you|thanks|thank you|sorry|cheers|well done|morning|all you) (guys|lads|ladies|gents|chaps|fellas|boys|girls) (,|$|for|did|were|are|who|on|and|have)",
    ", (sir|madam|ma'am|guv|mister|missus|bro|dude|ladies|lads|fellas|guys) ($|,)",
    "thank you (very much|so much|kindly)? (sir|madam|ma'am)",
    "(each|every|any|a|no) (candidate|applicant|interviewee|employee|post holder|post-holder|postholder|trainee|apprentice|new starter|manager|engineer|doctor|surgeon|director) >> (he|his|him|himself) (has|had|is|was|will|would|must|can|could|own|best|application|work|team|to|$|,|answers|answer|experience)",
    "(the right|the best|our|best|right) man for (the|this|that) (job|post|role|work)",
    "may the best man win",
    "worth his salt",
    "(the|our|an|a) (ideal|typical|perfect|average|born|good|best) ({somebody}|{worker}) ..4 (he|his|him|himself)",
  ],
  unless: [
    { pattern: "(he or she|she or he|his or her|her or his|him or her)", scope: "sentence" },
    {
      pattern:
        "(letter|email|template|script|draft|reply|greeting|example|leaflet|answer) ..8 (dear|hello|hi|good) ..1 (sir|madam|sirs|guys|ladies|gentlemen)",
      scope: "overlap",
    },
    { pattern: "{inExercise}", scope: "clause" },
  ],
  examples: {
    bad: [
      { text: "Dear Sir or Madam, thank you for coming to the depot.", quote: "Dear Sir or Madam" },
      { text: "Thanks guys for taking part in the group task.", quote: "Thanks guys" },
      {
        text: "Every applicant is told what he will have to show before he comes in.",
        quote: "Every applicant is told what he will",
      },
      { text: "We simply need the right man for the job at the quarry.", quote: "right man for" },
      { text: "Better luck with the next one, sir.", quote: "sir" },
    ],
    good: [
      "Dear Sam Taylor, thank you for coming to the depot.",
      "Thank you, everybody, for taking part in the group task.",
      "Every applicant was told what they would have to show.",
      "The letter that you drafted began “Dear Sir”, and the client is a woman.",
    ],
  },
});
