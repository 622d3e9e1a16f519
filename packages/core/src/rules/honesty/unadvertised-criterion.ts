import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback, exampleOutcome } from "../example-documents";
import { exampleJob } from "../measure/example-job";

/** The same name, whatever its capitals and spaces. */
const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A criterion that the advert did not have. */
export const unadvertisedCriterion = defineDocumentRule({
  id: "honesty/unadvertised-criterion",
  severity: "error",
  locales: ["*"],
  summary: "A criterion that is not among those of the job",
  message:
    "May be read as a rule made up afterwards, because this criterion is not among those that the job was advertised with.",
  rationale:
    "Rules that change on the way are the ground on which candidates are told to ask again. A criterion that was added for everybody before the interviews belongs into the job first.",
  suggestion:
    "Give the advertised criterion that the point is about. If the criterion was added for everybody before the interviews, add it to the job.",
  sources: ["ACAS-REJ", "GILL", "EHRC"],
  kinds: ["candidate-feedback", "outcome-notice"],
  *check(document, { job }): Generator<DocumentHit> {
    const advertised = job?.criteria ?? [];
    if (advertised.length === 0) return;
    const known = new Set(advertised.flatMap(({ id, label }) => [id, plain(label)]));
    const added = new Set<string>();
    for (const [index, { id, label }] of (document.role.criteria ?? []).entries()) {
      if (known.has(id) || known.has(plain(label))) continue;
      added.add(id);
      yield { path: ["role", "criteria", index] };
    }
    if (document.kind !== "candidate-feedback") return;
    for (const [index, { criterionId }] of document.points.entries()) {
      if (criterionId !== undefined && added.has(criterionId))
        yield { path: ["points", index, "criterionId"] };
    }
  },
  examples() {
    const [supervision, thresholds] = exampleFeedback().role.criteria ?? [];
    const only = (criterion: typeof supervision) =>
      exampleJob({ criteria: criterion ? [criterion] : [] });
    const renamed = exampleJob({
      criteria: [
        { id: "c-1", label: "Reflective Supervision" },
        { id: "c-2", label: "threshold decisions" },
      ],
    });
    const wider = exampleJob({
      criteria: [...(exampleJob().criteria ?? []), { id: "court", label: "Court work" }],
    });
    return {
      bad: [
        { document: exampleFeedback(), job: only(supervision), path: ["role", "criteria", 1] },
        {
          document: exampleFeedback(),
          job: only(supervision),
          path: ["points", 0, "criterionId"],
        },
        {
          document: exampleFeedback(),
          job: only(thresholds),
          path: ["points", 1, "criterionId"],
        },
        { document: exampleOutcome(), job: only(thresholds), path: ["role", "criteria", 0] },
      ],
      good: [
        { document: exampleFeedback() },
        { document: exampleFeedback(), job: exampleJob() },
        { document: exampleFeedback(), job: renamed },
        { document: exampleOutcome(), job: wider },
        { document: exampleOutcome(), job: exampleJob({ criteria: [] }) },
      ],
    };
  },
});
