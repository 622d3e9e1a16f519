import { defineTextRule } from "../define";
import { labelPatterns } from "../frames/label";
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
    "(more|greater|a bit of|a little|bit more|a lot more|develop|build|build up|gain|grow in|work on|working on|improve|project|projecting|exude|exuding|radiate|show more|find|boost) (your|her|his|some|more|a little|a bit of|a bit more)? {adverbs}? {poise} (,|$|in yourself|when|next time|before|and|as|at|for|would|will|with people|in interviews|in meetings|to|she|he|you|if|so)",
    ...labelPatterns("timid"),
    "{poisePhrase}",
  ],
  unless: [...workTalk],
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
