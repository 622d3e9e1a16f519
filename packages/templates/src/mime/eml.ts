import type { Fill } from "../fill/fill";
import { encodeUtf8 } from "../fill/utf8";
import type { Messages } from "../link/messages";
import type { EmlOptions, Notice } from "../message";
import type { AnyView } from "../notices/definition";
import { type Block, indents, type Typed } from "../plain-text/blocks";
import { areApart, layOut, type Run, type TextFill } from "../plain-text/text";
import { createMailWriter, type MailWriter } from "./encoding/mail-writer";
import { quotedPrintable } from "./encoding/quoted-printable";
import { createEnvelopes, type Envelope } from "./envelope";
import { fixedHeader, textHeader } from "./header";
import { type CheckedMailbox, mailboxHeader } from "./mailbox";

/** What an e-mail is made of. */
export interface EmlSources {
  readonly locale: string;
  readonly messages: Messages;
  readonly subject: (view: AnyView) => string;
  readonly text: TextFill;
  /** The HTML, in the form of `createQuotedHtml`. */
  readonly html: Fill;
  /** Refuses HTML that is too large. It is asked when the encoded HTML has that size, which is larger. */
  readonly checkSize: (view: AnyView) => void;
  readonly largest: number;
}

/**
 * Separates the parts. No encoded body can hold it: `=` is always followed by a digit or a letter or a line's end in
 * quoted-printable, and base64 has no underscore (RFC 2045, section 6.7).
 */
const boundary = "=_fairwell_alternative";

const partHead = (type: string, encoding: string): string =>
  [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    "",
  ].join("\r\n");

const isolateStart = quotedPrintable(encodeUtf8("\u2068"));
/** With the end of its line. */
const isolateEnd = quotedPrintable(encodeUtf8("\u2069\n"));

/**
 * Whether the words of a language are shorter in base64, which takes four bytes for three of any kind, than in
 * quoted-printable, which takes three for one outside ASCII. All messages of a language are encoded alike, so that a
 * message is the same bytes whatever came before it.
 */
function prefersBase64(messages: Messages): boolean {
  let words = "";
  for (const message of messages.values()) {
    const forms = "parts" in message ? [message.parts] : message.forms.values();
    for (const parts of forms)
      for (const part of parts) if (typeof part === "string") words += part;
  }
  const bytes = encodeUtf8(words);
  return bytes.filter((byte) => byte > 0x7f).length * 6 > bytes.length;
}

function writeTyped(typed: readonly Typed[], isItem: boolean, writer: MailWriter): void {
  const [first, rest] = indents(isItem);
  let indent = first;
  for (const { text, ends, isPlain } of typed) {
    if (isPlain && indent === "") {
      writer.plainLines(text, ends, isolateStart, isolateEnd);
      continue;
    }
    let from = 0;
    for (const end of ends) {
      if (indent !== "") writer.quoted(indent);
      writer.quotedBytes(isolateStart);
      writer.quoted(text, from, end);
      writer.quotedBytes(isolateEnd);
      indent = rest;
      from = end + 1;
    }
  }
}

/** Writes a run from the beginning of a line to the end of one. What stays is encoded once. */
function writeRun(run: Run, writer: MailWriter): void {
  if (run.encoded) {
    writer.bytes(run.encoded);
    return;
  }
  const from = writer.written();
  let before: Block | undefined;
  for (const block of run.blocks) {
    if (before && areApart(before, block)) writer.newLine();
    if ("typed" in block.content) writeTyped(block.content.typed, block.isItem, writer);
    else
      for (const line of block.content.lines) {
        writer.quoted(line);
        writer.newLine();
      }
    before = block;
  }
  if (run.stays) run.encoded = writer.since(from);
}

/** Headers of the last message, encoded: within a batch they are always the same. */
function again<One, Two, Three>(
  write: (one: One, two: Two, three: Three) => string,
): (one: One, two: Two, three: Three) => Uint8Array {
  let last: { one: One; two: Two; three: Three; bytes: Uint8Array } | undefined;
  return (one, two, three) => {
    if (last && last.one === one && last.two === two && last.three === three) return last.bytes;
    last = { one, two, three, bytes: encodeUtf8(write(one, two, three)) };
    return last.bytes;
  };
}

/**
 * Makes a function that writes whole e-mails of a linked notice (RFC 5322, RFC 2045 to 2047): plain text and HTML as
 * alternatives. The same input gives the same bytes. With `into`, they are written there; undefined when it is too small.
 *
 * @throws FairwellError `unsafe_value` for an address that is not one mailbox, `invalid_options`
 */
export function createEml(
  sources: EmlSources,
): (
  notice: Notice,
  view: AnyView,
  options: EmlOptions,
  into?: Uint8Array,
) => Uint8Array | undefined {
  const writer = createMailWriter();
  const envelopeOf = createEnvelopes();
  const inBase64 = prefersBase64(sources.messages);
  const lastHeaders = [
    fixedHeader("Content-Language", sources.locale),
    "MIME-Version: 1.0\r\n",
    `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n`,
  ].join("");
  const textHead = {
    quoted: encodeUtf8(lastHeaders + partHead("text/plain", "quoted-printable")),
    base64: encodeUtf8(lastHeaders + partHead("text/plain", "base64")),
  };
  const htmlHead = encodeUtf8(`\r\n${partHead("text/html", "quoted-printable")}`);
  const end = encodeUtf8(`\r\n--${boundary}--\r\n`);

  const senderHeaders = again((from: CheckedMailbox) => mailboxHeader("From", from));
  const batchHeaders = again((replyTo: CheckedMailbox | undefined, subject: string, date: string) =>
    [
      replyTo ? mailboxHeader("Reply-To", replyTo) : "",
      textHeader("Subject", subject),
      fixedHeader("Date", date),
    ].join(""),
  );

  function writeHeaders(envelope: Envelope, subject: string): void {
    const { from, to, replyTo, date, messageId, unsubscribe } = envelope;
    writer.bytes(senderHeaders(from, undefined, undefined));
    writer.text(mailboxHeader("To", to));
    writer.bytes(batchHeaders(replyTo, subject, date));
    let headers = fixedHeader("Message-ID", messageId);
    headers += "Auto-Submitted: auto-generated\r\n";
    for (const name in unsubscribe) headers += fixedHeader(name, unsubscribe[name] as string);
    writer.text(headers);
  }

  function writeText(runs: readonly Run[]): void {
    if (inBase64) {
      writer.bytes(textHead.base64);
      writer.base64(encodeUtf8(layOut(runs).replaceAll("\n", "\r\n")));
      return;
    }
    writer.bytes(textHead.quoted);
    let before: Block | undefined;
    for (const run of runs) {
      if (before && areApart(before, run.blocks[0])) writer.newLine();
      writeRun(run, writer);
      before = run.blocks[run.blocks.length - 1];
    }
  }

  return (notice, view, options, into) => {
    const envelope = envelopeOf(notice, options);
    writer.begin(into);
    writeHeaders(envelope, sources.subject(view));
    writeText(sources.text(view));
    writer.bytes(htmlHead);
    const count = writer.filled((memory) => sources.html(view, memory));
    if (count > sources.largest) sources.checkSize(view);
    writer.bytes(end);
    return writer.take();
  };
}
