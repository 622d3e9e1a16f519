import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  like: "recordLike",
  person: "recordPerson",
  trait: "recordTrait",
  own: "recordOwn",
  phrase: "recordPhrase",
};

/** Convictions, arrests or checks of the candidate. */
export const criminalRecord = defineTextRule({
  id: "fair/criminal-record",
  severity: "error",
  ground: "criminal-record",
  locales: ["en"],
  summary: "Convictions, cautions, arrests or the content of a check",
  message:
    "May be read as a decision about a criminal record, because it repeats what a check, a search or gossip said about the candidate.",
  rationale:
    "Criminal-offence data is restricted, spent convictions may not count, and both the disclosure code and several US laws ask for a talk with the person first. None of that belongs in feedback.",
  suggestion:
    "Move it to the separate disclosure procedure. In feedback say no more than that offers are subject to checks.",
  rewrite: "refer-to-procedure",
  sources: ["DBS", "FCRA", "NYCHRL", "CHRA", "GDPR"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(caution|conviction|arrest|misdemeanor|misdemeanour|felony|offence|charge) (from|in|of) {Year}",
    "(a|that|the|old) {Year}? (shoplifting|drink-driving|drunk-driving|drugs|assault|theft|fraud|juvenile)? (arrest|conviction|misdemeanor|felony) (in|on|from|came|popped|turned|and|settled|from|still)",
    "(the|a|an|that) {adverbs}? {recordTrait} (came up|came to light|surfaced|emerged|was found|turned up|was mentioned|is on file)",
    "that (caution|conviction|arrest|misdemeanor)",
    "(the|that|your|her|his|an old) ..1 (shoplifting|assault|drugs|drug|fraud|theft|affray|drink-driving|drunk-driving|dui|burglary|possession|speeding|harassment) (charge|business|matter|thing|conviction|arrest|caution|ban|offence|episode)",
    "(search of|searched) (you|your name|her|him)",
    "(court report|news report|newspaper report|mugshot) (about|of|on)",
    "(background|credit) (folks|check|search|report) (flagged|showed|turned|revealed|came|raised|found|threw)",
    "(you|she|he|candidate) ..2 (been|were|was) (arrested|convicted|cautioned|in prison|charged with)",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern: "people (with|who have|leaving) ..4 (convictions|criminal records|prison|record)",
      scope: "overlap",
    },
    { pattern: "record (keeping|of|in|label|set|sales|low|high|for)", scope: "overlap" },
    { pattern: "conviction (in|to) (your|the)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "The caution on your DBS went against you.", quote: "caution on your DBS" },
      { text: "A conviction from 2011 is still on your record.", quote: "conviction from 2011" },
      { text: "The background check turned up a shoplifting arrest.", quote: "shoplifting arrest" },
      { text: "She has form for theft, so the till was out.", quote: "form for theft" },
      {
        text: "The spent conviction came up, and the warehouse would not have it.",
        quote: "spent conviction",
      },
      {
        text: "Your police check turned up an old drink-driving charge.",
        quote: "Your police check",
      },
    ],
    good: [
      "All offers are subject to an enhanced check.",
      "You have supported people leaving prison with unspent convictions.",
      "The caution sign in your site plan was in the wrong place.",
      "A criminal record is not an automatic bar to this post.",
      "Your answer on spent convictions in the housing exercise cited the right section.",
      "The arrest protocol for cardiac patients was missing from your plan.",
    ],
  },
});
