import { EmailAddress, FairwellError, Line } from "@fairwell/core";
import type { Mailbox } from "../message";
import { displayName } from "./header";

function fail(field: string, right: string): never {
  throw new FairwellError(
    "unsafe_value",
    `The ${field} of this message is not one mailbox. Use ${right}.`,
  );
}

/** The address of a mailbox: ASCII only, because few servers take others (RFC 6531). */
export function checkedAddress(address: unknown, field: string): string {
  return EmailAddress.safeParse(address).success
    ? (address as string)
    : fail(
        field,
        "one address such as recruitment@example.org, in ASCII: letters outside it are not supported yet",
      );
}

/** A mailbox as headers have it: `"Ruth Adeyemi" <recruitment@example.org>`. */
export function mailboxHeader(mailbox: Mailbox, field: string): string {
  const address = checkedAddress(mailbox?.address, field);
  if (mailbox.name === undefined) return address;
  if (!Line.safeParse(mailbox.name).success) fail(field, "a display name of one line");
  return `${displayName(mailbox.name)}\r\n <${address}>`;
}
