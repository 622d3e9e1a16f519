import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * What the page may do: run the one script and the one style that came with it, ask this server, and frame its
 * messages. Nothing from anywhere else.
 */
export const pagePolicy = (scriptHash: string, styleHash: string): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "connect-src 'self'",
    "frame-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * What a message may do: show its own styles. No script, no picture, no form, no address of its own. The origin is kept,
 * so that the page can ask how tall the message is; without scripts the message can do nothing with it.
 */
export const messagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-same-origin",
].join("; ");

const common: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** An answer as the server gives it. */
export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly policy?: string;
  readonly body: string;
}

/** Sends an answer with the headers that every one has. */
export function send(response: ServerResponse, { status = 200, type, policy, body }: Answer): void {
  response.writeHead(status, {
    ...common,
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": policy ?? "default-src 'none'; sandbox; frame-ancestors 'self'",
  });
  response.end(body);
}

export const plain = (status: number, body: string): Answer => ({
  status,
  type: "text/plain",
  body: `${body}\n`,
});

/**
 * Why a request is not answered, or undefined. A page of somebody else's can make a browser ask 127.0.0.1 under a name
 * of its own (DNS rebinding): such a request has that name in its Host header.
 */
export function refused({ method, headers }: IncomingMessage, port: number): Answer | undefined {
  if (headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`)
    return plain(421, `This server answers to 127.0.0.1:${port} only.`);
  if (headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] !== "navigate")
    return plain(403, "Another site may not read this.");
  if (method !== "GET" && method !== "HEAD") return plain(405, "Only GET is answered.");
  return undefined;
}
