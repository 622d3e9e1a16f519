import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { firstPhrase, isEnglish, type Phrase } from "../measure/english";

/** Words that leave a decision open, or put it off. */
const open: readonly Phrase[] = [
  {
    words: ["decision"],
    pattern:
      /\b(?:we|the panel|they) (?:have|has|had)(?: not|n't)(?: yet)? (?:made|reached|taken|come to) (?:a|any|the|our|its|their)(?: final)? decision\b/i,
  },
  {
    words: ["decision"],
    pattern:
      /\b(?:no|a|the|any) (?:final )?decision (?:has|have|is|was) (?:not |yet to be |still to be |pending|yet been )/i,
  },
  {
    words: ["final decision"],
    pattern: /\b(?:no final decision|a final decision (?:will|is to))\b/i,
  },
  {
    words: [" still "],
    pattern:
      /\b(?:you are|your application is|we are) still (?:being considered|under consideration|in the running|considering|deciding)\b/i,
  },
  {
    words: ["your application"],
    pattern: /\byour application (?:remains|is) (?:open|live|active|on hold|under review)\b/i,
  },
  {
    words: ["let you know", "tell you", "inform you", "be in touch", "contact you"],
    pattern:
      /\bwe(?: will| shall|'ll) (?:let you know|tell you|inform you|be in touch|contact you)(?: \w+){0,4} (?:the outcome|our decision|the decision|the result|the next (?:stage|step|round)|next steps)\b/i,
  },
  {
    words: [" still "],
    pattern: /\b(?:you may|you might|you could) still (?:be offered|be appointed|get) /i,
  },
];

/** Words that leave open what the letter decides. */
export const outcomeMissing = defineDocumentRule({
  id: "process/outcome-missing",
  severity: "error",
  locales: ["en"],
  summary: "A text that leaves the decision open",
  message:
    "May be read as no decision at all, because these words leave open what the letter decides.",
  rationale:
    "The worst reactions come from a long wait without a clear refusal. A message made from a document begins with its outcome, so that it cannot be missing there; what can happen is that the words after it take it back, and the reader goes on waiting.",
  suggestion:
    "Say once and early that the candidate has not been appointed, and what comes now. If nothing is decided yet, do not send this letter.",
  sources: ["WAUNG", "CORT"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document, { texts }): Generator<DocumentHit> {
    // Whoever is on the reserve list may still be asked.
    if (!isEnglish(document) || document.outcome === "reserve_list") return;
    for (const { path, text } of texts) {
      const place = firstPhrase(text, open);
      if (place) yield { path, ...place };
    }
  },
  examples() {
    const summary = (text: string) => ({ document: exampleFeedback({ summary: text }) });
    const at = (text: string, quote: string) => ({
      ...summary(text),
      path: ["summary"],
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    });
    return {
      bad: [
        at(
          "Thank you for coming. We have not yet made a decision about the post.",
          "We have not yet made a decision",
        ),
        at(
          "We enjoyed meeting you, and you are still being considered.",
          "you are still being considered",
        ),
        at("Your application remains open for now.", "Your application remains open"),
        at(
          "We’ll let you know by Friday about the next stage.",
          "We’ll let you know by Friday about the next stage",
        ),
        {
          document: exampleOutcome({
            reasons: [
              { code: "other", text: "A final decision will follow in the next few weeks." },
            ],
          }),
          path: ["reasons", 0, "text"],
          start: 0,
          end: 21,
        },
      ],
      good: [
        summary("You have not been appointed on this occasion. We enjoyed meeting you."),
        summary("You explained how you let families know about the next step."),
        summary("The decision that you described in question 2 was clear."),
        {
          document: exampleOutcome({
            outcome: "reserve_list",
            reasons: [
              {
                code: "more-than-posts",
                text: "There were more suitable people than posts; you may still be offered the post.",
              },
            ],
          }),
        },
        { document: exampleOutcome() },
      ],
    };
  },
});
