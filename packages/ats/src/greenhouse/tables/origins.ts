import type { Application } from "@fairwell/core";

/** Source names that Greenhouse shows in its documentation, in lower case. Job boards do not say who took the first step. */
const origins: Readonly<Record<string, Application["origin"]>> = {
  "jobs page on your website": "direct",
  agency: "agency",
  referral: "referral",
  "internal applicant": "internal",
  "linkedin (prospecting)": "sourced",
};

/** Where an application came from; `unknown` when the name of the source does not say. */
export function originOf(source: string | undefined): Application["origin"] {
  const name = source?.trim().toLowerCase() ?? "";
  return Object.hasOwn(origins, name) ? (origins[name] as Application["origin"]) : "unknown";
}
