import type { Jurisdiction } from "../model/value/locale";
import type { CheckableDocument } from "../rules/document";
import type { DocumentOptions } from "./options";

/** What a document says about the people and the post of its texts. */
export interface DocumentFacts {
  readonly names: readonly string[];
  readonly otherNames: readonly string[];
  readonly criteria: readonly string[];
  readonly roleTitles: readonly string[];
  /** Undefined when the document does not say. */
  readonly language: string | undefined;
  readonly jurisdictions: readonly Jurisdiction[] | undefined;
}

/** Reads names, criteria, titles, language and law from a document and what came with it. */
export function documentFacts(
  document: CheckableDocument,
  options: DocumentOptions,
): DocumentFacts {
  const read = document as Loose;
  const { job } = options;
  const criteria = [
    ...(read.role?.criteria ?? []),
    ...(job?.criteria ?? []),
    ...scorecardCriteria(read),
  ];
  return {
    names: strings(read.candidate?.name, read.candidate?.addressAs, read.candidateName),
    otherNames: strings(read.contact?.name, read.author?.name, read.submitter?.name),
    criteria: strings(...criteria.map((criterion) => criterion.label)),
    roleTitles: strings(read.role?.title, read.jobTitle, job?.title),
    language: typeof read.language === "string" ? read.language : undefined,
    jurisdictions: read.jurisdictions,
  };
}

/** The properties that several kinds of document share. */
interface Loose {
  readonly kind: string;
  readonly language?: unknown;
  readonly jurisdictions?: readonly Jurisdiction[];
  readonly candidate?: { readonly name?: string; readonly addressAs?: string };
  readonly candidateName?: string;
  readonly jobTitle?: string;
  readonly contact?: { readonly name?: string };
  readonly author?: { readonly name?: string };
  readonly submitter?: { readonly name?: string };
  readonly role?: {
    readonly title?: string;
    readonly criteria?: readonly { readonly label: string }[];
  };
  readonly criteria?: readonly { readonly label: string }[];
}

function scorecardCriteria(read: Loose): readonly { readonly label: string }[] {
  return Array.isArray(read.criteria) ? read.criteria : [];
}

function strings(...values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value): value is string => typeof value === "string" && value !== "");
}
