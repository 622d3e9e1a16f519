import { defineTextRule } from "../define";

/** Nothing at all: N/A, see e-mail. */
export const emptyText = defineTextRule({
  id: "substance/empty-text",
  severity: "error",
  locales: ["en"],
  summary: "“N/A”, “see e-mail”, “as discussed” instead of a reason",
  message: "May be read as indifference, because the reader opens it and finds nothing.",
  rationale:
    "A study of four thousand real refusals found such entries in the field that candidates read. A reason that cannot be written in a sentence is not ready to be sent.",
  suggestion: "Write one sentence: the criterion, and what was missing.",
  rewrite: "criterion",
  sources: ["DFE", "CANDE"],
  scope: { audience: "candidate" },
  patterns: [
    "^^ (n a|na|nil|none|tbc|tba|x|xx|xxx|ditto|as above|as below|as discussed|as agreed|as per email|as per call|per email|see email|see above|see below|see notes|see attached|see letter|see comments|see other|see previous|no comment|no comments|not applicable|nothing to add|nothing|no feedback|no further comment|no reason|no reason given|other|various|unsuccessful|rejected|not suitable|unsuitable|not for us|see e mail|refer to email|already told|told by phone|phoned|will call|same as above|same as last time|test) $$",
  ],
  examples: {
    bad: [
      { text: "N/A", quote: "N/A" },
      { text: "See email.", quote: "See email" },
      { text: "As discussed.", quote: "As discussed" },
      { text: "No comment.", quote: "No comment" },
      { text: "N/A", quote: "N/A" },
      { text: "As discussed.", quote: "As discussed" },
    ],
    good: [
      "As discussed on Monday, the trial shift was scored on three tasks.",
      "See your email for the link to the portal, where the scores are listed.",
      "The not-applicable box in your form design was hidden.",
      "None of your three examples had a figure.",
      "As discussed on Tuesday, your plan left out the night shift.",
      "The “not applicable” box in your form had no label.",
    ],
  },
});
