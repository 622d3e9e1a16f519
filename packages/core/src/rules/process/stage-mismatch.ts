import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome, exampleWithdrawal } from "../example-documents";
import { firstPhrase, isEnglish, type Phrase } from "../measure/english";

type Letter = CheckableDocument<"candidate-feedback" | "outcome-notice" | "withdrawal-notice">;

/** Words about an interview that took place. A screening call by telephone comes before the interview. */
const interview: readonly Phrase[] = [
  {
    words: ["interview"],
    pattern:
      /\b(?:after|at|during|in|from) (?:your|the) (?:recent |panel |formal |face-to-face )?interviews?\b(?! (?:stage|process|will|would|is to))/i,
  },
  {
    words: ["your interview", "your recent interview", "your panel interview"],
    pattern:
      /(?<!before |without |for |to |reach |next |phone |telephone |screening |invite you to )\byour (?:recent |panel )?interview (?:answers?|on|with|performance|last|was|went|responses?)\b/i,
  },
  {
    words: ["thank"],
    pattern:
      /\b(?:thank you for|thanks for) (?:coming to|attending|taking part in|preparing for|giving)(?: us)?(?: your)?(?: an| the| your)?(?: \w+)? interview\b/i,
  },
  {
    words: ["interviewed you"],
    pattern: /\bwhen (?:we|the panel) interviewed you\b/i,
  },
  {
    words: ["when you met"],
    pattern: /\bwhen you met (?:the|our) panel\b/i,
  },
  {
    words: ["the panel ", "your interviewer"],
    pattern: /\b(?:the panel|your interviewers?) (?:asked|heard|noted|saw|felt|scored|found)\b/i,
  },
];

/** Words about a last round that took place. */
const lastRound: readonly Phrase[] = [
  {
    words: ["final ", "last "],
    pattern:
      /\b(?:after|at|during|in|from|reached|reaching|made it to) (?:your|the) (?:final|last) (?:round|interview|stage|panel)\b/i,
  },
  {
    words: ["finalist"],
    pattern: /\b(?:as a|you were (?:a|one of (?:our|the|two|three)(?: \w+)?)) (?:finalists?)\b/i,
  },
  {
    words: ["your final", "your last"],
    pattern:
      /\byour (?:final|last)(?:-| )(?:round|stage) (?:presentation|interview|task|answers?)\b/i,
  },
];

/** Phrases about a step that this stage has not. */
function tooLate({ stageReached }: Letter): readonly Phrase[] {
  if (stageReached === "finalist") return [];
  return stageReached === "interviewed" ? lastRound : [...interview, ...lastRound];
}

/** A step that, by the document, never took place. */
export const stageMismatch = defineDocumentRule({
  id: "process/stage-mismatch",
  severity: "error",
  locales: ["*"],
  summary: "A date or words for a step that the stage says was not reached",
  message:
    "May be read as a letter meant for somebody else, because it speaks of a step that this candidate did not reach.",
  rationale:
    "A message about an interview that never took place is a template slip that readers remember. The date of an interview is compared with the stage, and in English the words as well.",
  suggestion: "Correct the stage, or take the step out.",
  sources: ["ABC"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice"],
  *check(document, { texts }): Generator<DocumentHit> {
    const before = document.stageReached === "applied" || document.stageReached === "screened";
    if (before && "interviewedAt" in document && document.interviewedAt !== undefined) {
      yield {
        path: ["stageReached"],
        message:
          "May be read as a letter meant for somebody else, because it dates an interview and gives a stage before any interview.",
      };
    }
    if (!isEnglish(document)) return;
    for (const { path, text } of texts) {
      const place = firstPhrase(text, tooLate(document));
      if (place) yield { path, ...place };
    }
  },
  examples() {
    const { interviewedAt: _, ...unmet } = exampleFeedback({ stageReached: "screened" });
    const { interviewedAt: __, ...notice } = exampleOutcome({ stageReached: "applied" });
    const screened = (summary: string) => ({ document: { ...unmet, summary } });
    const quoted = (text: string, quote: string) => ({
      path: ["summary"],
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
    });
    const after = "After your interview we compared all answers with the criteria.";
    const heard = "The panel asked for an example of challenge.";
    const last = "You reached the final round, which is an achievement.";
    return {
      bad: [
        { document: exampleFeedback({ stageReached: "screened" }), path: ["stageReached"] },
        { document: exampleOutcome({ stageReached: "applied" }), path: ["stageReached"] },
        { ...screened(after), ...quoted(after, "After your interview") },
        { ...screened(heard), ...quoted(heard, "The panel asked") },
        {
          document: exampleFeedback({ summary: last }),
          ...quoted(last, "reached the final round"),
        },
        {
          document: {
            ...notice,
            reasons: [{ code: "other", text: "In the interview two criteria were not shown." }],
          },
          path: ["reasons", 0, "text"],
          start: 0,
          end: 16,
        },
      ],
      good: [
        { document: exampleFeedback({ summary: after }) },
        { document: exampleFeedback({ stageReached: "finalist", summary: last }) },
        screened("Your application was not shortlisted for interview."),
        screened("Before the interview stage we read every application twice."),
        screened("In your telephone interview you named the two duties."),
        { document: notice },
        { document: exampleWithdrawal() },
      ],
    };
  },
});
