import type { ReasonCode } from "../../model/value/reason-code";
import { reasonSubject } from "../../reasons/subject";
import { type DocumentHit, defineDocumentRule } from "../define";
import type { CheckableDocument } from "../document";
import { exampleOutcome } from "../example-documents";

type Notice = CheckableDocument<"outcome-notice">;

/** What about a reason the decision or the stage contradicts, or undefined. `other` says what its text says. */
function contradiction(code: ReasonCode, notice: Notice): string | undefined {
  const { outcome, stageReached } = notice;
  if (outcome === "reserve_list" && code !== "other" && reasonSubject(code) === "candidate") {
    return "somebody on the reserve list met what the post asks for, and this reason says that something was missing";
  }
  if (code === "closing-date" && stageReached !== "applied") {
    return "an application that came too late is not looked at, and this one went further";
  }
  if (code === "post-filled" && stageReached === "finalist") {
    return "in the last round the decision was about this person, and this reason says that there was none";
  }
  return undefined;
}

/** Places of entries whose code stands earlier in the list, both without a text: the same sentence twice. */
function repeated({ reasons }: Notice): readonly number[] {
  const bare = reasons.map((reason) => (reason.text === undefined ? reason.code : undefined));
  return bare.flatMap((code, index) =>
    code !== undefined && bare.indexOf(code) < index ? [index] : [],
  );
}

/** A reason that cannot be the reason for this decision at this stage. */
export const reasonFits = defineDocumentRule({
  id: "honesty/reason-fits",
  severity: "error",
  locales: ["*"],
  summary: "A reason that the decision or the stage contradicts, or the same one twice",
  message:
    "May be read as a reason picked from a list, because it cannot be the reason for this decision at this stage.",
  rationale:
    "A candidate who reached the last round knows that the application was not late. A reason that its own letter contradicts looks like a pretext, and it is the first thing that is quoted when the decision is challenged.",
  suggestion:
    "Give the reason that decided: for the reserve list the number of posts, after an interview the criterion that was scored. Or correct the stage or the outcome.",
  sources: ["KUMAR", "MEISTER", "DFE"],
  kinds: ["outcome-notice"],
  *check(document): Generator<DocumentHit> {
    for (const [index, { code }] of document.reasons.entries()) {
      const why = contradiction(code, document);
      if (!why) continue;
      yield {
        path: ["reasons", index, "code"],
        message: `May be read as a reason picked from a list, because ${why}.`,
      };
    }
    for (const index of repeated(document)) {
      yield {
        path: ["reasons", index],
        message:
          "May be read as a slip, because the same reason stands twice and the message says the same sentence again.",
      };
    }
    if (document.outcome === "not_shortlisted" && document.stageReached === "finalist") {
      yield {
        path: ["outcome"],
        message:
          "May be read as a letter meant for somebody else, because whoever reached the last round was shortlisted.",
      };
    }
  },
  examples() {
    const reserve = { outcome: "reserve_list" } as const;
    return {
      bad: [
        { document: exampleOutcome(reserve), path: ["reasons", 0, "code"] },
        {
          document: exampleOutcome({ reasons: [{ code: "closing-date" }] }),
          path: ["reasons", 0, "code"],
        },
        {
          document: exampleOutcome({
            stageReached: "finalist",
            reasons: [{ code: "role-knowledge" }, { code: "post-filled" }],
          }),
          path: ["reasons", 1, "code"],
        },
        {
          document: exampleOutcome({ stageReached: "finalist", outcome: "not_shortlisted" }),
          path: ["outcome"],
        },
        {
          document: exampleOutcome({
            reasons: [{ code: "essential-criterion" }, { code: "essential-criterion" }],
          }),
          path: ["reasons", 1],
        },
      ],
      good: [
        { document: exampleOutcome() },
        { document: exampleOutcome({ ...reserve, reasons: [{ code: "more-than-posts" }] }) },
        { document: exampleOutcome({ outcome: "not_shortlisted" }) },
        { document: exampleOutcome({ reasons: [{ code: "post-filled" }] }) },
        {
          document: exampleOutcome({
            reasons: [
              { code: "essential-criterion" },
              {
                code: "essential-criterion",
                text: "Your answer on thresholds named the duty but not who decides.",
              },
            ],
          }),
        },
      ],
    };
  },
});
