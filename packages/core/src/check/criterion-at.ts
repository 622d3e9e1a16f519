import type { Path } from "../finding";
import type { CheckableDocument } from "../rules/document";
import type { DocumentOptions } from "./options";

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** The parts of a document in which a text belongs to a criterion. */
interface Loose {
  readonly role?: { readonly criteria?: readonly Labelled[] };
  readonly points?: readonly { readonly criterionId?: string }[];
  /** Of a scorecard; a job has criteria, too, and no text in them that is checked. */
  readonly criteria?: readonly { readonly label: string }[];
}

/**
 * Tells which criterion a place in a document is about: that of a point of feedback, by its id, or that of an entry of a
 * scorecard. Undefined when the document does not say.
 */
export function criterionAt(
  document: CheckableDocument,
  { job }: DocumentOptions,
): (path: Path) => string | undefined {
  const read = document as Loose;
  const labels = new Map<string, string>();
  for (const { id, label } of [...(job?.criteria ?? []), ...(read.role?.criteria ?? [])])
    labels.set(id, label);
  return ([list, index]) => {
    if (typeof index !== "number") return undefined;
    if (list === "criteria") return read.criteria?.[index]?.label;
    const id = list === "points" ? read.points?.[index]?.criterionId : undefined;
    return id === undefined ? undefined : labels.get(id);
  };
}
