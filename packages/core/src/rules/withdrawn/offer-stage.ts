import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import {
  exampleEarlyWithdrawal,
  exampleFeedback,
  exampleOutcome,
  exampleWithdrawal,
} from "../example-documents";
import { firstPhrase, isEnglish, type Phrase } from "../measure/english";

type Application = CheckableDocument<"application">;

/** Words that say that there was an offer to this reader. */
const offer: readonly Phrase[] = [
  {
    words: ["offer"],
    pattern:
      /\b(?:your|the|our) (?:(?:conditional|unconditional|formal|written|verbal|job) ){0,2}offer (?:of|is|was|has|to you|that|we|letter|cannot|can not|will|no longer|made)\b/i,
  },
  {
    words: ["offer"],
    pattern:
      /\b(?:withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoking) (?:your|the|our|this) (?:(?:conditional|unconditional|formal|job) )?offer\b/i,
  },
  {
    words: ["offered you"],
    pattern: /\bwe (?:had )?offered you (?:the|this|a) (?:post|job|role|position)\b/i,
  },
  {
    words: ["accepted"],
    pattern: /\byou (?:had )?accepted (?:the|our|this|your)\b/i,
  },
];

/** Whether there was an offer that nobody took back yet. */
const wasOffered = ({ stageReached, outcome }: Application): boolean =>
  stageReached === "offered" || outcome.status === "hired";

/** A notice to somebody who holds an offer. */
export const offerStage = defineDocumentRule({
  id: "withdrawn/offer-stage",
  severity: "error",
  locales: ["*"],
  summary: "A notice to somebody to whom the post was offered",
  message:
    "May be read as breaking a contract, because the post was offered to this candidate and an offer that was accepted can be one.",
  rationale:
    "After an offer no template is right: an accepted offer can already be a contract, even a conditional one. A notice cannot have the stage `offered`; this rule looks at the application, when the check is given it, and at the words of the note.",
  suggestion: "Stop. A person speaks with the candidate, with advice on the contract first.",
  sources: ["ACAS-OFFER"],
  suppressible: false,
  kinds: ["withdrawal-notice", "candidate-feedback", "outcome-notice"],
  *check(document, { application, texts }): Generator<DocumentHit> {
    if (application && wasOffered(application)) yield { path: ["stageReached"] };
    if (document.kind !== "withdrawal-notice" || !isEnglish(document)) return;
    for (const { path, text } of texts) {
      const place = firstPhrase(text, offer);
      if (place) yield { path, ...place };
    }
  },
  examples() {
    const application = (changes: Partial<Application>): Application => ({
      schemaVersion: 1,
      kind: "application",
      id: "app-41",
      origin: "direct",
      outcome: { status: "closed_with_job" },
      ...changes,
    });
    const noted = (reasonPublicNote: string) => ({
      document: exampleWithdrawal({
        reasonPublicNote,
        publicUrl: "https://example.org/news/1",
        approvedBy: "Head of Communications",
      }),
    });
    const note = "The two teams become one, so that your offer of the post lapses.";
    const path = ["stageReached"];
    const offered = application({ stageReached: "offered" });
    return {
      bad: [
        { document: exampleWithdrawal(), application: offered, path },
        { document: exampleOutcome(), application: offered, path },
        {
          document: exampleWithdrawal({ stageReached: "finalist" }),
          application: application({ outcome: { status: "hired" } }),
          path,
        },
        { ...noted(note), path: ["reasonPublicNote"], start: 34, end: 47 },
      ],
      good: [
        { document: exampleWithdrawal() },
        {
          document: exampleEarlyWithdrawal(),
          application: application({ stageReached: "applied" }),
        },
        { document: exampleFeedback(), application: application({ stageReached: "interviewed" }) },
        noted("The council now offers this service together with its neighbours."),
      ],
    };
  },
});
