import { addresseeOf, type EmlOptions, type Notice, type Renderer } from "@fairwell/templates";

/** A file of a message, under its name in the message's folder. */
interface MessageFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The files of a message, and why one is missing. */
export interface MessageFiles {
  readonly locale: string;
  readonly files: readonly MessageFile[];
  readonly notes: readonly string[];
}

/** Addresses of the .eml, or why there can be none. */
function addresses(notice: Notice, from: string | undefined): EmlOptions | string {
  const sender = from ?? notice.contact.email;
  if (sender === undefined)
    return "no .eml, because the contact has no e-mail address: give `--from`";
  if (addresseeOf(notice).email === undefined)
    return `no .eml, because the ${notice.kind === "feedback-request" ? "recipient" : "candidate"} has no e-mail address`;
  return { from: { name: notice.sender.name, address: sender } };
}

/**
 * Renders a notice to files.
 *
 * @param locale of the message; undefined: the renderer's choice
 * @param from mailbox that the .eml comes from
 * @throws FairwellError as `Renderer.render` and `Renderer.eml` do
 */
export function messageFiles(
  renderer: Renderer,
  notice: Notice,
  locale: string | undefined,
  from: string | undefined,
): MessageFiles {
  const message = renderer.render(notice, { locale });
  const mail = addresses(notice, from);
  const files: MessageFile[] = [
    { name: "subject.txt", content: `${message.subject}\n` },
    { name: "preheader.txt", content: `${message.preheader}\n` },
    { name: "message.html", content: message.html },
    { name: "message.txt", content: message.text },
    { name: "message.mjml", content: message.mjml },
  ];
  if (typeof mail === "string") return { locale: message.locale, files, notes: [mail] };
  files.push({
    name: "message.eml",
    content: renderer.eml(notice, { ...mail, locale: message.locale }),
  });
  return { locale: message.locale, files, notes: [] };
}
