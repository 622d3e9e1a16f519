import type { Exception } from "../define";

/**
 * Sentences about a task that was set, a rule that was quoted, or something that was arranged for the reader: a protected
 * word in them is what the work is about. Each is the shape of a whole sentence, so that it holds for every ground.
 */
export const workTalk: readonly Exception[] = [
  // “…, and you gave the caller the number we all use”
  {
    pattern: "(and|yet) (you|the candidate) {didWork} (the|it|them|him|her|a|an|no|only|in|on|as)",
    scope: "sentence",
  },
  {
    pattern:
      "(and|but|so|yet|,) (you|she|he|the candidate) did not {adverb}? (ask|check|say|give|name|show|test|call|read|count|note|use|include|cover|quote|query|list|cite|add|record|draw)",
    scope: "sentence",
  },
  {
    pattern:
      "(and|but|so|,|;|though|although|because|which|while) (your|her|his) ..2 {handedIn} {workVerb}",
    scope: "sentence",
  },
  {
    pattern:
      "your ..2 {handedIn} (had no|had none|had only|had the|had a|left|missed|has no|has the|needs|ran|would keep)",
    scope: "sentence",
  },
  {
    pattern:
      "you (mislabelled|misread|miscounted|misquoted|misspelt|misspelled|undercooked|overcooked|mistranslated|mispriced|undercounted|overcounted|double-counted)",
    scope: "sentence",
  },
  {
    pattern:
      "^ how would you (place|treat|advise|handle|seat|house|support|teach|greet|bill|book|charge|care for)",
    scope: "sentence",
  },
  {
    pattern: "your {workProduct} (left|missed|named|took|used|gave|skipped|ran|showed|dropped)",
    scope: "sentence",
  },
  {
    pattern: "cost (you|her|him|it|the candidate)? {adverb}? ({Number}|some|a few|the|two)? marks",
    scope: "sentence",
  },
  {
    pattern: "(lost|losing|scored|costing) (you|her|him)? (marks|{Number} marks|a mark)",
    scope: "sentence",
  },
  {
    pattern:
      "(the|our) (brief|scenario|case|advert|advertisement|posting|policy|rule|standard|code|guideline|guidance|protocol|manual|regulations|rules|spec|specification|regulation) (says|said|asks|asked|gives|gave|sets|requires|required|needs|needed|allows|forbids|states|stated|lists|listed|does not)",
    scope: "sentence",
  },
  {
    pattern:
      "(was|were|is|are) {adverb}? (left out|missing|omitted|not listed|not named|not covered|skipped|unlabelled|mislabelled|misspelled|misspelt) (of|from|in|on|by|,|$|and|so)",
    scope: "clause",
  },
  {
    pattern: "(quoted|cited|listed|named) (the|in|as|a|no|only|two|three|from|on)",
    scope: "clause",
  },
  {
    pattern:
      "(confused with|mixed up with|mistaken for|spelled|spelt|misspelled|misspelt|mistranslated|translated as)",
    scope: "clause",
  },
  // What the candidate said of themselves, and was praised for.
  {
    pattern:
      "(gave|was|were|is|set out|had) (us)? (a|an) {adverb}? (clear|good|model|strong|full|detailed|excellent|useful|thoughtful) (account|answer|example|explanation|description)",
    scope: "sentence",
  },
  // “If you have asthma, carry …”, “You may have a companion with you”
  {
    pattern:
      "^^ if you ..6 , (please|carry|tell|bring|let|ask|call|contact|use|keep|speak|take|write|email|reply)",
    scope: "sentence",
  },
  {
    pattern:
      "^^ (you|candidates|applicants) (may|can) {adverb}? (ask|add|bring|have|use|take|request|choose|send|apply|appeal|call|write|leave|wear|record|defer|claim)",
    scope: "sentence",
  },
  // “… so we moved the panel”, “… is welcome to visit”
  { pattern: "as you (asked|requested|wished|prefer|preferred)", scope: "sentence" },
  {
    pattern:
      "so we (set (a|the|another)|asked|arranged|moved (the|it|your)|booked|offered|changed (the|your)|sent you|gave you|put back|used the)",
    scope: "sentence",
  },
  { pattern: "^ you were (offered|sent|allowed) (a|an|the|more|extra)", scope: "sentence" },
  {
    pattern:
      "(the same (test|paper|questions|one|score sheet) (was|were|is)|scored in the same way|scored the same way)",
    scope: "sentence",
  },
  {
    pattern:
      "(glad|happy|pleased) to (move|hold|book|arrange|offer|give|provide|fit|change|send|see)",
    scope: "sentence",
  },
  {
    pattern: "(may|can) (come|attend|sit in|join|accompany|be accompanied|be with) (with)? you",
    scope: "sentence",
  },
  {
    pattern: "(stated|lawful|genuine|occupational|statutory) {adverb}? {adverb}? requirement",
    scope: "sentence",
  },
  {
    pattern:
      "(we|i|the panel) (have|had|can|will|shall|are (glad|happy|pleased) to|are)? (also)? {arranged}",
    scope: "sentence",
  },
  {
    pattern:
      "(we|i|the panel) (can|will|shall|are (glad|happy|pleased) to) (also|gladly|happily|of course)? (hold|move|book|arrange|offer|give|provide|fit|change|keep)",
    scope: "sentence",
  },
  {
    pattern:
      "(was|were|has been|have been|can be|will be) {adverb}? {arranged} (to|for|so|by|until|as|,|$|and|at|on)",
    scope: "sentence",
  },
  {
    pattern:
      "^ {adverb}? please (tell|let|send|ask|write|call|ring|note|give|reply|say|bring|add|upload)",
    scope: "sentence",
  },
  { pattern: "(is|are) (very)? welcome to", scope: "sentence" },
  {
    pattern:
      "^^ (welcome|congratulations|happy|enjoy|thank you for your (kind|note|letter|email|message))",
    scope: "sentence",
  },
];

/**
 * For words about who a person is: within the clause that names the task they are what the task was about. A manner that
 * was seen in a task is still a manner, so rules over conduct leave this out.
 */
export const taskTalk: readonly Exception[] = [
  { pattern: "in (the|our|a|this) ..2 {taskSetting}", scope: "clause" },
  {
    pattern:
      "in (the|our|your|her|his|a) (role-play|roleplay|role play|scenario|vignette|case study)",
    scope: "sentence",
  },
  { pattern: "(on|in|of|from|by) your ..1 {handedIn}", scope: "clause" },
  {
    pattern:
      "in (the|our) ..1 (data|chart|sums|story|chapter|novel|memoir|picture book|reservation|sample|file|records|manual|textbook|cohort|survey)",
    scope: "clause",
  },
  {
    pattern:
      "(talk|talks|lecture|memoir|novel|film|poem|poems|podcast|article|book|paper|play|documentary|exhibition) ..1 (by|about|on|published|written)",
    scope: "clause",
  },
];
