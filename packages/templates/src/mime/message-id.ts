import { FairwellError } from "@fairwell/core";

/** A domain with a dot in it, as `EmailAddress` takes it; the last part may be an internationalised one (RFC 5890). */
const domainPattern =
  /^(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+([A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,58}[A-Za-z0-9])$/;

/** Letters of an id that a Message-ID can hold (RFC 5322, atext) and that need no escape. The rest becomes `=` and hex. */
const escaped = (id: string): string =>
  id.replace(
    /[^A-Za-z0-9-]/g,
    (character) => `=${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );

/**
 * The Message-ID of a notice: the same each time, so that a message that is sent twice is seen to be one.
 *
 * @param option where the domain comes from, for the message
 * @throws FairwellError `invalid_options` for a domain that is none
 * @example messageId({ kind: "outcome-notice", id: "on-17" }, "example.org") // "<outcome-notice.on-17@example.org>"
 */
export function messageId(
  notice: { readonly kind: string; readonly id: string },
  domain: string,
  option: "messageIdDomain" | "from" = "messageIdDomain",
): string {
  if (!domainPattern.test(domain))
    throw new FairwellError(
      "invalid_options",
      option === "from"
        ? "No Message-ID can be made of the address of `from`, whose end is not a domain. Use a domain of yours in `messageIdDomain`, such as example.org."
        : "`messageIdDomain` is not a domain. Use one of yours, such as example.org.",
    );
  return `<${notice.kind}.${escaped(notice.id)}@${domain}>`;
}
