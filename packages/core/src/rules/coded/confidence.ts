import { defineTextRule } from "../define";
import { labelPatterns } from "../frames/label";
import { nounEnd } from "../frames/noun-end";
import { workTalk } from "../frames/work-talk";

/** Confidence as a trait. */
export const confidence = defineTextRule({
  id: "coded/confidence",
  severity: "warn",
  locales: ["en"],
  summary: "Lacked confidence, timid, needs gravitas",
  message:
    "May be read as a judgement of the person, because confidence is ascribed by voice, sex, accent and manner and says nothing about what the answers held.",
  rationale:
    "In a large study of performance feedback, confidence was remarked on far more often for women, and as a fault. An interview also makes people nervous who are at ease at work. What was said, and how fully, can be described.",
  suggestion:
    "Describe the behaviour: which question was answered in one sentence, which point was not put forward, what more would have let you score it.",
  rewrite: "criterion",
  sources: ["TEXTIO"],
  quoted: "skip",
  patterns: [
    "(you|she|he|candidate|the candidate|the applicant) ..3 (lack|lacks|lacked|lacking|need|needs|needed|want for|wanted for|miss|missed|missing|short on|low on|short of) ..3 {poise}",
    "(lack|lacks|lacked|absence|deficit|want) (of)? {adverbs}? {poise} ..3 (let|showed|was|came|held|cost|counted|in your|in the interview|in the room|on the day|as|throughout|,|$)",
    "(^|a|your|her|his|that) (lack|absence) of {adverbs}? {poise}",
    "(with|had|has|have|showed|shows|show|^) (no|not enough|not much|little|insufficient|low|too little) {adverbs}? {poise} (,|$|in (you|your|front|meetings|interviews|people|the (room|interview))|when|as|at|throughout)",
    "(more|greater|a bit of|a little|bit more|a lot more|develop|build|build up|gain|grow in|work on|working on|improve|project|projecting|exude|exuding|radiate|show more|find|boost) (your|her|his|some|more|a little|a bit of|a bit more)? {adverbs}? {poise} (,|$|in yourself|when|next time|before|and|as|at|for|would|will|with people|in interviews|in meetings|to|she|he|you|if|so)",
    "(your|her|his) {adverbs}? {poise} (was|is|let|seemed|needs|needed|dipped|dropped|wavered|faltered|deserted|went|could|ebbed|grew)",
    ...labelPatterns("timid"),
    `(have|has|had|got|having|possess) ..1 (enough|much|any|sufficient) {adverbs}? {poise} (,|$|${nounEnd})`,
    "(a leader|a manager|a partner|(job|post|role|work|team)|we|they|it) (needs|need|needed|calls for|demands|demanded|wanted|want) (someone|somebody|a person)? (with)? (more|real|some|enough|greater)? {poise}",
    "(you|she|he|candidate) ({be}|{seem}|{modal} be) not {adverbs}? (confident|assertive|self-assured|commanding|self-confident) (enough|in|,|$|and|when|with|at)",
    "(you|she|he|candidate) ({be}|{seem}|did not {seem}) {adverbs}? (unconfident|under-confident|less than confident|not very confident|not particularly confident|not terribly confident)",
    "{poisePhrase}",
    "^ {adverbs}? (be|try to be|try being|you could be|you might be) {adverbs}? (bolder|braver|less (nervous|shy|timid|quiet|apologetic|hesitant|tentative|modest|humble))",
    "(rabbit|deer) (caught)? in (the)? headlights",
  ],
  unless: [
    ...workTalk,
    {
      pattern:
        "confidence (interval|intervals|level of|levels in|bound|bounds|band|limit|limits|vote|rating|score in|trick)",
      scope: "overlap",
    },
    {
      pattern:
        "(client|client's|clients|clients ' |patient|patient's|pupil|pupils|pupil's|child|child's|children's|learner|learners|customer|customers|resident|staff|team|team's|user|public|consumer|investor|market|business) {adverbs}? {poise}",
      scope: "overlap",
    },
    {
      pattern:
        "{poise} (in|of) (the|your|its|their|our) (data|figures|numbers|estimate|model|forecast|service|system|results|market|public|residents|pupils|team)",
      scope: "overlap",
    },
    {
      pattern:
        "(local|planning|signing|delegated|lead|licensing|health|housing|education|statutory|written|legal) authority",
      scope: "overlap",
    },
    {
      pattern: "authority (to|for|from|level|levels|matrix|limits|limit|was not|over|figures|on)",
      scope: "overlap",
    },
    {
      pattern: "(presence of|presence in (the|a) (sample|market|region|water|soil|area))",
      scope: "overlap",
    },
    {
      pattern:
        "(the|a|each|your) (pupil|child|patient|caller|actor|customer|client|resident|witness|learner|dog|horse|mare|kitten) ..4 {timid}",
      scope: "overlap",
    },
    {
      pattern:
        "(tentative|hesitant|apologetic) (date|dates|booking|conclusion|diagnosis|plan|schedule|offer|caller|customer)",
      scope: "overlap",
    },
    { pattern: "bottle ..2 (bank|feed|feeding|top|return|of|store|line)", scope: "overlap" },
    {
      pattern:
        "confidence in (the|a|this|that|its|their|our|your) ..2 (supply|service|services|system|brand|product|results|process|plan|police|bank|market|economy|school|council|vaccine|figures|numbers|forecast|estimate|model|data|source|method|test|tests|code|build|release)",
      scope: "overlap",
    },
    {
      pattern:
        "(the|a|an|each|your|both) ({exercisePerson}|witness|player|players|dancer|speaker|apprentice in|bidder|learners|pupils|children|buyer|seller|new nurse) ..4 {poise}",
      scope: "overlap",
    },
    { pattern: "(have|has|with) (every|full|complete|great) {poise}", scope: "overlap" },
    { pattern: "{inExercise}", scope: "clause" },
  ],
  examples: {
    bad: [
      { text: "You lacked confidence.", quote: "lacked confidence" },
      { text: "She came across as timid at the bedside handover.", quote: "timid" },
      {
        text: "A partner in this firm needs gravitas, and you need more presence.",
        quote: "presence",
      },
      { text: "Believe in yourself a little more next time.", quote: "Believe in yourself" },
      {
        text: "He was too softly spoken for a site office.",
        quote: "softly spoken",
      },
    ],
    good: [
      "You answered two of five questions in one sentence; more detail would have let us score them.",
      "Your forecast gave no confidence interval.",
      "In the reading exercise you raised the pupil's confidence before her speed.",
      "You put forward one of your three options; we would have liked to hear why you dropped the others.",
      "The local authority was named, and its duty was not.",
    ],
  },
});
