import { FairwellError } from "@fairwell/core/documents";
import { clean } from "../fill/characters";
import type { Mail } from "../message";
import { checkedMailbox } from "../mime/mailbox";
import { isObject } from "../options/options";

/** A request to a mail provider, as `fetch` takes it. It holds no key: whoever sends it adds theirs to `headers`. */
export interface HttpRequest {
  readonly url: string;
  readonly method: "POST";
  readonly headers: Record<string, string>;
  /** JSON. */
  readonly body: string;
}

function refuse(problem: string): never {
  throw new FairwellError("invalid_options", problem);
}

/**
 * An e-mail that a provider's API can take.
 *
 * @throws FairwellError `invalid_options`; `unsafe_value` for an address that is not one mailbox
 */
export function checkedMail(mail: unknown, provider: string): Mail {
  if (!isObject(mail) || !isObject(mail.envelope) || !isObject(mail.from) || !isObject(mail.to))
    refuse("This is not an e-mail. Make one with renderer.mail(notice, { from }).");
  const checked = mail as unknown as Mail;
  const { from, to, replyTo } = checked;
  const boxes = [
    [from, "sender"],
    [to, "recipient"],
    [replyTo, "reply-to"],
  ] as const;
  for (const [box, role] of boxes) {
    if (!box) continue;
    if (/[^\0-\x7f]/.test(String(box.address)))
      refuse(
        `${provider} takes no address with letters outside ASCII before the @. Send this message through a mail server that offers SMTPUTF8.`,
      );
    // It may have been stored or changed since: one address stays one address.
    checkedMailbox(box.name || undefined, box.address, role, false);
  }
  return checked;
}

/** An option that has one of a few values. Throws FairwellError `invalid_options`. */
export function oneOf<Value extends string>(
  given: Value | undefined,
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  if (given === undefined) return values[0];
  const list = values.map((value) => `"${value}"`).join(" or ");
  return values.includes(given) ? given : refuse(`\`${name}\` is unknown. Use ${list}.`);
}

/** A name without what could end it: controls and, between quotation marks, those and backslashes. */
export const quotedName = (name: string): string =>
  `"${clean(name).trim().replace(/["\\]/g, "\\$&")}"`;

export const jsonRequest = (url: string, content: unknown): HttpRequest => ({
  url,
  method: "POST",
  headers: { Accept: "application/json", "Content-Type": "application/json" },
  body: JSON.stringify(content),
});
