import { defineTextRule } from "../define";

/** Sarcasm and mock praise. */
export const sarcasm = defineTextRule({
  id: "tone/sarcasm",
  severity: "warn",
  locales: ["en"],
  summary: "Sarcasm, mock praise, scare quotes",
  message: "May be read as mockery, because praise that is not meant hurts more than blame.",
  rationale:
    "Irony does not survive being written down, least of all in a refusal. Readers take it as contempt.",
  suggestion: "Say plainly what was missing and what a good answer has.",
  rewrite: "criterion",
  sources: ["GILL"],
  patterns: [
    "(it is|how|so) (sweet|touching|charming|adorable|quaint|heartening|cute|precious) (that|how|to)",
    "(full|top|extra|bonus) marks for (bravery|courage|effort|confidence|enthusiasm|trying|cheek|nerve|imagination|creativity|originality|volume|brevity|turning|style)",
    "(next time|perhaps|maybe) ,? ..2 (try|look up|read|open|google|bring|learn|find|consider|check) ..6 (thought|attached|lol|spelling|job description|advert|which|dictionary|manual|map|watch|brain|clock|instructions|homework|website|name of|title|front page)",
    "(lol|haha|ha ha|rofl|lmao|wink wink|just saying|just a thought|no offence|no offense)",
    "(certainly|definitely|surely) one way (to|of)",
    "(thank you|thanks) for (explaining|teaching|enlightening|educating) ..4 (to us|us|me|to me|to the (panel|board|whole)|to {Number} (of)? (grown|harbour|experienced|qualified|working|senior|us|who))",
    "i (do|would) (so)? hope (someone|somebody) ..4 (told|explained|shown)",
    "(most|very|so|truly) (instructive|enlightening|educational|edifying|illuminating) (to|that|for)",
    "(will|would|must) be (relieved|delighted|thrilled|fascinated|surprised|amused|interested) to (know|hear|learn)",
    "(a|one|quite a|such a) (charming|delightful|inspired|novel|lovely|nice) (touch|twist) (,|$|if|considering|given|but|i)",
    "i am sure ,? (very|terribly|extremely) (daring|clever|original|impressive|exciting|funny|modern)",
    "(had|have) been wondering",
    "would be lying if",
    "do let (us|me) know (when|if|how|once|where)",
    "{sarcasmPhrase} (we|you|the|a|an|this|that|at|to|with|it|in|of|,|$|for|your|not|how|next|she|he|on|when|where|her|his|about|by|and|as|have|know|even|never|one|see|but|so|is|are|up|him|them|there)",
    "if (one|you|we) (may|can|could) call it that",
    "how (brave|bold|adorable|sweet|quaint|liberating|novel|refreshing|generous|lovely|clever|original|ambitious|convenient|charming) (to|of you|that you|$|,)",
    "(apparently|presumably|evidently|clearly|perhaps) ..4 (is|are|was|were|(work|works)|(mean|means)) ..2 (optional|overrated|different|differently|something else|for other people|beneath you|a mystery) (in|on|to|for) (your|you)",
    "(thank you|thanks) for (the)? (entertainment|laugh|laughs|comedy|amusement|(trying|turning up) (,|$|though|anyway|at least|i suppose|we))",
    "(masterclass|master class|lesson|textbook example) (in|of) how not",
    "(bold|brave|interesting|courageous|daring) (strategy|move|choice|approach|decision|tactic) (,|to|$|of|for|there)",
    "(loved|enjoyed|liked) (the|that) (part|bit|moment) (where|when) (you|she|he)",
    "(kudos|congratulations|bravo|well done|hats off|top marks|full marks|ten out of ten|applause|credit|gold star|a medal) (to you|for|on) (discovering|finding (us|your way|(the|our|a) (building|room|door|entrance|place|address|interview|website|way|office|site))|trying|turning|showing|managing|attempting|noticing|remembering|having|spelling|getting (here|the|your|up|dressed|out)|inventing|being the|surviving|losing|breathing)",
    "(a|an) (masterpiece|work of art|triumph|revelation|tour de force) , (was|wasn|is|isn)",
    "(colouring|coloring) book",
    "(on|from) (your|another|what|which) planet",
    "(works|work) differently in your",
    "bless (,|$|and|but)",
    "good for you (,|$|but|though)",
    "(cute|hilarious|genius|priceless) (,|$|but|though|that|really)",
    "having a go (,|$|though|anyway|at least|sweetheart|i suppose)",
    "how adorable",
    "adorable (,|that|how|to|when|but|really)",
  ],
  unless: [
    {
      pattern:
        "well done (on|for) (the|your|a|both|completing|passing|preparing|naming|spotting|your)",
      scope: "overlap",
    },
    {
      pattern:
        "(interesting|bold|brave) (choice|approach|decision) (and you|,? because|of (case|example|topic))",
      scope: "overlap",
    },
    {
      pattern:
        "full marks for (the|your|question|part|section|this|task|criterion|accuracy|calculation)",
      scope: "overlap",
    },
    {
      pattern:
        "(congratulations|kudos|credit) (on|for) (your|finishing|completing|passing|qualifying|naming|the)",
      scope: "overlap",
    },
    { pattern: "(top|full) marks (on|in)", scope: "overlap" },
    { pattern: "a (colour|color) (key|code)", scope: "overlap" },
    {
      pattern:
        "(sweetheart|darling|love|pet|dear|bless) (deal|deals|food|insurance|shop|the|letter|to|sir|madam|{Capitalised})",
      scope: "overlap",
    },
    { pattern: "{Capitalised} (love|dear|pet|bless)", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "Full marks for turning up, at least.", quote: "Full marks for" },
      { text: "Bold strategy, presenting churn without looking at churn.", quote: "Bold strategy" },
      { text: "Loved the part where you forgot our name.", quote: "Loved the part where" },
      { text: "Well done for having a go.", quote: "Well done for having a go" },
      { text: "Well done on finding the building, at least.", quote: "Well done on finding" },
      {
        text: "Congratulations on inventing a new kind of arithmetic.",
        quote: "Congratulations on inventing",
      },
    ],
    good: [
      "Well done on the data exercise, where you gained full marks.",
      "You said “weekly visits”; we looked for the reason.",
      "Thank you for the long journey and for preparing so thoroughly.",
      "Congratulations on finishing your certificate, which covers the basics.",
      "Well done on finding the leak within the hour.",
      "Congratulations on completing your registration since we met.",
    ],
  },
});
