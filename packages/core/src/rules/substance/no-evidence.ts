import { type DocumentHit, defineDocumentRule } from "../define";
import { exampleFeedback } from "../example-documents";

/** The usual points, the last one without what was seen. */
function withoutEvidence() {
  return exampleFeedback().points.map((point, index) => {
    if (index === 0) return point;
    const { evidence: _, ...rest } = point;
    return rest;
  });
}

/** A strength without evidence beside a point to develop that has some. */
function strengthAlone() {
  return exampleFeedback().points.map((point, index) => {
    if (index === 1) return point;
    const { evidence: _, ...rest } = point;
    return rest;
  });
}

/** Feedback to somebody who was not interviewed. */
function screened(points: ReturnType<typeof withoutEvidence>) {
  const { interviewedAt: _, ...document } = exampleFeedback({ stageReached: "screened", points });
  return document;
}

/** A point to develop that does not say what was seen or heard. */
export const noEvidence = defineDocumentRule({
  id: "substance/no-evidence",
  severity: "warn",
  locales: ["*"],
  summary: "A point to develop without evidence",
  message:
    "May be read as an opinion, because the point does not say which question, task or answer shows it.",
  rationale:
    "What was seen in a situation can be checked and argued with; a conclusion alone cannot. Structured evidence is also what makes interviews predict anything.",
  suggestion: "Add the question or task, and what was said or done in it.",
  sources: ["SBI", "SACK"],
  kinds: ["candidate-feedback"],
  *check(document): Generator<DocumentHit> {
    if (document.stageReached === "applied" || document.stageReached === "screened") return;
    for (const [index, point] of document.points.entries()) {
      if (point.type !== "development" || point.evidence !== undefined) continue;
      const last = document.stageReached === "finalist";
      yield { path: ["points", index], ...(last ? { severity: "error" as const } : {}) };
    }
  },
  examples() {
    return {
      bad: [
        {
          document: exampleFeedback({ points: [...withoutEvidence(), ...withoutEvidence()] }),
          path: ["points", 3],
        },
        {
          document: exampleFeedback({ points: [...withoutEvidence().reverse()] }),
          path: ["points", 0],
        },
        { document: exampleFeedback({ points: withoutEvidence() }), path: ["points", 1] },
        {
          document: exampleFeedback({ stageReached: "finalist", points: withoutEvidence() }),
          path: ["points", 1],
        },
      ],
      good: [
        { document: exampleFeedback({ stageReached: "finalist" }) },
        { document: exampleFeedback({ points: strengthAlone() }) },
        { document: exampleFeedback() },
        { document: screened(withoutEvidence()) },
      ],
    };
  },
});
