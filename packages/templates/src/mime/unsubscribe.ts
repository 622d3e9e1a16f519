import { FairwellError, WebAddress } from "@fairwell/core/documents";
import type { ListUnsubscribe } from "../message";
import { readAddress } from "./address/address";

/** A header has lines of at most 998 characters (RFC 5322, section 2.1.1), and an address is never folded. */
const longest = 900;

function fail(problem: string): never {
  throw new FairwellError("invalid_options", `\`listUnsubscribe${problem}`);
}

/** An address as the rest of a mailto link (RFC 6068). */
const escaped = (address: string): string =>
  address.replace(
    /[^A-Za-z0-9@.+_~-]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/**
 * The headers by which a mail program offers to stop messages of a kind (RFC 2369, section 3.2; RFC 8058). They have a
 * meaning only when the sender signs them with DKIM and acts on what comes.
 *
 * @throws FairwellError `invalid_options`
 * @example
 * unsubscribeHeaders({ url: "https://example.org/stop/7f3", oneClick: true })
 * // { "List-Unsubscribe": "<https://example.org/stop/7f3>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
 */
export function unsubscribeHeaders({
  url,
  mailto,
  oneClick,
}: ListUnsubscribe): Readonly<Record<string, string>> {
  const links: string[] = [];
  if (url !== undefined) {
    if (url.length > longest || /[<>,]/.test(url) || !WebAddress.safeParse(url).success)
      fail(
        `.url\` is not a link for a header. Use an https address of at most ${longest} characters, without commas.`,
      );
    links.push(`<${url}>`);
  }
  if (mailto !== undefined) {
    const read = readAddress(mailto, false);
    if ("fault" in read)
      return fail(
        ".mailto` is not one address. Use one such as stop@example.org, in ASCII before the @.",
      );
    links.push(`<mailto:${escaped(read.address)}>`);
  }
  if (links.length === 0)
    fail("` has no way to unsubscribe. Give it a `url`, a `mailto`, or both.");
  if (!oneClick) return { "List-Unsubscribe": links.join(", ") };
  if (url === undefined)
    fail(".oneClick` needs a `url`, to which mail programs send a request (RFC 8058).");
  return {
    "List-Unsubscribe": links.join(", "),
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
