/** Who ended an application. */
export type ReasonParty = "employer" | "candidate" | "none" | "unknown";

/**
 * Types of rejection reasons: names of v1 in lower case, keys of v3. Ids are not used: they differ in every
 * organisation. A security concern is the employer's decision.
 */
const parties: Readonly<Record<string, ReasonParty>> = {
  "we rejected them": "employer",
  "they rejected us": "candidate",
  "none specified": "none",
  we_rejected_them: "employer",
  they_rejected_us: "candidate",
  none_specified: "none",
  security_concern: "employer",
};

/** Who ended it, by a name or a key of a reason's type; `unknown` for one that is not documented. */
export function partyOf(type: string): ReasonParty {
  const name = type.trim().toLowerCase();
  return Object.hasOwn(parties, name) ? (parties[name] as ReasonParty) : "unknown";
}

/** The names that are documented, for messages. */
export const documentedTypes =
  "`We rejected them`, `They rejected us`, `None specified`; in v3 the keys WE_REJECTED_THEM, THEY_REJECTED_US, NONE_SPECIFIED, SECURITY_CONCERN";

/**
 * Whether the name of a close reason is a hire: `Hire - New Headcount`, and the `Hired` and `Hired - Backfill` of the
 * vendor's documentation.
 */
export const isHire = (closeReason: string): boolean =>
  /^hired?( - .+)?$/i.test(closeReason.trim());
