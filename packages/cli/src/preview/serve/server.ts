import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "../../command-line/usage-error";
import type { Direction, GalleryData, MessageKey } from "../gallery/data";
import type { Gallery } from "../gallery/gallery";
import { pageDocument } from "../page/document";
import { framed } from "../page/framed";
import { createListeners } from "./events";
import { type Answer, messagePolicy, pagePolicy, plain, refused, send } from "./guard";

/** Only this machine may ask. */
const host = "127.0.0.1";

/** A running server. */
export interface GalleryServer {
  readonly port: number;
  readonly url: string;
  /** Shows something else from now on, and tells the pages that are open. */
  show(gallery: Gallery): void;
  close(): Promise<void>;
}

function keyOf(query: URLSearchParams): MessageKey {
  const get = (name: string) => query.get(name) ?? "";
  const direction: Direction = get("direction") === "rtl" ? "rtl" : "ltr";
  return {
    notice: get("notice"),
    language: get("language"),
    theme: get("theme"),
    direction,
  };
}

const gone = plain(404, "There is nothing here. It may have changed: go back to the gallery.");

/** What is at an address. */
function answerTo(address: URL, gallery: Gallery, revision: number): Answer {
  const { pathname, searchParams } = address;
  if (pathname === "/") {
    const { html, scriptHash, styleHash } = pageDocument();
    return { type: "text/html", policy: pagePolicy(scriptHash, styleHash), body: html };
  }
  if (pathname === "/gallery.json") {
    const data: GalleryData = { ...gallery.data, revision, live: true };
    return { type: "application/json", body: JSON.stringify(data) };
  }
  const message = gallery.message(keyOf(searchParams));
  if (!message) return gone;
  switch (pathname) {
    case "/message.json":
      return { type: "application/json", body: JSON.stringify(message) };
    case "/frame.html":
      return { type: "text/html", policy: messagePolicy, body: framed(message.html) };
    case "/message.html":
      return { type: "text/html", policy: messagePolicy, body: message.html };
    case "/message.txt":
      return { type: "text/plain", body: message.text };
    case "/message.mjml":
      return { type: "text/plain", body: message.mjml };
    default:
      return gone;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code }: NodeJS.ErrnoException) => {
      const problem =
        code === "EADDRINUSE"
          ? `The port ${port} is in use`
          : `The port ${port} cannot be used (${code ?? "unknown reason"})`;
      reject(new UsageError(problem, "Give another `--port`, or none for a free one."));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves a gallery to this machine.
 *
 * @param port 0: a free one
 * @throws UsageError when the port cannot be used
 */
export async function serveGallery(first: Gallery, wanted: number): Promise<GalleryServer> {
  let gallery = first;
  let revision = 1;
  const listeners = createListeners();

  function respond(request: IncomingMessage, response: ServerResponse): void {
    const refusal = refused(request, port);
    const path = request.url ?? "/";
    if (refusal || !URL.canParse(path, url)) {
      send(response, refusal ?? gone);
      return;
    }
    const address = new URL(path, url);
    if (address.pathname === "/events") listeners.add(request, response, revision);
    else send(response, answerTo(address, gallery, revision));
  }

  const server = createServer(respond);
  const port = await listen(server, wanted);
  const url = `http://${host}:${port}/`;
  return {
    port,
    url,
    show(next) {
      gallery = next;
      revision++;
      listeners.tell(revision);
    },
    close: () =>
      new Promise((resolve) => {
        listeners.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
