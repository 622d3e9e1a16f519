import { defineTextRule } from "../define";
import { workTalk } from "../frames/work-talk";

/** Surprise that the candidate was good. */
export const surprise = defineTextRule({
  id: "coded/surprise",
  severity: "warn",
  ground: "any",
  locales: ["en"],
  summary: "Surprise at competence: surprisingly, for a …, articulate",
  message:
    "May be read as a low expectation of people like the candidate, because surprise says what was expected.",
  rationale:
    "Praise for being articulate, and surprise at a good answer, fall on those of whom less was expected because of who they are.",
  suggestion: "Say what was good, and leave the surprise out.",
  rewrite: "leave-out",
  sources: ["EQA", "TEXTIO"],
  patterns: [
    "(is|are|was|were|did) (remarkably|amazingly) (good|well|clear|strong) (,|$|for (a|an|someone|somebody|your)|considering|given)",
    "(remarkably|amazingly) (articulate|well-spoken|well spoken|eloquent|intelligent|bright|presentable|polished|fluent)",
    "(surprisingly|unexpectedly|astonishingly|shockingly|oddly|strangely) (articulate|well-spoken|well spoken|good|capable|competent|bright|intelligent|eloquent|professional|polished|knowledgeable|confident|sharp|able|well|strong|clear|fluent|technical|quick|clever|assertive|good on|presentable|smart)",
    "(for|considering) (someone|somebody|a candidate|an applicant) (with|from|of|like|in|at) (your|such a|a|that) (background|history|age|accent|condition|disability|upbringing|schooling|experience|community|country|culture|situation|family|education|limitations|issues|problems)",
    "(we|i|the panel|people|some of us|a few of us) ..2 (were|was|did) ..2 (surprised|shocked|amazed|astonished|taken aback|not expect|pleasantly surprised) (that|by how|at how|to|you|how|by your) ..3 (you|her|him|she|he|well|good|capable|knew|know|able)",
    "(we|i|the panel) (did|had) not (expect|expected|anticipate) (you|her|him|someone like|somebody) ..2 (to|like|from)",
    "(surprised|surprises|surprising|shock|surprise) ..3 (a few of us|coming from|from a|from an|from someone|how rarely)",
    "(caught|catching) (everyone|us|the panel) off guard",
  ],
  unless: [...workTalk],
  examples: {
    bad: [
      { text: "You were surprisingly articulate.", quote: "surprisingly articulate" },
      {
        text: "For someone with your background, that was impressive.",
        quote: "For someone with your background",
      },
      { text: "We did not expect you to be so capable.", quote: "did not expect you" },
      { text: "Your English is remarkably good.", quote: "remarkably good" },
      { text: "We were surprised at how well-spoken you were.", quote: "surprised" },
      { text: "You did remarkably well for a mum.", quote: "remarkably well" },
    ],
    good: [
      "You explained the threshold test precisely.",
      "The surprise in the data was the second peak, and you found it.",
      "Your surprise inspection plan was realistic.",
      "You set out a clear, articulate case for the merger.",
      "The surprise inspection in the exercise was dealt with calmly.",
      "Your remarkable result in the timed test put you in the top band.",
    ],
  },
});
