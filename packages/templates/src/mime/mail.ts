import type { EmlOptions, Mail, Notice } from "../message";
import { createEnvelopes } from "./envelope";

/** The texts of a message. */
export interface MailTexts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: string;
}

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
      from: { ...from },
      to: { ...to },
      ...(replyTo && { replyTo: { ...replyTo } }),
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
