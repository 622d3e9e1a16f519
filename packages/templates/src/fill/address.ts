import { EmailAddress, FairwellError, PhoneNumber, WebAddress } from "@fairwell/core";
import type { Context } from "../program/program";

function unsafe(name: string, right: string): never {
  throw new FairwellError(
    "unsafe_value",
    `The value of \`${name}\` cannot be a link. Use ${right}.`,
  );
}

/** RFC 6068: what an address may hold that means something else in a mailto link. */
const mailto = (address: string): string => {
  let link = "";
  for (const character of address)
    link += /[A-Za-z0-9@.+_~-]/.test(character)
      ? character
      : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return link;
};

/**
 * A value as the part of a link that its slot stands for: a whole https address, or what follows `mailto:` or `tel:`.
 *
 * @throws FairwellError `unsafe_value`, which names the slot and never its value
 */
export function linkPart(value: string, context: Context, name: string): string {
  switch (context) {
    case "mailto":
      return EmailAddress.safeParse(value).success
        ? mailto(value)
        : unsafe(name, "one e-mail address such as recruitment@example.org");
    case "tel":
      return PhoneNumber.safeParse(value).success
        ? value.replace(/[^+0-9]/g, "")
        : unsafe(name, "a telephone number such as +44 113 496 0000");
    default:
      return WebAddress.safeParse(value).success
        ? value
        : unsafe(name, "an https address such as https://example.org");
  }
}
