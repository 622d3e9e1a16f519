import { defineTextRule } from "../define";
import { workTalk } from "../frames/work-talk";

/** Hedges and faint praise. */
export const doubtRaiser = defineTextRule({
  id: "coded/doubt-raiser",
  severity: "info",
  heap: { over: 2, severity: "warn" },
  locales: ["en"],
  summary: "Hedges and faint praise: might perhaps, fairly good for, decent enough",
  message:
    "May be read as praise that nobody quite means, because each hedge takes back a little of it and leaves the reader to guess why.",
  rationale:
    "Letters about women hold more doubt raisers than letters about men with the same record, and readers mark the person down for them. Honest uncertainty is about the evidence, and can be stated as such.",
  suggestion: "Say what was seen and how far it met the criterion, or leave the sentence out.",
  rewrite: "criterion",
  sources: ["MAD18"],
  quoted: "skip",
  patterns: [
    { pattern: "{doubtPhrase}", roles: ["candidate", "work", "unknown"] },
    "^^ {adverbs}? {faintPraise} (,|$|but|for|on the whole|as far as)",
    "(with|given) (some|enough|the right|a bit of|a lot of) (support|luck|help|training|supervision) ..1 you (might|may|could|should)",
  ],
  unless: [...workTalk],
  examples: {
    bad: [
      { text: "You might perhaps make a reasonable practitioner.", quote: "might perhaps make" },
      { text: "Your lesson was decent enough.", quote: "decent enough" },
      { text: "You did fairly well for a first interview in dentistry.", quote: "did fairly well" },
      {
        text: "With a bit of luck you could become a passable welder.",
        quote: "could become a passable",
      },
    ],
    good: [
      "We did not hear evidence on court work.",
      "Your plan listed reasonable adjustments for two of the three tenants.",
      "You met three of the four indicators for stock control.",
      "The ventilation in your drawing was not adequate for a spray booth.",
    ],
  },
});
