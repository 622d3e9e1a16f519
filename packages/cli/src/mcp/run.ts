import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { checkerFor, todayOf } from "../check/checker";
import type { mcpOptions } from "../command-line/commands/mcp";
import type { ExitCode, Invocation } from "../command-line/define";
import { UsageError } from "../command-line/usage-error";
import { rendererFor } from "../render/brand";
import { createServer } from "./server";
import type { ServerSettings } from "./tool";

async function settingsOf({
  options,
  host,
}: Invocation<typeof mcpOptions>): Promise<ServerSettings> {
  const { brand, today } = options;
  todayOf(today);
  return {
    checker: await checkerFor(options),
    jurisdictions: options.jurisdiction as ServerSettings["jurisdictions"],
    today: () => todayOf(today),
    rendererFor: await rendererFor(
      { brand, layouts: undefined },
      host.directory,
      ({ path, message }) => host.err(`fairwell mcp: ${path}: ${message}\n`),
    ),
  };
}

/** `fairwell mcp`. Ends when whoever started it closes standard input, or reads on no more. */
export async function run(invocation: Invocation<typeof mcpOptions>): Promise<ExitCode> {
  const { host, operands } = invocation;
  if (operands.length > 0) {
    throw new UsageError(
      "`fairwell mcp` takes no files",
      "Documents come over the protocol; to check files, use `fairwell check`.",
    );
  }
  const { server, settled } = createServer(await settingsOf(invocation));
  const { stdin, stdout } = process;
  if (stdin.isTTY) {
    host.err(
      "fairwell mcp waits for an assistant's program on standard input; `fairwell mcp --help` says how to enter it there. Ctrl-D ends it.\n",
    );
  }
  // What the SDK says of a message may repeat it.
  server.onerror = () =>
    host.err("fairwell mcp: a message could not be read, and was left aside.\n");
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  stdout.on("error", () => void server.close());
  const ended = once(stdin, "end");
  await server.connect(new StdioServerTransport());
  await Promise.race([ended, closed]);
  await settled();
  // The answers that are settled are written in the turn after.
  await new Promise((resolve) => setImmediate(resolve));
  await server.close();
  return 0;
}
