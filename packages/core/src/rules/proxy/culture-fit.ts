import { defineTextRule } from "../define";
import { nounEnd } from "../frames/noun-end";
import { workTalk } from "../frames/work-talk";

/** Fit, chemistry and gut feeling. */
export const cultureFit = defineTextRule({
  id: "proxy/culture-fit",
  severity: "warn",
  ground: "any",
  locales: ["en"],
  summary: "Culture fit, chemistry, gut feeling, one of us",
  message:
    "May be read as a preference for people like us, because fit that is not tied to a published value says nothing about the work.",
  rationale:
    "Fit without a criterion is the commonest cover for a decision about background, and the candidate cannot act on it. A published value with evidence is something else.",
  suggestion:
    "Name the published value or criterion, the question that tested it, and what was and was not heard.",
  rewrite: "criterion",
  sources: ["TEXTIO", "HT07", "EHRC"],
  patterns: [
    "{fitPhrase}",
    "(spark|wow|x factor|x-factor|certain something|magic|connect) ((that)? (we|i|the panel|our|the client|the team) ..5)? {adverbs}? (missing|went missing|was not there|was not in evidence|never arrived|never came|absent)",
    "(you|she|he|it|interview|something|answers|round|conversation) ..4 not {adverbs}? land (with (us|the {crewNoun}|people|anyone)|,|$)",
    "(did not|never|not) ..1 (get|have|give us|leave us with) (that|a|an|the|any|much of a) ..2 feeling (off|from|about|,|$)",
    "(picture|see|imagine) (you|her|him) (round|around|having|over|at|in|on|with) (the|a|our) ..3 (with|table|campfire|pub|canteen|terrace|party|team|lads|boys|girls|crew|chambers|house)",
    "(happier|better off|more at home|rub along better|better suited|fit better|thrive) in (a|an|some) ..3 (shop|set-up|setup|place|house|firm|outfit|company|environment|team|organisation|business|kind of|sort of)",
    "(was not|not|never) meant to be (,|$)",
    "not (quite)? (a|an) {Capitalised} (person|type|man|woman|sort of person|kind of person)",
    "left us {adverbs}? (cold|flat|unmoved)",
    "(like|be|being|become|really|not|quite|as|are|is) one of us (,|;|$|from|here|in|at|and|yet)",
    "(the|no|any|much|little|good|bad|poor|lack of|bit of|zero) (chemistry|vibe) (with|around|over|at|between (us|you|yourself|the (team|partners|two)))",
    "{whose} wavelength (is|was|and) {adverbs}? (different|not|ours|off|our)",
    "(down to|came to|by|on|just|only|simply|mostly|mainly|^^) (gut|gut feeling|gut feel|gut instinct|instinct) (,|;|:|$|rather|alone|in the end|on the day|about)",
    "not {adverbs}? (click|gel|vibe|mesh) with (the|our) ..1 {crewNoun}",
    "(right|better|good|best|natural) fit for (the|our) ..1 {crewNoun}",
    `(cultural|culture|team|personality) fit (,|$|${nounEnd}|concerns|issues|reasons|interview)`,
    "(not|never|lack|lacked|lacking|missing|wrong|no|without) (a|the|that|quite|really|any|much|enough|of|good|be)* {fitThing} (for {ourSide}|with {ourSide}|in {ourSide}|between (us|you)|here|$|,|and|culturally|personally|at (this|the) (place|firm|company|club|school|moment|time))",
    "(chemistry|vibe|rapport|spark|dynamic|energy|connection) {adverbs}? (was not|is not|was|felt|seemed|did not feel) {adverbs}? (there|off|missing|right|wrong|strange|flat|forced|lacking) (,|$|for|with|and|but|so|between (us|you)|on the day|in the room|today)",
    "(gel|gelled|click|clicked|mesh|meshed|vibe|vibed|bond|bonded|fit in|blend in|connect|gelling|clicking) (well|easily|naturally)? (with|in with|as|into) {ourSide}",
    "(you|she|he|we|things|it|candidate) ..3 not {adverbs}? (gel|click|vibe|mesh|gelled|clicked|bond) (with {ourSide}|$|,|and|as a|in the room|for)",
    "(feel|felt|felt like|see|saw|had|get|got) (any|much|that|a|the|no|some)? ..1 (click|spark|chemistry|connection|buzz|warmth|rapport) (in the room|with (you|her|him)|between (us|you)|,|$)",
    "(you|she|he) (would|might|will|'d) ..2 (stand out|stick out|be happier|be more at home|feel out of place|be a better match|be better suited|suit somewhere)",
    "(our|this) (kind|sort|type) of (person|people|place|man|woman|guy|girl)",
    `(not|n't) {adverbs}? (one of us|like us|like the rest of us|our cup of tea|our kind|our sort|our type) (,|$|${nounEnd}|of person|of people|here)`,
    "(gut|instinct|instincts|intuition) (said|says) (no|not|otherwise|that|you|she|he|we)",
    "(go|going|grab|have|having|sharing) (for)? a (pint|beer|drink) with",
    "tight-knit",
    "(you|she|he) (were|was|are|is) not (quite|really)? (a|an) {Capitalised} ..1 (person|type|sort|man|woman|kind of)",
    "(did not|not|never) {adverbs}? (sit|feel) (right|well) (with us|with me|$|,|and)",
    "(a bit|kind|sort|bit) of a family",
    "how families are",
    "about who fits",
    "(sort|kind|type) of (crew|bunch|gang|outfit|crowd|place|team) (and|,|that|who)",
    "slotting in",
    "way of being a",
    "(could|can) not (quite|really)? (picture|see|imagine|place|envisage) (you|her|him) (in|at|on|among|with|around|here|as one|fitting|sitting|getting on)",
    "(stick|stuck|sticking|stand|stood) out like",
    "(big|strong|keen) on (vibe|vibes|chemistry|fit|banter|personality)",
  ],
  unless: [
    ...workTalk,
    {
      pattern:
        "fit (for purpose|with the funder|with the brief|with the strategy|between|note|test|for human|of the)",
      scope: "overlap",
    },
    { pattern: "(cultural|culture) fit (- out|out)", scope: "overlap" },
    { pattern: "(scored|score|grid|criteria|criterion)", scope: "clause" },
  ],
  examples: {
    bad: [
      { text: "You were not a good culture fit.", quote: "culture fit" },
      { text: "The chemistry with the team was not there.", quote: "chemistry with" },
      { text: "In the end it was a gut feeling.", quote: "gut feeling" },
      { text: "He is not really our kind of person.", quote: "our kind of person" },
      { text: "I couldn't see you going for a pint with the crew.", quote: "going for a pint" },
      { text: "The vibe was off between you and the studio.", quote: "vibe" },
    ],
    good: [
      "Against our value “people first” you gave one example where two were asked for.",
      "The chemistry practical left no time for a risk assessment.",
      "Your deck did not show product-market fit.",
      "The safety culture question asked how people report near misses.",
      "You said how you would fit the valve, and in which order.",
      "Your agar culture was labelled and dated.",
    ],
  },
});
