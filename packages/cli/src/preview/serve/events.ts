import type { IncomingMessage, ServerResponse } from "node:http";

/** Pages that wait for changes (server-sent events). */
export interface Listeners {
  add(request: IncomingMessage, response: ServerResponse, revision: number): void;
  /** Tells every page the number of what is there now. */
  tell(revision: number): void;
  close(): void;
}

/** Some proxies and browsers give up a connection on which nothing is said. */
const beat = 20_000;

export function createListeners(): Listeners {
  const open = new Set<ServerResponse>();
  const timer = setInterval(() => {
    for (const response of open) response.write(":\n\n");
  }, beat);
  timer.unref();
  const event = (revision: number) => `event: revision\ndata: ${revision}\n\n`;
  return {
    add(request, response, revision) {
      response.writeHead(200, {
        "cache-control": "no-store",
        "content-type": "text/event-stream",
        "cross-origin-resource-policy": "same-origin",
        "x-content-type-options": "nosniff",
      });
      response.write(`retry: 1000\n${event(revision)}`);
      open.add(response);
      request.on("close", () => open.delete(response));
    },
    tell(revision) {
      for (const response of open) response.write(event(revision));
    },
    close() {
      clearInterval(timer);
      for (const response of open) response.end();
      open.clear();
    },
  };
}
