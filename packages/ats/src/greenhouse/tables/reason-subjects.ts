import type { Reason } from "@fairwell/core";

/**
 * What a rejection reason is about, for names that Greenhouse shows in its documentation, in lower case. Names of an
 * organisation's own are told by `options.reasonSubjects`.
 */
const subjects: Readonly<Record<string, Reason["subject"]>> = {
  "lacking skill(s)/qualification(s)": "candidate",
  "missing resume": "candidate",
  "hiring freeze": "capacity",
};

/** What a reason is about; undefined when its name does not say. */
export function subjectOf(name: string): Reason["subject"] | undefined {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(subjects, key) ? subjects[key] : undefined;
}
