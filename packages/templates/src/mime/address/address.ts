import { encodeUtf8 } from "../../fill/utf8";
import { domainToAscii } from "./domain";
import { mixesScripts, showsNothing } from "./scripts";

/** Why something is not one address. */
export type AddressFault =
  /** It is anything but letters, digits and the usual marks on both sides of one `@`. */
  | "form"
  /** More than 64 bytes before the `@`, or 254 altogether (RFC 5321, section 4.5.3.1). */
  | "length"
  /** What follows the `@` is no domain. */
  | "domain"
  /** Letters outside ASCII before the `@`, without leave to use them. */
  | "unicode"
  /** Letters before the `@` that nobody can see or tell apart. */
  | "unreadable";

/** Most addresses: when short enough, there is nothing more to ask of them. */
const usual = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*@(?:[a-z0-9]+\.)+[a-z]{2,63}$/;

/** A dot-atom (RFC 5322, section 3.2.3). */
const dotAtom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

/** A dot-atom with letters and digits of every script (RFC 6531, section 3.3; of UTF8-non-ascii only those). */
const wideDotAtom =
  /^(?!\p{M})[A-Za-z0-9!#$%&'*+/=?^_`{|}~\p{L}\p{M}\p{N}-]+(?:\.(?!\p{M})[A-Za-z0-9!#$%&'*+/=?^_`{|}~\p{L}\p{M}\p{N}-]+)*$/u;

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** The part before the `@` in the form in which it is sent. */
function localPart(
  given: string,
  smtputf8: boolean,
): { local: string; bytes: number } | { fault: AddressFault } {
  if (isAscii(given))
    return dotAtom.test(given) ? { local: given, bytes: given.length } : { fault: "form" };
  const local = given.normalize("NFC");
  if (!wideDotAtom.test(local)) return { fault: "form" };
  // Compatibility characters are other letters in another dress (UTS #39, section 3.3).
  if (local.normalize("NFKC") !== local || showsNothing(local) || mixesScripts(local))
    return { fault: "unreadable" };
  return smtputf8 ? { local, bytes: encodeUtf8(local).length } : { fault: "unicode" };
}

/**
 * Reads one address: a dot-atom, an `@` and a domain (RFC 5321, section 4.1.2), or their internationalised forms
 * (RFC 6531). A domain outside ASCII becomes punycode. Quoted local parts, comments, groups, lists, display names and
 * address literals are valid elsewhere and refused here: no notice needs them, and mail programs disagree about them.
 *
 * @param smtputf8 whether letters outside ASCII may stand before the `@`: the servers have to know SMTPUTF8
 * @example readAddress("ruth@bücher.example", false) // { address: "ruth@xn--bcher-kva.example" }
 */
export function readAddress(
  given: unknown,
  smtputf8: boolean,
): { readonly address: string } | { readonly fault: AddressFault } {
  if (typeof given !== "string") return { fault: "form" };
  if (given.length <= 64 && usual.test(given)) return { address: given };
  const at = given.indexOf("@");
  // Far above the limit nothing is looked at, whatever it holds.
  if (at < 1 || at !== given.lastIndexOf("@") || given.length > 1_000) return { fault: "form" };
  const before = localPart(given.slice(0, at), smtputf8);
  if ("fault" in before) return before;
  const domain = domainToAscii(given.slice(at + 1));
  if (domain === undefined) return { fault: "domain" };
  const { local, bytes } = before;
  if (bytes > 64 || bytes + 1 + domain.length > 254) return { fault: "length" };
  return { address: `${local}@${domain}` };
}
