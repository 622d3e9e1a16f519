import type { Jurisdiction } from "../../model/value/locale";
import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome, exampleWithdrawal } from "../example-documents";
import { calendarDaysBetween } from "../measure/days";

/** Most days after the decision: a claim period with its margin, or a pool's limit. House values, after the sources. */
const mostDays: Readonly<Partial<Record<Jurisdiction, number>>> = {
  GB: 400,
  NI: 400,
  DE: 190,
  FR: 740,
};

/** Ontario: three years at least. */
const leastDays: Readonly<Partial<Record<Jurisdiction, number>>> = { "CA-ON": 1095 };

/** Days that a date may lie beyond the period that has to be kept. */
const leewayDays = 30;

/** Where an end date is asked for. */
const datedPlaces: ReadonlySet<Jurisdiction> = new Set(["GB", "NI", "EU", "DE", "FR", "CA-ON"]);

const tooShort =
  "May be read as records that are gone before they can be asked for, because this date is earlier than the period for which they have to be kept.";

/** No date until which the application is kept, or a date too far off. */
export const retention = defineDocumentRule({
  id: "privacy/retention",
  severity: "warn",
  locales: ["*"],
  summary: "No retention date, or one beyond the usual period of the jurisdiction",
  message:
    "May be read as keeping data without limit, because no end date is given or the date is far beyond what a claim could need.",
  rationale:
    "Storage has to end. The period follows from how long a claim can be brought: about a year in Great Britain once the limit changes, six months in Germany, two years at most for a pool in France; Ontario asks for three years at least.",
  suggestion:
    "Set the date by jurisdiction, and say where the candidate can ask for something else.",
  sources: ["ICO-RET", "ET6", "CNIL", "ON", "AGG"],
  kinds: ["candidate-feedback", "outcome-notice", "withdrawal-notice"],
  *check(document, context): Generator<DocumentHit> {
    const until = document.retention?.until;
    if (until === undefined) {
      if (context.jurisdictions.some((place) => datedPlaces.has(place))) yield { path: [] };
      return;
    }
    const days = calendarDaysBetween(document.decidedAt, until);
    const most = Math.min(...context.jurisdictions.map((place) => mostDays[place] ?? Infinity));
    const least = Math.max(...context.jurisdictions.map((place) => leastDays[place] ?? 0));
    const path = ["retention", "until"];
    // Where one place asks for longer than another allows, keeping the records comes first.
    if (days < least) yield { path, message: tooShort };
    else if (days > Math.max(most, least + leewayDays)) yield { path };
  },
  examples() {
    const { retention: _, ...undated } = exampleFeedback();
    const kept = (until: string, ...jurisdictions: readonly Jurisdiction[]) => ({
      document: exampleFeedback({ jurisdictions: [...jurisdictions], retention: { until } }),
    });
    const path = ["retention", "until"];
    return {
      bad: [
        { document: undated, path: [] },
        { ...kept("2027-03-17", "DE"), path },
        { ...kept("2028-09-17", "FR"), path },
        { ...kept("2027-03-17", "GB", "CA-ON"), path },
        {
          document: exampleFeedback({ retention: { until: "2029-03-17" } }),
          path: ["retention", "until"],
        },
        {
          document: exampleOutcome({ retention: { until: "2026-12-31" } }),
          jurisdictions: ["CA-ON"],
          path: ["retention", "until"],
        },
      ],
      good: [
        kept("2028-03-16", "FR"),
        kept("2029-03-31", "CA-ON"),
        kept("2029-03-31", "GB", "CA-ON"),
        { document: { ...undated, jurisdictions: ["US"] } },
        { document: exampleWithdrawal() },
        {
          document: exampleFeedback({ jurisdictions: ["DE"], retention: { until: "2026-09-15" } }),
        },
      ],
    };
  },
});
