import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";
import { nounEnd } from "../frames/noun-end";

const words = {
  trait: "maritalTrait",
  own: "maritalOwn",
  like: "maritalLike",
  person: "maritalPerson",
  worker: "maritalWorker",
  phrase: "maritalPhrase",
};

/** Marital status or partner of the candidate. */
export const maritalPartner = defineTextRule({
  id: "fair/marital-partner",
  severity: "error",
  severityIn: { US: "warn" },
  ground: "marital-status",
  locales: ["en"],
  summary: "Marriage, partner, divorce or a partner's job",
  message:
    "May be read as a decision about marital status, because it brings the candidate's marriage or partner into the assessment.",
  rationale:
    "Marriage and civil partnership are protected in Great Britain, family situation in France, marital status in Canada and Australia. A partner's plans say nothing about the candidate's work.",
  suggestion:
    "Name the criterion, what was observed in the answer or task, and what would have been stronger. Leave the person out of it.",
  rewrite: "criterion",
  sources: ["EQA", "FR", "CHRA", "FWA"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "your {adverbs}? (husband|wife|spouse|boyfriend|girlfriend|fiancé|fiancée|fiance|fiancee|in-laws|ex-husband|ex-wife)",
    {
      pattern:
        "(her|his) (husband|wife|spouse|boyfriend|girlfriend|fiancé|fiancée|fiance|fiancee|in-laws)",
      roles: ["candidate", "unknown", "organisation", "third-person"],
    },
    "your partner 's",
    "(settled|rooted) , (married|steady)",
    `{maritalPerson} (${nounEnd} ..2)? (settle|adapt|cope|move|stay|leave|drift|last|would|might|will|may)`,
    "a {maritalPerson} (with|who|may|would|might)",
    "not a (bachelor|spinster|divorcee|widow|widower)",
    "{maritalPerson} you",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern:
        "(married|divorced|separated|engaged|widowed|single) (couple|couples|policyholder|borrowers|borrower|parents|tenants|clients|claimants|filers)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "Your husband's job up north worried the panel.", quote: "Your husband's job" },
      { text: "A single man would settle faster on the island.", quote: "A single man" },
      { text: "Now that you are divorced, the move might not happen.", quote: "you are divorced" },
      { text: "We had pictured a settled, married person.", quote: "settled, married person" },
      {
        text: "A newly married woman is not who we had in mind for the rigs.",
        quote: "newly married",
      },
      {
        text: "Your wife's posting to Perth made us think that you would not stay.",
        quote: "Your wife's posting",
      },
    ],
    good: [
      "Your divorce petition draft named the wrong court.",
      "You set out how you would build partnerships with schools.",
      "The joint application by the married couple in the case needed two signatures.",
      "Single sign-on was missing from your design.",
      "Your partner portal demo ran well.",
      "The partner agency in your plan had no named contact.",
      "You explained the marriage allowance to the caller without a slip.",
    ],
  },
});
