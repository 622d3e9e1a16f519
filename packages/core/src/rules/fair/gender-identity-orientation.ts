import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const identity = {
  trait: "identityTrait",
  own: "identityOwn",
  like: "identityLike",
  person: "identityPerson",
  worker: "identityWorker",
  phrase: "identityPhrase",
};
const orientation = {
  trait: "orientationTrait",
  own: "orientationOwn",
  like: "orientationLike",
  person: "orientationPerson",
  worker: "orientationWorker",
  phrase: "orientationPhrase",
};

/** Gender identity, transition or sexual orientation of the candidate. */
export const genderIdentityOrientation = defineTextRule({
  id: "fair/gender-identity-orientation",
  severity: "error",
  ground: "sexual-orientation",
  locales: ["en"],
  summary: "Gender identity, transition, pronouns or sexual orientation of the candidate",
  message:
    "May be read as a decision about gender identity or sexual orientation, because it comments on who the candidate is and not on the work.",
  rationale:
    "Gender reassignment and sexual orientation are protected grounds and special-category data. Use the name and the pronouns that the candidate gave, and say nothing else about them.",
  suggestion:
    "Use the name and pronouns given. Name the criterion, what was observed, and what would have been stronger.",
  rewrite: "criterion",
  sources: ["EQA", "FR", "GDPR"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(identity),
    ...groundPatterns(orientation),
    "(your|her|his) (same-sex|gay|lesbian) (partner|relationship|wife|husband|marriage)",
    "same-sex partner",
    "openly (gay|lesbian|bisexual|queer|trans|homosexual)",
    "{you} ({be}|{seem}) {adverbs}? (gay|lesbian|bisexual|queer|trans|transgender|non-binary|nonbinary|camp|effeminate|butch)",
    "because (you|she|he) (are|is) {adverbs}? (non-binary|nonbinary|trans|gay|lesbian|transgender|bisexual|queer)",
    "being {adverbs}? (gay|lesbian|bisexual|queer|trans|transgender|non-binary|nonbinary|openly gay|openly lesbian|openly queer) ..8 (you|she|he|could|would|might)",
    "(awkward|quiet|uncomfortable|stayed) ..6 (his|her) (husband|wife|boyfriend|girlfriend)",
    "(whether|if) (you|she|he) ..2 (a man|a woman|transitioned|male|female)",
    "sexual orientation (was|is) left blank on your",
    "(from|with|to|of|by) a (lesbian|gay man|trans woman|trans man|homosexual)",
    "(putting|placing|hiring|sending|having) {adverbs}? (gay|trans|lesbian|queer|nonbinary|non-binary) (men|women|people|staff|officers|analyst|man|woman)",
  ],
  unless: [
    ...groundExceptions(identity),
    ...groundExceptions(orientation),
    {
      pattern:
        "(gender|pronoun|pronouns|preferred-name and pronoun) (field|fields|marker|column|option|dropdown)",
      scope: "overlap",
    },
    {
      pattern:
        "(trans|gay|lesbian|lgbt|queer) (health|youth|clinic|pupils|players|residents|patients|helpline|charity|shoppers|customers|service|services|rights|history|staff network|network)",
      scope: "overlap",
    },
    { pattern: "out (of|in|at|on|to|by|from|for|loud|late|there)", scope: "overlap" },
    { pattern: "pride (month|account|campaign|march|event|in)", scope: "overlap" },
  ],
  examples: {
    bad: [
      {
        text: "We were unsure how clients would react to your transition.",
        quote: "your transition",
      },
      { text: "He seemed a bit camp for the yard.", quote: "a bit camp" },
      { text: "An openly gay coach would have a hard time here.", quote: "An openly gay coach" },
      { text: "Your old name on the certificates caused some confusion.", quote: "Your old name" },
      { text: "We did wonder how the farmers would take to a trans vet.", quote: "a trans vet" },
      { text: "A gay headmaster is a hard sell in this county.", quote: "A gay headmaster" },
    ],
    good: [
      "You showed knowledge of LGBT+ youth services.",
      "The transition of the Leeds accounts to a new owner was well planned.",
      "Please tell us if this letter uses the wrong title or pronouns.",
      "Your form design let people leave the gender marker blank.",
      "Your LGBT youth project budget left out the room hire.",
      "The transition plan in your case study moved patients to the new clinic in three steps.",
    ],
  },
});
