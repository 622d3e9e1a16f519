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
    "(will|would|must) be (relieved|delighted|thrilled|fascinated|surprised|amused|interested) to (know|hear|learn)",
    "(a|one|quite a|such a) (charming|delightful|inspired|novel|lovely|nice) (touch|twist) (,|$|if|considering|given|but|i)",
    "i am sure ,? (very|terribly|extremely) (daring|clever|original|impressive|exciting|funny|modern)",
    "(had|have) been wondering",
    "do let (us|me) know (when|if|how|once|where)",
    "{sarcasmPhrase} (we|you|the|a|an|this|that|at|to|with|it|in|of|,|$|for|your|not|how|next|she|he|on|when|where|her|his|about|by|and|as|have|know|even|never|one|see|but|so|is|are|up|him|them|there)",
    "if (one|you|we) (may|can|could) call it that",
    "how (brave|bold|adorable|sweet|quaint|liberating|novel|refreshing|generous|lovely|clever|original|ambitious|convenient|charming) (to|of you|that you|$|,)",
    "(apparently|presumably|evidently|clearly|perhaps) ..4 (is|are|was|were|(work|works)|(mean|means)) ..2 (optional|overrated|different|differently|something else|for other people|beneath you|a mystery) (in|on|to|for) (your|you)",
    "(masterclass|master class|lesson|textbook example) (in|of) how not",
    "(bold|brave|interesting|courageous|daring) (strategy|move|choice|approach|decision|tactic) (,|to|$|of|for|there)",
    "(loved|enjoyed|liked) (the|that) (part|bit|moment) (where|when) (you|she|he)",
    "(kudos|congratulations|bravo|well done|hats off|top marks|full marks|ten out of ten|applause|credit|gold star|a medal) (to you|for|on) (discovering|finding (us|your way|(the|our|a) (building|room|door|entrance|place|address|interview|website|way|office|site) (,|$|at|eventually|today|in the end|without|on))|trying|turning|showing|managing|attempting|noticing|remembering|having|spelling|getting (here|the|your|up|dressed|out)|inventing|being the|surviving|losing|breathing)",
    "(colouring|coloring) book",
    "bless (,|$|and|but)",
    "(cute|hilarious|genius|priceless) (,|$|but|though|that|really)",
    "having a go (,|$|though|anyway|at least|sweetheart|i suppose)",
    "adorable (,|that|how|to|when|but|really)",
    "bravo (,|for|you|indeed)",
    "(slow hand-clap|slow handclap|slow clap|clever you|lucky us|lucky old us|hold the front page|stop the presses|round of applause|give (you|him|her) a medal|pop your thinking cap|thinking cap)",
    "^^ (oh|wah|arre waah|wow|ah) ,? (nice|great|lovely|wonderful|joy|good|brilliant|how|another|what|yes|the) ..3",
    "(was|is) not (that|it|she|he|this) (a|an)? (treat|sweet|nice|lovely|novel|clever|adorable|precious|special|touching|grand)",
    "(nobel committee|nobel prize for|oscar goes|oscar for|the academy will|mensa will|michelin will)",
    "(let me|i will|we will|shall i|let us|i shall|we shall) ..1 (use (small|short|simple|little|smaller|simpler) words|say (this|it|that) (slowly|again)|put (this|it|that) in (words|small|short|simple|one)|go (slowly|slower)|type (slowly|this slowly))",
    "words (you will|you can|even you|he will|she will) (follow|understand|manage)",
    "(nice|kind|good|thoughtful|generous|decent|sweet|noble|big) (enough|of) ..1 (you|her|him|to)? (to)? (teach|educate|enlighten|lecture|grace|inform|remind|bother|fit us|spare us|pencil us|explain ..4 to (us|the panel|people|experts))",
    "(graced|favoured|treated|blessed) (us|the panel|the board|the committee) (with|to)",
    "(must be|it is) (wonderful|nice|lovely|marvellous|great|comforting) to be so",
    "(with|on) so little to (go|show|work) (on|for)",
    "(i am|we are|i have no doubt) (sure)? (your (mother|mum|mom|gran|parents|family|friends|fan club|wife|dog)|there is (a|some|somebody) ..3 (somewhere|thrilled|who will))",
    "let us be (kind|generous|charitable) (and|,|here)",
    "(to put it|putting it) (kindly|politely|charitably|generously|mildly)",
    "(somebody|someone|would somebody|could somebody) (should|ought to|please|might|needs to|had better|really should) (buy|teach|explain to|remind|warn|break it to) (the candidate|the applicant|you|him|her)",
    "(thank you|thanks) for (educating|enlightening|the (lecture|reminder that|education|history lesson|sermon|tip|advice on how|masterclass))",
    "(we|how we|i) (did)? so (enjoy|enjoyed|loved|love) (watching|hearing|being|your|the)",
    "(we|all) had a (good|great|right) (laugh|chuckle|giggle)",
    "such pretty (colours|colors|pictures|charts|slides|drawings)",
    "(picture book|children's book|ladybird book|colouring set|pop-up book) (on|about|version|of|would|might)",
    "diagram in crayon",
    "(thinks|think) (she|he|you) (is|are) the (next|new|second)",
    "(the dog ate|dog ate your|dog ate the)",
    "for which ..6 (forever|eternally) (in|grateful)",
    "(great|good|lovely|super|fine|nice) (job|work|going) (telling|teaching|only|forgetting|losing|missing|insulting|breaking|offending|antagonising)",
    "(went|go) over (great|well|big) (at|in) (community|amateur|school|drama|nursery)",
    "(was|is) (saving|keeping) the (good|best|right|real) (answers|material|ideas|stuff)",
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
    {
      pattern: "(bravo (company|two|zulu|one|team|block|ward|gate)|alpha ,? bravo|bravo charlie)",
      scope: "overlap",
    },
    {
      pattern:
        "(actor|customer|caller|patient|resident|client|learner|pupil|trainee) ..6 (small|short|simple|simpler) words",
      scope: "overlap",
    },
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
