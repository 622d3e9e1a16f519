import { decodePunycode } from "./punycode";
import { mixesScripts, showsNothing } from "./scripts";

// The URL of every runtime (Node, Deno, Bun, browsers, edge), which the language's own types leave out.
declare const URL: new (url: string) => { readonly hostname: string };

/** A domain of letters, digits and hyphens with a dot in it. Its last part holds no digit, so that it is no IP address. */
const asciiDomain =
  /^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,58}[A-Za-z0-9])$/;

/** A part of an internationalised domain: letters, marks and digits (RFC 5892), hyphens inside. */
const label = /^(?!.{2}--)[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}\u00b7\u30fb-]*[\p{L}\p{M}\p{Nd}])?$/u;

/** The dots that stand between certain letters only (RFC 5892, A.3 and A.7): in Catalan, and beside Japanese or Chinese. */
const strayDot = /(?<!l)\u00b7|\u00b7(?!l)/u;
const isStray = (text: string): boolean =>
  strayDot.test(text) ||
  (text.includes("\u30fb") &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text));

const isLabel = (text: string): boolean =>
  label.test(text) && !isStray(text) && !showsNothing(text) && !mixesScripts(text);

/** Part of a domain in its own letters; undefined when its punycode stands for nothing, or for ASCII. */
function withoutPunycode(part: string): string | undefined {
  if (!part.startsWith("xn--")) return part;
  const decoded = decodePunycode(part.slice(4));
  return decoded !== undefined && /[^\0-\x7f]/.test(decoded) ? decoded : undefined;
}

/** What the runtime makes of a host name (UTS #46), or undefined when it takes it for none. */
function hostOf(domain: string): string | undefined {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}

/**
 * A domain as mail servers have it: in ASCII, an internationalised one in punycode (RFC 5891). Compatibility characters,
 * invisible ones, other dots than the full stop, and parts that mix alphabets which look alike are refused.
 *
 * @returns undefined when it is no domain
 * @example domainToAscii("bücher.example") // "xn--bcher-kva.example"
 */
export function domainToAscii(domain: string): string | undefined {
  const plain = /^[\x21-\x7e]+$/.test(domain);
  if (plain && !asciiDomain.test(domain)) return undefined;
  const isEncoded = /(?:^|\.)xn--/i.test(domain);
  if (plain && !isEncoded) return domain;
  if (plain) {
    // What is encoded already has to stand for a domain that would be encoded like that.
    const lower = domain.toLowerCase();
    const parts = lower.split(".").map(withoutPunycode);
    return parts.every((part) => part !== undefined) && domainToAscii(parts.join(".")) === lower
      ? domain
      : undefined;
  }
  const composed = domain.normalize("NFC").toLowerCase();
  if (composed.normalize("NFKC") !== composed || !composed.split(".").every(isLabel))
    return undefined;
  const host = hostOf(composed);
  return host !== undefined && asciiDomain.test(host) ? host : undefined;
}
