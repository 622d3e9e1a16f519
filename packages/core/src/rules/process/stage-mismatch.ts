import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome } from "../example-documents";

/** An interview that, by the document, never took place. */
export const stageMismatch = defineDocumentRule({
  id: "process/stage-mismatch",
  severity: "error",
  locales: ["*"],
  summary: "An interview is dated, but the stage says that there was none",
  message:
    "May be read as a letter meant for somebody else, because it dates an interview and gives a stage before any interview.",
  rationale:
    "A message about an interview that never took place is a template slip that readers remember.",
  suggestion: "Correct the stage, or take the interview out.",
  sources: ["ABC"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document): Generator<DocumentHit> {
    const before = document.stageReached === "applied" || document.stageReached === "screened";
    if (before && document.interviewedAt !== undefined) yield { path: ["stageReached"] };
  },
  examples() {
    return {
      bad: [
        { document: exampleFeedback({ stageReached: "screened" }), path: ["stageReached"] },
        { document: exampleOutcome({ stageReached: "applied" }), path: ["stageReached"] },
      ],
      good: [
        { document: exampleFeedback() },
        { document: exampleOutcome({ stageReached: "finalist" }) },
      ],
    };
  },
});
