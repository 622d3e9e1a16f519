import type { DocumentContext, DocumentExample, DocumentHit, SuppressionProblem } from "../define";
import { exampleFeedback } from "../example-documents";

/** The entries of the allow list with a problem of one kind. */
export function* problemsOf(
  context: DocumentContext,
  problem: SuppressionProblem,
): Generator<DocumentHit> {
  for (const entry of context.suppressions) {
    if (entry.problem === problem) yield { path: ["allow", entry.index] };
  }
}

type Entry = NonNullable<ReturnType<typeof exampleFeedback>["allow"]>[number];

const sound = { reason: "Agreed with the writer.", by: "Ruth Adeyemi" };
const today = "2026-03-17";
const later = "2026-12-31";

/** For each problem, two lists whose second entry, then whose only entry, has it. */
const wrong: Readonly<Record<SuppressionProblem, Entry>> = {
  unused: { ruleId: "substance/no-next-step", ...sound, until: later },
  expired: { ruleId: "substance/no-next-step", ...sound, until: "2026-01-31" },
  "not-allowed": { ruleId: "suppression/unused", ...sound, until: later },
  "unknown-rule": { ruleId: "substance/no-such-rule", ...sound, until: later },
};

/** Documents whose allow list has the problem, and documents whose list has none. */
export function suppressionExamples(problem: SuppressionProblem): {
  readonly bad: readonly (DocumentExample<"candidate-feedback"> & {
    readonly path: readonly (string | number)[];
  })[];
  readonly good: readonly DocumentExample<"candidate-feedback">[];
} {
  const entry = wrong[problem];
  const used: Entry = { ruleId: "fair/age-direct", ...sound, until: later };
  const ageing = exampleFeedback({
    summary: "We felt that at your age the caseload would be a strain.",
  });
  return {
    bad: [
      { document: exampleFeedback({ allow: [entry] }), path: ["allow", 0], today },
      { document: { ...ageing, allow: [used, entry] }, path: ["allow", 1], today },
      { document: { ...ageing, allow: [entry, used] }, path: ["allow", 0], today },
      {
        document: exampleFeedback({ stageReached: "finalist", allow: [entry] }),
        path: ["allow", 0],
        today,
      },
    ],
    good: [
      { document: exampleFeedback({ allow: [] }), today },
      { document: { ...ageing, allow: [used] }, today },
      { document: { ...ageing, allow: [{ ...used, until: today }] }, today },
      { document: exampleFeedback(), today },
    ],
  };
}
