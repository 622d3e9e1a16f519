import type { EmlOptions, Mailbox, Notice } from "../message";
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

/** Remembers what was made last: within a batch most of an envelope is always the same. */
function again<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (...given) => {
    if (last?.given.every((value, index) => value === given[index])) return last.made;
    const made = make(...given);
    last = { given, made };
    return made;
  };
}

const checker = (role: MailboxRole) =>
  again((name: string | undefined, address: string, smtputf8: boolean) =>
    checkedMailbox({ name, address }, role, smtputf8),
  );

/**
 * Makes a function that checks who sends a notice to whom.
 *
 * @throws FairwellError `unsafe_value` for an address that is not one mailbox, `invalid_options`
 */
export function createEnvelopes(): (notice: Notice, options: EmlOptions) => Envelope {
  const sender = checker("sender");
  const answers = checker("mailbox for answers");
  const date = again(mailDate);
  const domain = again(messageIdDomain);

  const recipient = (notice: Notice, { to, smtputf8 = false }: EmlOptions): CheckedMailbox => {
    if (to) return checkedMailbox(to, "recipient", smtputf8);
    const { name, email = "" } = addresseeOf(notice);
    return checkedMailbox({ name, address: email }, "recipient", smtputf8);
  };

  return (notice, options) => {
    const { smtputf8 = false, listUnsubscribe } = options;
    const from = sender(options.from.name, options.from.address, smtputf8);
    const { contact } = notice;
    const replyTo: Mailbox | undefined =
      options.replyTo ??
      (contact.email === undefined ? undefined : { name: contact.name, address: contact.email });
    const given = options.messageIdDomain;
    return {
      from,
      to: recipient(notice, options),
      replyTo: replyTo && answers(replyTo.name, replyTo.address, smtputf8),
      date: date(options.date ?? notice.writtenAt),
      messageId: messageId(
        notice,
        given === undefined ? from.address.slice(from.address.indexOf("@") + 1) : domain(given),
      ),
      unsubscribe: listUnsubscribe && unsubscribeHeaders(listUnsubscribe),
    };
  };
}
