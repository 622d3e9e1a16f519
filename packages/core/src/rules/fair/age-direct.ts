import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";
import { chosen } from "../frames/having";

const words = {
  trait: "ageTrait",
  like: "ageLike",
  person: "agePerson",
  worker: "ageWorker",
  phrase: "agePhrase",
};

/** Age, generation or year of birth applied to the candidate. */
export const ageDirect = defineTextRule({
  id: "fair/age-direct",
  severity: "error",
  ground: "age",
  locales: ["en"],
  summary: "Age, generation or year of birth, applied to the candidate",
  message:
    "May be read as a decision about age, because it puts the candidate's age, generation or stage of life next to the assessment.",
  rationale:
    "Age is a protected ground almost everywhere. A message that mentions it beside the decision invites the inference that it played a part, whoever the reader is and whatever was meant. Agencies that pass such words on answer for them too.",
  suggestion:
    "Name the criterion, what was observed in the answer or task, and what would have been stronger. Leave the person out of it.",
  rewrite: "criterion",
  sources: ["EQA", "EEOC-AGE", "AGG", "AGG-ABS"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "at {Age} , (you|she|he)",
    "{Age} is (a|an|rather|quite|very|too|no) ..3 (age|late|old|early|young)",
    "(grow|grown|growing) old (with|in|here)",
    "(very many|many|enough|few) years to (get|give|offer|pay)",
    "wrong side of ({Age}|{decade})",
    "(their|your|our) own generation",
    "(of a certain|of a different|of another|of an older|from a different|from another|from an older) generation",
    "(finishing|starting|beginning|qualifying|retraining|training) at ({Age})",
    "(you|she|he|the candidate|candidate) (are|is) {adverbs}? {Age} (,|$|and|so)",
    `${chosen} who is {adverbs}? {Age} (,|$|for|to|in|at|with|on)`,
    "{surprise} ..3 for {somebody} who is {adverbs}? {Age} (,|$)",
    "at {Age} and (still|looking|just|not)",
    "(someone|somebody|anyone|a person|a man|a woman|a lady|people|a colleague|a {worker}) in (his|her|their) (early|mid|late|middle)? {Decade} ({modal}|is|was|for|to|who)",
    "in your (early|mid|late|middle)? {Decade} (now|already|,|$|and|you|at|so)",
    "^^ at {Age} , {Capitalised}",
    "(job|role|work|place) for (someone|somebody|a person) ..3 (start|end|beginning|middle) of",
    "past (fifty|sixty|forty|seventy|50|60|40|70) (is|it|and)",
    "younger than you (are|were|,|$|by)",
    "(young|younger) (person|man|woman|people) 's game",
    "years off (drawing|your|his|her|a|the) ..2 (pension|retirement)",
    "{Year} start date",
    "(earlier|further along) in (their|his|her) career",
    "(at|with) {whose} ..1 stage of (life|career)",
  ],
  unless: [
    ...groundExceptions(words),
    { pattern: "(in|for|with|of|among|to|by|on) people {ageLike}", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "We felt that at your age the caseload would be a strain.", quote: "at your age" },
      { text: "You are too old to retrain, in our view.", quote: "too old" },
      {
        text: "The team is mostly in its twenties and wanted somebody younger.",
        quote: "somebody younger",
      },
      {
        text: "At 57 you would only be with us for a few years before retiring.",
        quote: "At 57 you",
      },
      {
        text: "Someone in their late fifties would hardly warm to our ticketing system.",
        quote: "late fifties",
      },
      { text: "Girls your age rarely stay long on a prawn boat.", quote: "your age" },
    ],
    good: [
      "Your answer on safeguarding older adults was clear and well structured.",
      "The boiler in the scenario was too old to repair, and you said so.",
      "Your breakdown of the survey by age band left out the youngest group.",
      "Applicants for this post must be at least 18, as the law on serving alcohol requires.",
      "Your lesson on the Bronze Age had no dates.",
      "You were right that the minimum age for forklift training is 18.",
    ],
  },
});
