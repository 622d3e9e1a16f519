import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  trait: "sexTrait",
  own: "sexOwn",
  person: "sexPerson",
  worker: "sexWorker",
  phrase: "sexPhrase",
};

/** Sex of the candidate, or a preference by sex. */
export const sexGender = defineTextRule({
  id: "fair/sex-gender",
  severity: "error",
  ground: "sex",
  locales: ["en"],
  summary: "Sex of the candidate, or a preference by sex",
  message:
    "May be read as a decision about sex, because it says who is wanted or expected by sex, or ties the candidate's sex to the assessment.",
  rationale:
    "Sex is a protected ground everywhere, and a preference of customers, families or colleagues is no answer to it. Where an occupational requirement applies it is in the advertisement, and feedback need not repeat it.",
  suggestion:
    "Name the criterion, what was observed in the answer or task, and what would have been stronger. Leave the person out of it.",
  rewrite: "criterion",
  sources: ["EQA", "FERYN", "FR"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "{we} ..3 (wanted|preferred|needed|need|want|prefer|after|pictured) (a|an|another) {adverbs}? (man|woman|lady|bloke|chap|male|female|lad|girl|gentleman)",
    "(guys|blokes|lads) (respond|prefer|expect|like|will not|would not|do not) ..6 (you|her|him|a woman|a girl|face|to women)",
    "for a (woman|man|girl|lady|female|male|bloke|lad|boy|guy|fella|lass|chap) (in|,|;|$|you|she|he|her|his|that|and|surprised|with your|on the tools|your)",
    "whether (a|an) {adverbs}? {describing}? {sexPerson}",
    "than a (man|woman) (would|does|will|might|could)",
    "(pencilled|penciled) in a (lad|man|woman|girl|lady)",
    "(authority|presence|touch|eye|manner) ..3 (of)? (a)? (man|woman|male|female|men|women)",
    "(the one|the only|one more|another) (lad|girl|woman|man|lady|female|male)",
    "is not something ..3 expect of a (man|woman)",
    "(male|female) (brand|charge|shift|ward|line|account|project|sales|site|team)? (manager|nurse|lead|leader|head) ..3 (would|naturally|is|brings|might)",
    "(boards|clients|customers|donors) like a",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern:
        "(man|woman|men|women|male|female|lady|ladies) in (a|the|our)? ..1 (bay|bed|cell|cubicle|ward|labour|custody|wing)",
      scope: "overlap",
    },
    { pattern: "(men|women|man|woman|girls|boys|ladies|male|female) 's", scope: "overlap" },
    {
      pattern: "(men|women) (who|with|at risk|in labour|in custody|fleeing|aged|whose|having)",
      scope: "overlap",
    },
    {
      pattern:
        "(male|female) (cohort|column|connector|pupils|patients|residents|customers|clients|athletes|participants|users|students|plug|socket|data|mortality|employees in)",
      scope: "overlap",
    },
    {
      pattern:
        "gender (pay|identity|based|marker|field|equality|studies|balance in|reassignment|neutral|gap)",
      scope: "overlap",
    },
    {
      pattern: "(man|woman) in the (scenario|case|role play|exercise|video|vignette)",
      scope: "overlap",
    },
    { pattern: "(lads|girls|boys|men|women) 's", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "The families needed a male worker for this one.", quote: "a male worker" },
      { text: "Stock work is really a job for the lads.", quote: "job for the lads" },
      { text: "For a woman, you were good on engines.", quote: "For a woman" },
      { text: "We did wonder how a woman would manage the heavy lifts.", quote: "a woman" },
      { text: "The lads on the scaffold would never take orders from a girl.", quote: "a girl" },
      { text: "Honestly, nursery parents prefer a female keyworker.", quote: "a female keyworker" },
    ],
    good: [
      "You explained the impact of gender-based violence well.",
      "Your plan for the men's health clinic had no figures.",
      "The women's refuge case called for a safety plan, which you wrote.",
      "He presented the equal pay data by sex and grade.",
      "Your women's refuge case was handled with care.",
      "The male connector in your wiring sketch was on the wrong side.",
    ],
  },
});
