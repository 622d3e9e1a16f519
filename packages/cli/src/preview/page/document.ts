import { createHash } from "node:crypto";
import { type PageAssets, pageAssets } from "./assets";

/** The page, and the hashes by which a policy lets its script and style through. */
export interface PageDocument {
  readonly html: string;
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** As Content Security Policy writes it. */
const hashOf = (text: string): string =>
  `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

/** Functions, because a replacement that is text would have its `$` read. */
const filled = (html: string, parts: Readonly<Record<string, string>>): string =>
  html.replace(/<!-- (policy|style|data|script) -->/g, (_, name: string) => parts[name] ?? "");

let assets: PageAssets | undefined;

/**
 * The page.
 *
 * @param policyOf gives the page's own policy, where no header can
 * @param data elements that hold what the page shows, where there is no server to ask
 */
export function pageDocument(
  policyOf?: (scriptHash: string, styleHash: string) => string,
  data = "",
): PageDocument {
  assets ??= pageAssets();
  const { html, style, script } = assets;
  const [scriptHash, styleHash] = [hashOf(script), hashOf(style)];
  const policy = policyOf?.(scriptHash, styleHash);
  const meta =
    policy === undefined ? "" : `<meta http-equiv="content-security-policy" content="${policy}">`;
  const parts = {
    policy: meta,
    style: `<style>${style}</style>`,
    data,
    script: `<script>${script}</script>`,
  };
  return { html: filled(html, parts), scriptHash, styleHash };
}
