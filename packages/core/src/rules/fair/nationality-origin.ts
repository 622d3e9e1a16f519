import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";
import { chosen } from "../frames/having";

const words = {
  trait: "nationTrait",
  own: "nationOwn",
  like: "nationLike",
  person: "nationPerson",
  worker: "nationWorker",
  phrase: "nationPhrase",
};

/** Nationality, birthplace or migrant status of the candidate. */
export const nationalityOrigin = defineTextRule({
  id: "fair/nationality-origin",
  severity: "error",
  ground: "nationality",
  locales: ["en"],
  summary: "Nationality, birthplace, migrant status or “not from here”",
  message:
    "May be read as a decision about nationality or origin, because it ties where the candidate comes from to the outcome or to what others would accept.",
  rationale:
    "National origin is a protected ground. Whether somebody may work in the country is settled by a check that is the same for all; nothing else about origin belongs in feedback.",
  suggestion:
    "If the right to work was the reason, use that wording only: it could not be confirmed for the start date. Otherwise name the criterion and the evidence.",
  rewrite: "right-to-work",
  sources: ["EQA", "EEOC-NO", "FWA"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "because (you|she|he|the candidate) (are|is|come|comes|came) {adverbs}? from {homeland}",
    "^ (as|since) (you|she|he|the candidate) (are|is|come|comes|came) {adverbs}? from {homeland} (,|we|i)",
    `${chosen} who (is|comes|came) {adverbs}? from {homeland}`,
    "^ (the candidate|candidate|she|he) (is|comes|came) {adverbs}? from {homeland} ..6 so (i|we|it)",
    "(born|raised|brought up|grew up) in {Capitalised} ..8 (made|would|you|but|nervous|jumpy)",
    "(a|an) {demonym} (reading|selling|running|doing|on the|behind|answering|serving|teaching|presenting|leading|managing|in charge)",
    "as (he|she|you) (is|are) {demonym}",
    "(you|she|he) (are|is) {demonym} (,|and|so|but|$)",
    "someone ..2 (from|born|raised) (here|round here|{Capitalised})",
    "(an|a) (ear|upbringing|childhood|education|schooling) (that|in) (grew up|this country|another country|{Capitalised})",
    "(dual|second|foreign|other) (passport|nationality|citizenship)",
    "(not|did not|never) (grow|grew|grown) up here",
    "(foreign|overseas) (crew|applicant|applicants|worker|workers|candidate|candidates|agent|port agent|staff|nurses|teachers|doctors)",
    "{want} (people|someone|somebody|those|a person) (who)? (were|was|are|is)? (brought up|born|raised|grew up|from) (here|round here|around here|locally|in this|nearby|in the (area|village|county))",
    "(born|raised) here",
    "{nationPerson} (are|is|do|does|can|will|tend|usually|make|makes|would) ..6 (but|and|so|we|you|grateful)",
  ],
  unless: [
    ...groundExceptions(words),
    { pattern: "right to work", scope: "overlap" },
    {
      pattern:
        "(bring|send|show|upload|present|scan|email|post|copy|copies) ..4 (your|her|his) (passport|visa|immigration status)",
      scope: "overlap",
    },
    {
      pattern: "(your|her|his) (passport|visa|immigration status) >> right to work check",
      scope: "overlap",
    },
    {
      pattern:
        "{demonym} (tenants|leaflet|translation|speaking|customers|market|audience|law|version|office|branch|accounts|standard|rules|copy|national with|history|sign language|food|account|site|border|(team|teams)|residents|clients|families|community)",
      scope: "overlap",
    },
    {
      pattern:
        "foreign (exchange|key|keys|policy|language|languages|body|object|currency|direct|affairs|port dues|travel|trade)",
      scope: "overlap",
    },
    { pattern: "(local|right) (to work)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "As a foreign applicant you would need time to adjust.", quote: "foreign applicant" },
      {
        text: "People from your country tend to be too polite on the phone.",
        quote: "People from your country",
      },
      { text: "We wanted someone born here.", quote: "someone born here" },
      { text: "The crews will not take direction from a foreigner.", quote: "a foreigner" },
      { text: "Being from overseas you wouldn't get the banter on site.", quote: "from overseas" },
      { text: "Our regulars in the pub want an Irish barman.", quote: "an Irish barman" },
    ],
    good: [
      "Please bring your passport if you apply again, so that the right-to-work check can be done.",
      "Your nationality and borders briefing cited the 2019 act.",
      "We could not confirm right to work for the start date.",
      "Your leaflet for Polish tenants needed a plainer opening.",
      "The foreign exchange answer left out the spread.",
      "A share code confirms the right to work; nothing else about nationality is asked.",
      "Your note on Indian contract law named the leading case.",
      "We cannot sponsor a visa for this post, as the advert said.",
    ],
  },
});
