import { EmailAddress, FairwellError, PhoneNumber, WebAddress } from "@fairwell/core/documents";
import type { Context } from "../program/program";

/** The places of a link that take a value. */
export type LinkContext = Extract<Context, "url" | "mailto" | "tel">;

const right: Readonly<Record<LinkContext, string>> = {
  url: "an https address such as https://example.org",
  mailto: "one e-mail address such as recruitment@example.org",
  tel: "a telephone number such as +44 113 496 0000",
};

/** Escapes what an address may hold that means something else in a mailto link (RFC 6068). */
const mailto = (address: string): string =>
  address.replace(
    /[^A-Za-z0-9@.+_~-]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/**
 * A value as the part of a link that its slot stands for: a whole https address, or what follows `mailto:` or `tel:`.
 *
 * @returns undefined when it is no such address
 */
export function linkPart(value: string, context: LinkContext): string | undefined {
  switch (context) {
    case "mailto":
      return EmailAddress.safeParse(value).success ? mailto(value) : undefined;
    case "tel":
      return PhoneNumber.safeParse(value).success ? value.replace(/[^+0-9]/g, "") : undefined;
    case "url":
      return WebAddress.safeParse(value).success ? value : undefined;
  }
}

/** Names the slot and what would be right, and never the value. */
export function refuseLink(context: LinkContext, name: string): never {
  throw new FairwellError(
    "unsafe_value",
    `The value of \`${name}\` cannot be a link. Use ${right[context]}.`,
  );
}
