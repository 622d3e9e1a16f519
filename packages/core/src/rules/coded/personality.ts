import { defineTextRule } from "../define";
import { labelPatterns } from "../frames/label";
import { nounEnd } from "../frames/noun-end";
import { workTalk } from "../frames/work-talk";

/** Labels for a personality. */
export const personality = defineTextRule({
  id: "coded/personality",
  severity: "warn",
  locales: ["en"],
  summary: "Abrasive, bossy, emotional, cold, bubbly: labels for the person",
  message:
    "May be read as a judgement of the person, because a label says what somebody is like and not what they did.",
  rationale:
    "Personality labels fall far more often on women and on Black employees, and feedback about the self works worst of all. What was done, and what it led to, can be described.",
  suggestion:
    "Situation, behaviour, effect: what happened in which exercise, what was said or done, and what would have worked better.",
  rewrite: "criterion",
  sources: ["SNY", "TEXTIO", "FIT", "HT07"],
  quoted: "skip",
  patterns: [
    ...labelPatterns("trait"),
    "^^ {adverbs}? {ownTrait} (with|,|;|when|and|in (a|the|her|his|your|person)|even|but|though|$)",
    "^^ {adverbs}? too {ownTrait} (for|to|by)",
    "^^ {adverbs}? {ownTrait} on the (phone|day|whiteboard|call)",
    "(a|an|certain|some|such|real|of|polished|slight|distinct) {mannerNoun} (about|to|in|from) (you|her|him|the (candidate|applicant|lad|man|woman|girl)|your (manner|tone))",
    `{whose} {adverbs}? {mannerNoun} (,|;|$|${nounEnd})`,
    `(a|an|real|proper|rather|of a|such a|bit) {ownLabel} (,|;|$|${nounEnd}|the size)`,
    `(you|she|he|candidate|applicant) ..5 (not|never|hardly|n't) ..4 (a|an|the|any|much|enough)? {strengthTrait} (,|$|${nounEnd})`,
    `(lack|lacks|lacked|lacking|need|needs|needed|missing|short on) ..2 (charisma|backbone|grit|drive|hunger|passion|sparkle|warmth|emotional intelligence|a thicker skin|killer instinct) (,|$|${nounEnd})`,
    "(bit|touch|hint|tad) of (a|an)? {adverbs}? (wallflower|diva|drama queen|show-off|control freak|know-it-all|loner|mouse|princess|jobsworth|maverick|rottweiler|softie|pushover|worrier|whinger|moaner|chatterbox|motormouth|wet blanket|lone wolf)",
    "(in|into|herself in|himself in|yourself in) a (tizz|tizzy|flap|state|strop|sulk|huff|panic|fluster|lather|mood)",
    "(you|she|he|candidate|a|too|bit|very|rather|so) {adverbs}? (bubbly|chippy|weepy|whiny|wishy-washy|airy-fairy|touchy-feely|stroppy|shirty|sniffy|snippy|flighty|ditzy|mumsy|mumsie|blokey|laddish|lairy|gobby|mouthy|chopsy|narky|crabby|standoffish|stand-offish|prickly|sullen|mopey|clingy) (,|$|and|but|for|in|with|when|about|at|way|manner|side|attitude|person|streak|girl|lad|woman|man|to|as)",
    "^^ {adverbs}? (bubbly|chippy|weepy|whiny|wishy-washy|airy-fairy|touchy-feely|stroppy|shirty|sniffy|snippy|flighty|ditzy|mumsy|mumsie|blokey|laddish|lairy|gobby|mouthy|chopsy|narky|crabby|standoffish|stand-offish|prickly|sullen|mopey|clingy) (,|$|and|but|in the|with (us|people|everyone|me|colleagues|the (team|panel|group)))",
    "(less|more|be a bit less|be less|not be so|so) (abrasive|bossy|emotional|aggressive|sensitive|defensive|intense|pushy|arrogant|shy|timid|quiet|nice|cold|serious|feisty|forceful|blunt|loud|reserved|confrontational|direct) (in (your|her|his) (manner|tone)|with people|next time|$|,|and|in (your|her|his) (approach|style))",
    `(not|lack|lacked|lacks|lacking|no|missing|short on|enough|has no|had no|have no|needs|need|needed|more) (a|the|any|enough|of|much|quite|really|some|natural|in)* (charisma|backbone|grit|killer instinct|fire in (your|the) belly|warmth as a person|a sense of humour|sense of humor|people person|team player|go-getter|self-starter|emotional intelligence|personality|thick skin) (,|$|${nounEnd})`,
    "not in (your|her|his) nature",
    "(you|she|he|candidate) ..1 (just|simply) not {adverbs}? (a leader|a natural|a people person|a team player)",
    "(someone|somebody|need|needs) (more)? (nurturing|motherly|maternal|bubbly|outgoing|likeable|warmer|softer|tougher|less emotional)",
    "(a bit of|something of|quite|rather|such|bit of|kind of) (a|an) (diva|drama queen|control freak|know-it-all|show-off|loner|introvert|mouse|pushover|doormat|handful|princess|snowflake|wallflower)",
    "(an|a) {adverbs}? (introvert|extrovert|wallflower|shrinking violet|diva|drama queen)",
    "(you|she|he|candidate|and|panel|^) (got|became|got a tad|got a bit) {adverbs}? (hysterical|emotional|tearful|defensive|flustered|snappy|upset|angry|shirty|stroppy|huffy|teary|moody)",
    "(likable|likeable|lovely|nice|sweet|pleasant) (girl|lady|young man|young lady|young woman|man|lad|guy|person|chap|woman|enough (,|$|person|lad|girl|but|chap|fellow|guy|man|woman|though))",
    "by nature",
  ],
  unless: [
    { pattern: "entitled to", scope: "overlap" },
    { pattern: "(fell|fall|falls|ran|run|came) short (on|of|in|at|by)", scope: "overlap" },
    ...workTalk,
    {
      pattern:
        "(too|so|as|how|less|more) (difficult|hard|weak|strange|odd|flat|dry|soft|loud|quiet|intense|dull|negative) (to|for (the|a))",
      scope: "overlap",
    },
    {
      pattern:
        "(was|were|is|are) (difficult|weak|awkward|odd|strange|dry|flat) (on|to|in|because|as|that|when)",
      scope: "overlap",
    },
  ],
  examples: {
    bad: [
      { text: "You came across as abrasive.", quote: "abrasive" },
      { text: "You come across as a bit too intense for us.", quote: "too intense" },
      { text: "She was too bossy for this team.", quote: "too bossy" },
      { text: "Her tone was bossy in the group task.", quote: "bossy" },
      { text: "I found him cold and a bit arrogant.", quote: "cold" },
      { text: "You can be quite spiky, the kitchen felt.", quote: "spiky" },
      { text: "Frankly she is high maintenance.", quote: "high maintenance" },
    ],
    good: [
      "When the panel queried the plan you changed topic; we wanted your reasoning.",
      "Your retry policy was too aggressive for a shared API.",
      "When the actor became hostile, you lowered your voice.",
      "You interrupted the caller five times in the role play.",
      "The aggressive dog scenario was handled step by step.",
      "You cut in on the customer twice before she had named the fault.",
    ],
  },
});
