import { joinBytes } from "../fill/join-bytes";
import { encodeUtf8 } from "../fill/utf8";
import type { EmlOptions, Notice } from "../message";
import { addresseeOf } from "../notices/addressee";
import { mailDate } from "./date";
import { encodeBody } from "./encode";
import { fixedHeader, textHeader } from "./header";
import { checkedAddress, mailboxHeader } from "./mailbox";
import { messageId } from "./message-id";

/** The parts of a message. */
export interface MessageParts {
  readonly subject: string;
  readonly html: Uint8Array;
  readonly text: string;
  readonly locale: string;
}

/**
 * Separates the parts. No encoded body can hold it: `=` is always followed by a digit or a letter or a line's end in
 * quoted-printable, and base64 has no underscore (RFC 2045, section 6.7).
 */
const boundary = "=_fairwell_alternative";

function part(type: string, bytes: Uint8Array): Uint8Array[] {
  const { encoding, body } = encodeBody(bytes);
  const head = [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    "",
  ];
  return [encodeUtf8(head.join("\r\n")), body, encodeUtf8("\r\n")];
}

/**
 * A whole e-mail (RFC 5322, MIME): plain text and HTML as alternatives. The same input gives the same bytes.
 *
 * @throws FairwellError `unsafe_value` for an address that is not one mailbox, `invalid_options`
 */
export function emlBytes(notice: Notice, parts: MessageParts, options: EmlOptions): Uint8Array {
  const { contact } = notice;
  const addressee = addresseeOf(notice);
  const to = options.to ?? { name: addressee.name, address: addressee.email ?? "" };
  const from = mailboxHeader(options.from, "sender");
  const given = options.messageIdDomain;
  const domain = given ?? options.from.address.split("@").at(-1) ?? "";
  const headers = [
    `From: ${from}\r\n`,
    `To: ${mailboxHeader(to, "recipient")}\r\n`,
    contact.email === undefined
      ? ""
      : fixedHeader("Reply-To", checkedAddress(contact.email, "contact")),
    textHeader("Subject", parts.subject),
    fixedHeader("Date", mailDate(options.date ?? notice.writtenAt)),
    fixedHeader(
      "Message-ID",
      messageId(notice, domain, given === undefined ? "from" : "messageIdDomain"),
    ),
    fixedHeader("Auto-Submitted", "auto-generated"),
    fixedHeader("Content-Language", parts.locale),
    "MIME-Version: 1.0\r\n",
    `Content-Type: multipart/alternative; boundary="${boundary}"\r\n`,
  ];
  return joinBytes([
    encodeUtf8(`${headers.join("")}\r\n`),
    ...part("text/plain", encodeUtf8(parts.text)),
    ...part("text/html", parts.html),
    encodeUtf8(`--${boundary}--\r\n`),
  ]);
}
