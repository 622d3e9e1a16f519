import { defineTextRule } from "../define";

/** What the writer reads. @param about completes “resembles sentences …” */
export function secondLookMessage(about = ""): string {
  const which = about === "" ? "" : ` ${about}`;
  return `May be read otherwise than it is meant, because its wording resembles sentences${which} that careful readers asked to change. Please look at it again: this is a guess from wording, and a person decides.`;
}

/**
 * What the statistical reader marks (`second-look/`). It has no patterns: it is silent unless a reader is given to the
 * checker.
 */
export const secondLook = defineTextRule({
  id: "review/second-look",
  severity: "warn",
  locales: ["en"],
  presets: ["recommended", "strict"],
  summary: "What a statistical reader finds worth a second look",
  message: secondLookMessage(),
  rationale:
    "Frames and word lists do not reach what is only implied. A small statistical model, trained on labelled sentences, marks what resembles them. It weighs wording and knows nothing of the case, so it asks a person to look and accuses nobody. It stays silent where nobody is addressed and where it knows few of the words. Where it takes a sentence for fine although a rule minds its words, that finding becomes a note.",
  suggestion:
    "Read the sentence as the candidate would. If it is about the work, name the criterion and what was observed; if it is about the person, leave it out.",
  rewrite: "criterion",
  sources: ["GILL", "SBI"],
  patterns: [],
  examples: {
    bad: [
      {
        text: "The lads would only tease a chap who knits at break.",
        quote: "a chap who knits",
      },
      {
        text: "It would take our regulars a good while to get used to that turban.",
        quote: "get used to that turban",
      },
      {
        text: "He seems wired a little differently, and the workshop is loud.",
        quote: "wired a little differently",
      },
      {
        text: "You were a bit of a damp firework, to be honest.",
        quote: "a bit of a damp firework",
      },
      {
        text: "One suspects the cello will always come before the accounts with her.",
        quote: "the cello will always come before the accounts",
      },
    ],
    good: [
      "In the mock inspection you checked the fire doors and missed two of the five extinguishers.",
      "Your session plan for the over-sixties walking group had no rest stops.",
      "The prayer room was booked in your floor plan for the wrong day.",
      "You told us that you prefer mornings, and this post has late shifts.",
      "Your reference list had three dead links.",
    ],
  },
});
