import { reasonSubject } from "../../reasons/subject";
import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleFeedback, exampleOutcome } from "../example-documents";

type Letter = CheckableDocument<"candidate-feedback" | "outcome-notice">;

/** Whether the letter opens a way on: a conversation, a next step, an offer of more. */
function leadsOn(letter: Letter): boolean {
  if (letter.kind === "candidate-feedback") {
    return (
      letter.conversation !== undefined ||
      letter.points.some((point) => "nextStep" in point && point.nextStep !== undefined)
    );
  }
  // About the number of posts, or about dates, there is nothing to add.
  return (
    letter.feedbackOffer !== undefined ||
    letter.reasons.every(({ code }) => code !== "other" && reasonSubject(code) !== "candidate")
  );
}

/** A letter that leads nowhere. */
export const closure = defineDocumentRule({
  id: "process/closure",
  severity: "info",
  locales: ["*"],
  summary: "No next step, conversation or offer of more",
  message:
    "May be read as a door that closes, because the letter says nothing of what can come next.",
  rationale:
    "One sentence that leads on costs nothing, and more people apply again. Every message thanks for the time that somebody put in; an invitation has to come from the document.",
  suggestion:
    "Offer a conversation or more detailed feedback, or give one next step within the candidate's control.",
  sources: ["CORT", "CANDE"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document): Generator<DocumentHit> {
    if (!leadsOn(document)) yield { path: [] };
  },
  examples() {
    const { conversation: _, ...silent } = exampleFeedback();
    const { feedbackOffer: __, ...notice } = exampleOutcome();
    const strengths = exampleFeedback().points.slice(0, 1);
    const reasons = (...codes: readonly ("work-sample" | "post-filled" | "qualification")[]) => ({
      document: { ...notice, reasons: codes.map((code) => ({ code })) },
    });
    return {
      bad: [
        { document: notice, path: [] },
        { ...reasons("work-sample", "qualification"), path: [] },
        { ...reasons("post-filled", "work-sample"), path: [] },
        { document: { ...silent, points: strengths }, path: [] },
      ],
      good: [
        { document: exampleFeedback() },
        { document: silent },
        { document: exampleOutcome() },
        reasons("post-filled"),
      ],
    };
  },
});
