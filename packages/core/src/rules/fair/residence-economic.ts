import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  trait: "homeTrait",
  own: "homeOwn",
  like: "homeLike",
  worker: "homeWorker",
  phrase: "homePhrase",
};

/** Home or money of the candidate. */
export const residenceEconomic = defineTextRule({
  id: "fair/residence-economic",
  severity: "warn",
  severityIn: { FR: "error" },
  ground: "residence",
  locales: ["en"],
  summary: "Address, commute, housing, debts or benefits",
  message:
    "May be read as a decision about where the candidate lives or on what, because an address, a debt or a benefit says nothing about the work.",
  rationale:
    "Residence, bank details and economic vulnerability are protected in France, and a postcode can stand for race. How far somebody travels is theirs to weigh.",
  suggestion:
    "State the need itself: the licence, the on-call radius, the travel between sites. Then say what the candidate told you about it.",
  rewrite: "requirement",
  sources: ["FR", "IL"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(growing|grew|brought) up (on|in) the {Capitalised} (estate|flats)",
    "(people|kids|lads|girls|folk|families|anyone) from (that|your|this) end of",
    "(you come|coming) from an address",
    "(commute|commutes|commuting|travel|travels|drive|drives|come|comes|coming) ..3 from (your|that|the far|the other) (end|side|part|corner) of",
    "people from (that|your|this) (estate|area|town|side|part|postcode|neighbourhood)",
    "(grew|growing|brought) up (on|in) (a|an|benefits|care|poverty)",
    "(on|off) benefits",
    "(live|lives) in (his|her|your) parents",
    "(commute|journey) (would|will|is|was|might) ..4 {trouble}",
  ],
  unless: [
    {
      pattern:
        "(council|housing) (estate|estates|flat|flats) (regeneration|renewal|redevelopment|repairs|repair|project|survey|team|plan|scheme|residents|tenants|management)",
      scope: "overlap",
    },
    ...groundExceptions(words),
    {
      pattern:
        "council (house|housing|flat|estate) (policy|tenants|repairs|listed|waiting|stock|rents)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "You live too far away to be reliable.", quote: "live too far" },
      { text: "Your postcode told us most of what we needed.", quote: "Your postcode" },
      { text: "Anyone on benefits for so long would find our hours hard.", quote: "on benefits" },
      {
        text: "Your credit score worried the bursar.",
        quote: "Your credit score",
      },
      {
        text: "Nobody commutes from your end of the county and lasts the winter.",
        quote: "your end of",
      },
      { text: "Coming off benefits, you would find our mornings a shock.", quote: "off benefits" },
    ],
    good: [
      "The post needs a full licence by the start date; you told us you do not yet hold one.",
      "Your pupil premium plan reached the right families.",
      "The benefits calculation in the exercise left out housing costs.",
      "A degree in nursing is required by the regulator, and the certificate was not supplied.",
      "The address field in your form took only British postcodes.",
      "The on-call radius is ten miles, as advertised, and you told us that you live outside it.",
    ],
  },
});
