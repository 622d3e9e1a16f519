import { FairwellError } from "@fairwell/core/documents";
import type { EmlOptions, Notice } from "../message";
import { addresseeOf } from "../notices/addressee";
import { mailDate } from "./date";
import { type CheckedMailbox, checkedMailbox, type MailboxRole } from "./mailbox";
import { messageId, messageIdDomain } from "./message-id";
import { unsubscribeHeaders } from "./unsubscribe";

/** Everything that the headers of an e-mail say apart from its subject, checked. */
export interface Envelope {
  readonly from: CheckedMailbox;
  readonly to: CheckedMailbox;
  readonly replyTo: CheckedMailbox | undefined;
  readonly date: string;
  readonly messageId: string;
  readonly unsubscribe: Readonly<Record<string, string>> | undefined;
}

function noRecipient(): never {
  throw new FairwellError(
    "unsafe_value",
    "The recipient of this message has no address. Give the person in the document an `email`, or say to: { name, address }.",
  );
}

/** Checks one mailbox after the other; of the same one, only once. */
function createCheck(role: MailboxRole) {
  let last: { name: string | undefined; address: string; smtputf8: boolean; made: CheckedMailbox };
  return (name: string | undefined, address: string, smtputf8: boolean): CheckedMailbox => {
    if (last?.name === name && last?.address === address && last.smtputf8 === smtputf8)
      return last.made;
    last = { name, address, smtputf8, made: checkedMailbox(name, address, role, smtputf8) };
    return last.made;
  };
}

/** Remembers what was made last: within a batch it is always the same. */
function again(make: (given: string) => string): (given: string) => string {
  let last: { readonly given: string; readonly made: string } | undefined;
  return (given) => {
    if (last?.given !== given) last = { given, made: make(given) };
    return last.made;
  };
}

/**
 * Makes a function that checks who sends a notice to whom.
 *
 * @throws FairwellError `unsafe_value` for an address that is not one mailbox, `invalid_options`
 */
export function createEnvelopes(): (notice: Notice, options: EmlOptions) => Envelope {
  const sender = createCheck("sender");
  const recipient = createCheck("recipient");
  const answers = createCheck("reply-to");
  const date = again(mailDate);
  const domain = again(messageIdDomain);

  function recipientOf(notice: Notice, { to, smtputf8 = false }: EmlOptions): CheckedMailbox {
    if (to) return recipient(to.name, to.address, smtputf8);
    const { name, email } = addresseeOf(notice);
    return email === undefined ? noRecipient() : recipient(name, email, smtputf8);
  }

  function answersOf(
    { contact }: Notice,
    { replyTo, smtputf8 = false }: EmlOptions,
  ): CheckedMailbox | undefined {
    if (replyTo) return answers(replyTo.name, replyTo.address, smtputf8);
    if (contact.email === undefined) return undefined;
    return answers(contact.name, contact.email, smtputf8);
  }

  return (notice, options) => {
    const { smtputf8 = false, listUnsubscribe } = options;
    const from = sender(options.from.name, options.from.address, smtputf8);
    const given = options.messageIdDomain;
    return {
      from,
      to: recipientOf(notice, options),
      replyTo: answersOf(notice, options),
      date: date(options.date ?? notice.writtenAt),
      messageId: messageId(
        notice,
        given === undefined ? from.address.slice(from.address.indexOf("@") + 1) : domain(given),
      ),
      unsubscribe: listUnsubscribe && unsubscribeHeaders(listUnsubscribe),
    };
  };
}
