import { defineTextRule } from "../define";
import { groundExceptions, groundPatterns } from "../frames/ground";

const words = {
  trait: "classTrait",
  like: "classLike",
  worker: "classWorker",
  phrase: "classPhrase",
};

/** Home, class, schooling or money of the candidate. */
export const residenceEconomic = defineTextRule({
  id: "fair/residence-economic",
  severity: "warn",
  severityIn: { FR: "error" },
  ground: "residence",
  locales: ["en"],
  summary: "Address, commute, schooling, class, housing or benefits",
  message:
    "May be read as a decision about where or what the candidate comes from, because an address, a school or a benefit says nothing about the work.",
  rationale:
    "Residence, bank details and economic vulnerability are protected in France, social origin in Australia; a postcode can stand for race. Schooling and polish are class by another name.",
  suggestion:
    "State the need itself: the licence, the on-call radius, the accredited course. Then say what the candidate told you about it.",
  rewrite: "requirement",
  sources: ["FR", "IL", "FWA"],
  quoted: "skip",
  patterns: [
    ...groundPatterns(words),
    "(your|her|his) {adverbs}? (postcode|zip code|address|home address|upbringing|schooling|commute|background|housing|credit history|credit score|debts|bankruptcy|class|neighbourhood|neighborhood) ..6 (told|tells|worried|suggests|suggested|would|made|is|means|might|not|doubt|doubted|lets|let|shows|showed)",
    "(growing|grew|brought) up (on|in) the {Capitalised} (estate|flats)",
    "(people|kids|lads|girls|folk|families|anyone) from (that|your|this) end of",
    "(hint|whiff|touch) of the (polytechnic|estate|street)",
    "access course rather than",
    "degree from {Capitalised} ..6 (weight|same|quite|mean|carry|impress)",
    "(you come|coming) from an address",
    "(you|she|he) (went to|were at|was at|attended|come from|came from|came through|go to) (a|an|the)? (secondary modern|grammar school|state school|private school|boarding school|public school|comprehensive|comp|polytechnic|technical college|academy on|convent school|catholic school|free school|night school)",
    "people from (that|your|this) (estate|area|town|side|part|postcode|neighbourhood)",
    "(your|a) comprehensive (school)? (like|is|was|rarely)",
    "without a (russell group|oxbridge|red brick|top|ivy league) degree",
    "(stanford|oxford|cambridge|eton|harrow|yale|harvard|princeton|trinity|georgetown|embry-riddle|purdue|lse|durham|st andrews) (or|and|is|people|grads|graduates|types|men|man)",
    "(former|ex) polytechnic",
    "(grew|growing|brought) up (on|in) (a|an|benefits|care|poverty)",
    "(on|off) benefits",
    "(live|lives) in (his|her|your) parents",
    "(right|wrong|better) (circles|side of town|side of the tracks|sort of school|schools|kind of school|background|sort of family)",
    "(night school|night-school|community college|online|bootcamp) (degree|folks|people|grads|graduates|does not|is not|left)",
    "(commute|journey) (would|will|is|was|might) ..4 {trouble}",
  ],
  unless: [
    ...groundExceptions(words),
    {
      pattern:
        "(housing|universal credit|benefit|benefits|unemployment) (claim|claims|costs|calculation|rules|service|team|law|officer|question|case|advice|answer|analysis|appeal)",
      scope: "overlap",
    },
    {
      pattern:
        "background (reading|research|check|checks|investigation|screening|knowledge|to|information|colour|in (nursing|teaching|engineering|finance|sales|policy|law))",
      scope: "overlap",
    },
    {
      pattern:
        "(school|university|college|degree) (district|board|run|governors|leadership|librar(y|ies)|improvement|budget|is required|requirement|apprenticeship|certificate|in (nursing|engineering|social work|law))",
      scope: "overlap",
    },
    {
      pattern:
        "(your|her|his) (school|degree|university|estate|class|address) (improvement|visit|lesson|exercise|management|answer|project|in (nursing|law)|sizes|plan|teaching|list|of)",
      scope: "overlap",
    },
    {
      pattern: "(class|classes) (size|sizes|teaching|of|in your|diagram|name|action|teacher)",
      scope: "overlap",
    },
    {
      pattern:
        "address (the|this|that|it|these|those|how|both|them|a|an|each|all|any|what|risk|book|field|fields|validation)",
      scope: "overlap",
    },
    { pattern: "(address|addressed|addresses) (in|on) your", scope: "overlap" },
    { pattern: "bank account (details|of the|in the)", scope: "overlap" },
    { pattern: "(professional|posted|minimum|essential) (degree|background)", scope: "overlap" },
    {
      pattern:
        "(poor|rough|common|local|polished|posh|council) (estimate|errors|error|draft|cut|evidence|answer|audio|response|knife|hygiene|tax|tenants|house rules|meeting|meetings|policy|practice|law|services|weld|finish|slides|deck|presentation)",
      scope: "overlap",
    },
    { pattern: "(you|she|he) (were|was|are|is) {adverbs}? polished (in|on)", scope: "overlap" },
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
      { text: "She went to a comprehensive, and it shows.", quote: "went to a comprehensive" },
      {
        text: "We prefer people from the right sort of school.",
        quote: "from the right sort of school",
      },
    ],
    good: [
      "The post needs a full licence by the start date; you told us you do not yet hold one.",
      "Your pupil premium plan reached the right families.",
      "The benefits calculation in the exercise left out housing costs.",
      "A degree in nursing is required by the regulator, and the certificate was not supplied.",
    ],
  },
});
