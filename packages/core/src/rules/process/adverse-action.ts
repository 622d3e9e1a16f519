import type { BackgroundReport } from "../../model/value/background-report";
import type { Jurisdiction } from "../../model/value/locale";
import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleOutcome } from "../example-documents";
import { workingDaysBetween } from "../measure/days";

/** Working days between the copy and the decision: usual practice in the United States, and the rule of New York City. */
const daysToAnswer = 5;

const british: readonly Jurisdiction[] = ["GB", "NI"];

/** What is missing before a decision that rests on a report, as the end of a sentence. */
function missing(
  { type, copyGivenAt, discussedAt }: BackgroundReport,
  decidedAt: string,
  places: readonly Jurisdiction[],
): string | undefined {
  const isBritish = type === "disclosure" && places.some((place) => british.includes(place));
  if (isBritish)
    return discussedAt === undefined
      ? "nothing says that it was talked through with the candidate first"
      : undefined;
  if (copyGivenAt === undefined)
    return "nothing says that the candidate got a copy of it and a summary of their rights first";
  if (workingDaysBetween(copyGivenAt, decidedAt) < daysToAnswer)
    return `the candidate had fewer than ${daysToAnswer} working days to answer it`;
  return undefined;
}

/** A refusal that rests on a report of which the candidate was not told first. */
export const adverseAction = defineDocumentRule({
  id: "process/adverse-action",
  severity: "warn",
  severityIn: { US: "error", "US-NYC": "error", GB: "error", NI: "error" },
  locales: ["*"],
  summary: "A refusal after a background, credit or disclosure report without the steps before it",
  message:
    "May be read as a refusal on a report that the candidate could not answer, because a step before the decision is not on record.",
  rationale:
    "Reports mix people up. In the United States a copy and a summary of rights come before a refusal, with time to answer; the code of practice of the Disclosure and Barring Service asks for a conversation first. These steps are no part of a feedback letter.",
  suggestion:
    "Stop, follow the separate procedure for the report, and write again when the candidate has had the time to answer.",
  sources: ["FCRA", "NYCHRL", "DBS"],
  kinds: ["outcome-notice"],
  *check(document, { jurisdictions }): Generator<DocumentHit> {
    const { backgroundReport, decidedAt } = document;
    if (!backgroundReport) return;
    const why = missing(backgroundReport, decidedAt, jurisdictions);
    if (!why) return;
    yield {
      path: ["backgroundReport"],
      message: `May be read as a refusal on a report that the candidate could not answer, because ${why}.`,
    };
  },
  examples() {
    const of = (
      backgroundReport: BackgroundReport,
      jurisdictions: readonly ["GB"] | readonly ["US"] | readonly ["US-NYC"],
    ) => ({
      document: exampleOutcome({ backgroundReport, jurisdictions: [...jurisdictions] }),
    });
    const path = ["backgroundReport"];
    return {
      bad: [
        { ...of({ type: "disclosure" }, ["GB"]), path },
        { ...of({ type: "credit" }, ["US"]), path },
        {
          ...of({ type: "background", copyGivenAt: "2026-03-12T09:00:00-05:00" }, ["US-NYC"]),
          path,
        },
        { ...of({ type: "background", discussedAt: "2026-03-02T09:00:00+00:00" }, ["GB"]), path },
      ],
      good: [
        { document: exampleOutcome() },
        of({ type: "disclosure", discussedAt: "2026-03-12T09:00:00+00:00" }, ["GB"]),
        of({ type: "credit", copyGivenAt: "2026-03-06T09:00:00-05:00" }, ["US"]),
        of({ type: "background", copyGivenAt: "2026-03-02T09:00:00-05:00" }, ["US-NYC"]),
      ],
    };
  },
});
