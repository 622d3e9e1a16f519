import type { CheckableDocument } from "../document";
import { exampleFeedback } from "../example-documents";

/** The post of the example documents as the hiring side knows it, changed for an example. */
export function exampleJob(
  changes: Partial<CheckableDocument<"job">> = {},
): CheckableDocument<"job"> {
  const { title, criteria } = exampleFeedback().role;
  return {
    schemaVersion: 1,
    kind: "job",
    id: "job-41",
    title,
    confidential: false,
    state: "closed",
    openedAt: "2026-02-02T09:00:00+00:00",
    ...(criteria && { criteria }),
    ...changes,
  };
}
