import { defineTextRule } from "../define";

/** Advice nobody can act on. */
export const uncontrollable = defineTextRule({
  id: "substance/uncontrollable",
  severity: "warn",
  locales: ["en"],
  summary: "Advice that the candidate cannot act on",
  message: "May be read as hopeless, because the advice asks for something that nobody can change.",
  rationale:
    "Feedback that looks forward has to be within the reader's control, or it lowers effort.",
  suggestion:
    "Give one action within the candidate's control: an example to bring, a course, a way to structure the answer.",
  rewrite: "criterion",
  sources: ["HT07"],
  patterns: [
    "(try|try to|you could|you might|you should|aim|learn|need|needs) (and|to)? (seem|look|appear|sound|come across as|be|act) {adverbs}? (more|less|a bit|a little|a bit more|a bit less|a little more|a little less)? (senior|mature|grown-up|likeable|likable|charming|charismatic|outgoing|extroverted|feminine|masculine|local|british|english|american|polished|young|younger|older|taller|slimmer|{demonym}|northern|southern|rural|foreign|posh|common|country|ethnic|interesting|fun|bubbly|natural|ladylike|authoritative|like a leader|like us)",
    "when you are (a bit|a little|much)? (older|more mature|taller|settled)",
    "(be|being) (taller|younger|older|slimmer|prettier|better looking|better-looking|more local)",
    "more of (an extrovert|a people person|a leader|a character|a personality|a man's man|a lad|a girl)",
  ],
  unless: [],
  examples: {
    bad: [
      { text: "Try to seem more senior.", quote: "Try to seem more senior" },
      { text: "Perhaps come back when you are a bit older.", quote: "when you are a bit older" },
      { text: "It would help to be taller for this counter.", quote: "be taller" },
      { text: "Try to be more of an extrovert.", quote: "more of an extrovert" },
      { text: "Try to be a bit taller behind the counter.", quote: "taller" },
      { text: "Try to sound less northern.", quote: "less northern" },
    ],
    good: [
      "Bring an example of chairing a review.",
      "Try to name the law that you rely on.",
      "Come back when you have completed the registration.",
      "Try to be more specific about the result.",
      "Bring one example of a handover that you led.",
      "Try to make the older stock easier to reach.",
    ],
  },
});
