import { defineTextRule } from "../define";

/** Talking down. */
export const condescension = defineTextRule({
  id: "tone/condescension",
  severity: "warn",
  locales: ["en"],
  summary: "Obviously, as you should know, dear, leave it to the grown-ups",
  message:
    "May be read as talking down, because it tells an adult professional that they ought to know better.",
  rationale:
    "Fair treatment includes respect. Words such as “obviously” and pet names add nothing to the criticism.",
  suggestion: "Take the word out and state the point: which duty, step or fact was looked for.",
  rewrite: "criterion",
  sources: ["GILL"],
  quoted: "skip",
  patterns: [
    "obviously ,? you (should|ought|do not|did not|have|had|need|could|must|are|were|know|thought|missed)",
    "(as|which) (anyone|everyone|everybody|any (trainee|student|child|beginner|professional|nurse|teacher|engineer)) ..4 (knows|would know|could tell)",
    "as (any|every) ..2 (knows|knew|could tell you|will tell you|learns|should know)",
    "(job|work|task|post|role|conversation|business) for (the)? (grown-ups|grownups|adults|big boys|professionals)",
    "(this|that|it|these) (is|was|are|were) ..2 (basic|elementary|child's play|abc|kindergarten|primary school|entry-level|first-year) (stuff|knowledge|$|,|material|things|level)",
    "(bless|god bless) (him|her|you|your heart|his heart|her heart|his cotton socks)",
    "(leave|better left|best left) ..5 to the (grown-ups|grownups|adults|professionals|experts|big boys|big kids|boys|men)",
    "(my dear|sweetheart|sweetie|petal|poppet|young lady|young man|good girl|good boy|clever girl|clever boy|little lady|my love|darling|sunshine|hun) (,|$|you|we|this|but)",
    ", (dear|love|pet|hen|duck|hun|honey|sweetie|darling|young man|young lady|sunshine|buddy|pal|son|my friend) ($|,)",
    "(when|once) you (are|have) ..2 (older|grown up|more experienced|a bit older|up a bit) ",
    "(back|go back|return) to (school|basics|square one|kindergarten|nursery|the classroom|college)",
    "(did try|do try|does try|tried|trying|(did|does|do) ..1 little|(sure|know|suppose|doubt) (you|she|he) (did|tried|do)) (his|her|your) (very|little)? best (,|$|dear|bless)",
    "(let me|allow me to|shall i|i will) (spell|explain|put) (it|this|that)? ..2 (out|slowly|simply|simple)",
    "(need|needs) (to be)? (spoon-fed|hand-holding|babysitting|holding by the hand|nannying)",
    "(must|should|ought to) (realise|realize|know by now)",
    "(did|does|do|has|had|have) (nobody|no one|anyone|anybody|someone|somebody) (ever)? (tell|told|teach|taught|explain|explained|show|shown|mention|mentioned) (to)? (you|him|her)",
    "(nobody|no one) (seems to have|has|had|can have|ever) ..1 (told|taught|explained|shown) (to)? (you|him|her|the candidate)",
    "(you will|you would|he will|she will|you might) understand (it|this|that|these things|how)? ..2 (when|once|after) (you|she|he) (have|has|are|is|had|get)",
    "(since|from|long)? before (you|she|he) (were|was|could|learned|learnt) (born|spell|walk|talk|in (nappies|shorts|long trousers|school)|out of (nappies|shorts|school)|tie)",
    "run along",
    "never you mind",
    "(do not|don't) (you)? worry your",
    "big words for a ..1 (lad|girl|lady|boy|man|woman|person|someone|kid|trainee|beginner)",
    "(i would|i'd|we would|we could) explain ..5 (again|but) ..3 (only|but|not enough|do not have)",
    "(not|isn't|aren't) for everybody (,|$|and|dear)",
    "(stick|keep) to (something|things|what) ..2 (simpler|easier|smaller|fewer|less|within your)",
    "(grown-up|grown up|big boy|big girl|proper grown-up) (jobs|job|work|talk|conversation|school)",
    "(did|do|had|have|were|are) you even",
    "(sorry|well|no|listen|look|right) ,? (love|pet|hen|dear|darling|hun|duck|sweetheart|sunshine) (,|$|but|not|we|you)",
    "(should|ought to) (know|have known) better",
    "how hard (can|could|is|was) (it|that)",
  ],
  unless: [
    {
      pattern: "(back|go back|return) to school (plan|week|campaign|day|programme|lesson|night)",
      scope: "overlap",
    },
    {
      pattern:
        "basic (check|life support|disclosure|training|first aid|hygiene|tools|allowance|pay|rate|skills)",
      scope: "overlap",
    },
    {
      pattern:
        "(children|pupils|residents|students|toddlers|patients|child) ..6 (best|hand-holding|basic)",
      scope: "overlap",
    },
    { pattern: "(drew on|used) hand-holding", scope: "overlap" },
    { pattern: "run along (the|a|its|each|this|both)", scope: "overlap" },
    { pattern: "(was|is|be) to run along", scope: "overlap" },
  ],
  examples: {
    bad: [
      { text: "Obviously you should know the Children Act.", quote: "Obviously you should" },
      { text: "Bless him, he did try his best.", quote: "Bless him" },
      { text: "As anyone in the field knows, this is basic.", quote: "this is basic" },
      { text: "Leave this sort of thing to the grown-ups, dear.", quote: "to the grown-ups" },
      {
        text: "As any apprentice knows, you isolate the supply first.",
        quote: "any apprentice knows",
      },
      { text: "Nice try, but this is a job for grown-ups.", quote: "job for grown-ups" },
    ],
    good: [
      "We looked for the section 17 duty.",
      "The basic check was done before the offer.",
      "She told the child in simple words why the dentist needed to look again.",
      "The letter you drafted said “as I already explained”, which reads as rude.",
      "The basic rate in your tax example was last year's.",
      "We looked for the isolation step before the cover comes off.",
    ],
  },
});
