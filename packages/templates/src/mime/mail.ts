import { isolate } from "../fill/characters";
import type { EmlOptions, Mail, Notice } from "../message";
import { createEnvelopes } from "./envelope";
import type { CheckedMailbox } from "./mailbox";

/** The texts of a message. */
export interface MailTexts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: string;
}

/**
 * A mailbox for others to encode. A name that looks like an encoded word (RFC 2047) would be decoded by who receives it,
 * with whatever is hidden in it: between isolates it is no longer ASCII, and is encoded as it stands.
 */
const undecoded = ({ name, address }: CheckedMailbox): CheckedMailbox => ({
  name: name.includes("=?") ? isolate.start + name + isolate.end : name,
  address,
});

/**
 * Makes a function that gives e-mails as data, as nodemailer takes them.
 *
 * @throws FairwellError `unsafe_value` for an address that is not one mailbox, `invalid_options`
 */
export function createMail(): (notice: Notice, texts: MailTexts, options: EmlOptions) => Mail {
  const envelopeOf = createEnvelopes();
  return (notice, { subject, text, html, locale }, options) => {
    const { from, to, replyTo, date, messageId, unsubscribe } = envelopeOf(notice, options);
    return {
      envelope: { from: from.address, to: [to.address] },
      from: undecoded(from),
      to: undecoded(to),
      ...(replyTo && { replyTo: undecoded(replyTo) }),
      subject,
      text,
      html,
      messageId,
      date,
      headers: {
        "Auto-Submitted": "auto-generated",
        ...unsubscribe,
        "Content-Language": locale,
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  };
}
