import { FairwellError } from "@fairwell/core/documents";
import { domainToAscii } from "./address/domain";

/** Letters of an id that a Message-ID can hold (RFC 5322, atext) and that need no escape. The rest becomes `=` and hex. */
const escaped = (id: string): string =>
  id.replace(
    /[^A-Za-z0-9-]/g,
    (character) => `=${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );

/** What stands after the `@` of a Message-ID. Throws FairwellError `invalid_options` for a domain that is none. */
export function messageIdDomain(given: string): string {
  const domain = domainToAscii(given);
  if (domain !== undefined) return domain;
  throw new FairwellError(
    "invalid_options",
    "`messageIdDomain` is not a domain. Use one of yours, such as example.org.",
  );
}

/**
 * The Message-ID of a notice (RFC 5322, section 3.6.4): the same each time, so that a message that is sent twice is seen
 * to be one.
 *
 * @param domain one of the sender's, in ASCII
 * @example messageId({ kind: "outcome-notice", id: "on-17" }, "example.org") // "<outcome-notice.on-17@example.org>"
 */
export const messageId = (
  notice: { readonly kind: string; readonly id: string },
  domain: string,
): string => `<${notice.kind}.${escaped(notice.id)}@${domain}>`;
