import { defineTextRule } from "../define";

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
    "(not|never|lack|lacked|lacking|missing|wrong|no) (a|the|that|quite|really|any|much|enough|of|good)* {fitThing} (for|with|in|on|between|here|to|$|,|and|at|we)",
    "(chemistry|vibe|rapport|spark|dynamic) (was not|is not|was off|felt|was missing|did not|just)",
    "(gel|gelled|click|clicked|mesh|meshed|vibe|vibed|bond|fit in|blend in|connect) (well)? (with|in with|as|into) (us|people here|the team|our team|the staff|the rest|the lads|the girls|the group|the crew|the office|the pod|everyone|colleagues|our)",
    "not {adverbs}? (gel|click|vibe|mesh) (with|$|,|as)",
    "(you|she|he) (would|might|will|'d) ..2 (stand out|stick out|be happier|be more at home|feel out of place|be a better match|be better suited|suit somewhere)",
    "(our|this) (kind|sort|type) of (person|people|place|man|woman|guy|girl)",
    "(not|n't) {adverbs}? (one of us|like us|like the rest of us|our cup of tea|our kind|our sort|our type)",
    "(gut|instinct|instincts|intuition) (said|told|says|was|feeling|feel|reaction|tells)",
    "(go|going|grab|have|having|sharing) (for)? a (pint|beer|drink) with",
    "(felt|feel|something) (off|not right|was off|was not right)",
    "tight-knit",
    "(a bit|something|slightly|rather|somehow) ..2 off about (you|your|her|him|his)",
    "(you|she|he) (were|was|are|is) not (quite|really)? (a|an) {Capitalised} ..1 (person|type|sort|man|woman|kind of)",
    "(feel|feeling|felt|find|sense) ..2 (click|spark|chemistry|connection|buzz|warmth) (in the room|with|between|,|$)",
    "(did not|not|never) {adverbs}? (sit|feel) (right|well) (with us|with me|$|,|and)",
    "nobody ..6 (say|said) yes",
    "(a bit|kind|sort|bit) of a family",
    "how families are",
    "about who fits",
    "(sort|kind|type) of (crew|bunch|gang|outfit|crowd|place|team) (and|,|that|who)",
    "slotting in",
    "way of being a",
    "(could|can) not (quite|really)? (picture|see|imagine|place|envisage) (you|her|him) (in|at|on|among|with|around|here|as one|fitting|sitting|getting on)",
    "(did not|does not|never|just did not) {adverbs}? (click|gel|gelled|connect) ..2 (with|$|,)",
    "(stick|stuck|sticking|stand|stood) out like",
    "(big|strong|keen) on (vibe|vibes|chemistry|fit|banter|personality)",
    "(just)? rub (us|people|the team) ..1 wrong",
    "(the|our) (right|wrong) (energy|vibe|vibes|chemistry)",
  ],
  unless: [
    {
      pattern: "(market|product|product-market|problem-solution|model|curve|strategic|data) fit",
      scope: "overlap",
    },
    {
      pattern:
        "fit (for purpose|with the funder|with the brief|with the strategy|between|note|test|for human|of the)",
      scope: "overlap",
    },
    { pattern: "fit with ..3 (priorities|strategy|brief|criteria)", scope: "overlap" },
    {
      pattern: "(cell|yoghurt|bacterial|starter|safety|learning|no-blame|agency|speak-up) culture",
      scope: "overlap",
    },
    { pattern: "(adhesive|organic|water|practical|a-level|gcse|food) chemistry", scope: "overlap" },
    {
      pattern:
        "chemistry ((answer|answers)|practical|lesson|lab|question|set|department|on the answer|of|teacher|paper|gcse|a-level|degree|was not there on the answer)",
      scope: "overlap",
    },
    { pattern: "gut (health|bacteria|flora|microbiome)", scope: "overlap" },
    {
      pattern: "chemistry between (the|two) (compounds|molecules|reagents|materials)",
      scope: "overlap",
    },
    { pattern: "gel (on|electrophoresis|nails|coat)", scope: "overlap" },
    { pattern: "(jam|jelly|gel|spoon|pectin) ..6 (gel|set)", scope: "overlap" },
    { pattern: "spark (plug|plugs)", scope: "overlap" },
    { pattern: "culture times", scope: "overlap" },
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
