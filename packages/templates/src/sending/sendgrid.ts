import type { Mail } from "../message";
import { checkedMail, type HttpRequest, jsonRequest, oneOf, quotedName } from "./request";

export interface SendgridOptions {
  /** Where SendGrid processes the message: `eu` for regional subusers there. Default: `global`. */
  readonly region?: "global" | "eu" | undefined;
}

type Mailbox = Mail["from"];

const hosts = { global: "api.sendgrid.com", eu: "api.eu.sendgrid.com" } as const;

/** SendGrid takes a comma or semicolon in a name for the end of it, unless there are quotation marks around it. */
const mailbox = ({ name, address }: Mailbox) => ({
  email: address,
  ...(name !== "" && { name: /[,;]/.test(name) ? quotedName(name) : name }),
});

/**
 * The request that sends an e-mail through SendGrid (`POST /v3/mail/send`). Opens and clicks are not tracked, and nothing
 * is added to the message. The API key is yours to add.
 *
 * @throws FairwellError `invalid_options`
 * @example
 * const { url, ...init } = sendgridRequest(renderer.mail(notice, { from }));
 * init.headers.Authorization = `Bearer ${process.env.SENDGRID_API_KEY}`;
 * await fetch(url, init);
 */
export function sendgridRequest(mail: Mail, options: SendgridOptions = {}): HttpRequest {
  const { from, to, replyTo, subject, text, html, messageId, headers } = checkedMail(
    mail,
    "SendGrid",
  );
  const off = { enable: false };
  return jsonRequest(
    `https://${hosts[oneOf(options.region, "region", ["global", "eu"])]}/v3/mail/send`,
    {
      personalizations: [{ to: [mailbox(to)] }],
      from: mailbox(from),
      ...(replyTo && { reply_to: mailbox(replyTo) }),
      subject,
      content: [
        { type: "text/plain", value: text },
        { type: "text/html", value: html },
      ],
      headers: { "Message-ID": messageId, ...headers },
      tracking_settings: {
        click_tracking: { enable: false, enable_text: false },
        open_tracking: off,
        subscription_tracking: off,
        ganalytics: off,
      },
    },
  );
}
