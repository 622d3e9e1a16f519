import { FairwellError, isVisible } from "@fairwell/core/documents";
import { clean } from "../fill/characters";
import { type AddressFault, readAddress } from "./address/address";
import { displayName } from "./header";

/** A mailbox that has been checked: a name, or an empty one, and an address in the form in which it is sent. */
export interface CheckedMailbox {
  readonly name: string;
  readonly address: string;
}

/** Whose mailbox it is, as messages call it. */
export type MailboxRole = "sender" | "recipient" | "reply-to";

const faults: Readonly<Record<AddressFault, string>> = {
  form: "is not one mailbox. Use one address such as recruitment@example.org, without a display name, comment, quotation marks or list",
  length: "has an address that is too long. Servers take 64 bytes before the @ and 254 altogether",
  domain:
    "has an address whose domain is none. Use one such as example.org; one with letters outside ASCII may not mix alphabets or hold what cannot be seen",
  unicode:
    "has letters outside ASCII before the @. Set `smtputf8: true` if your mail server takes such addresses (RFC 6531), or use an address in ASCII",
  unreadable:
    "has letters before the @ that nobody can see or tell apart. Use letters of one alphabet, in their plain form",
};

const fail = (role: MailboxRole, problem: string): never => {
  throw new FairwellError("unsafe_value", `The ${role} of this message ${problem}.`);
};

/** A name as it is sent: without controls, with single spaces. Mail programs do not keep more of them (RFC 5322, CFWS). */
const tidy = (name: string): string =>
  /^[!-~]+(?: [!-~]+)*$/.test(name)
    ? name
    : clean(name)
        .trim()
        .replace(/\s{2,}/g, " ");

/** One line of text that shows something, as `Line` of @fairwell/core has it. */
const isLine = (name: string): boolean =>
  // As there: characters, of which some take two units.
  (name.length <= 300 || [...name].length <= 300) &&
  !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name) &&
  isVisible(name);

/**
 * A mailbox, checked.
 *
 * @param smtputf8 whether letters outside ASCII may stand before the `@`
 * @throws FairwellError `unsafe_value`, which names whose mailbox it is and never the address
 */
export function checkedMailbox(
  name: string | undefined,
  address: string,
  role: MailboxRole,
  smtputf8: boolean,
): CheckedMailbox {
  const read = readAddress(address, smtputf8);
  if ("fault" in read) return fail(role, faults[read.fault]);
  if (name === undefined) return { name: "", address: read.address };
  if (!isLine(name))
    fail(
      role,
      "has a display name that is not one line of text. Use the name alone, or leave it out",
    );
  return { name: tidy(name), address: read.address };
}

/** A mailbox as headers have it: `"Ruth Adeyemi" <recruitment@example.org>` (RFC 5322, section 3.4). */
export function mailboxHeader(header: string, { name, address }: CheckedMailbox): string {
  if (name === "") return `${header}: ${address}\r\n`;
  return `${header}: ${displayName(name, header.length + 2)}\r\n <${address}>\r\n`;
}
