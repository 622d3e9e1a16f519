import { FairwellError } from "@fairwell/core/documents";
import type { Mail } from "../message";
import { checkedMail, type HttpRequest, jsonRequest, quotedName } from "./request";

export interface PostmarkOptions {
  /** The id of the message stream. Default: `outbound`, the one for messages to single persons. */
  readonly messageStream?: string | undefined;
}

type Mailbox = Mail["from"];

/** As Postmark has it: a name in quotation marks, which may hold anything that a name may. */
const mailbox = ({ name, address }: Mailbox): string =>
  name === "" ? address : `${quotedName(name)} <${address}>`;

/** Stream ids are lower-case letters, digits and hyphens. */
function streamOf({ messageStream = "outbound" }: PostmarkOptions): string {
  if (typeof messageStream === "string" && /^[a-z0-9-]{1,100}$/.test(messageStream))
    return messageStream;
  throw new FairwellError(
    "invalid_options",
    "`messageStream` is not the id of a stream. Use one of your server's, such as outbound.",
  );
}

/**
 * The request that sends an e-mail through Postmark (`POST /email`). Opens and clicks are not tracked, and the
 * Message-ID stays what it is. The server token is yours to add.
 *
 * @throws FairwellError `invalid_options`
 * @example
 * const { url, ...init } = postmarkRequest(renderer.mail(notice, { from }));
 * init.headers["X-Postmark-Server-Token"] = process.env.POSTMARK_TOKEN;
 * await fetch(url, init);
 */
export function postmarkRequest(mail: Mail, options: PostmarkOptions = {}): HttpRequest {
  const { from, to, replyTo, subject, text, html, messageId, headers } = checkedMail(
    mail,
    "Postmark",
  );
  return jsonRequest("https://api.postmarkapp.com/email", {
    From: mailbox(from),
    To: mailbox(to),
    ...(replyTo && { ReplyTo: mailbox(replyTo) }),
    Subject: subject,
    TextBody: text,
    HtmlBody: html,
    Headers: [
      { Name: "Message-ID", Value: messageId },
      // Without it Postmark puts an id of its own in its place.
      { Name: "X-PM-KeepID", Value: "true" },
      ...Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
    ],
    MessageStream: streamOf(options),
    TrackOpens: false,
    TrackLinks: "None",
  });
}
