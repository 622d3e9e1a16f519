// `Server` and not `McpServer`, which answers wrong input in zod's words: here each problem says what would be right.
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type Tool as ListedTool,
  ListToolsRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod";
import { version } from "../version";
import { answerCall } from "./answer-call";
import type { ServerSettings, Tool } from "./tool";
import { checkFeedback } from "./tools/check-feedback";
import { explainRule } from "./tools/explain-rule";
import { listRules } from "./tools/list-rules";
import { renderNotice } from "./tools/render-notice";

const tools: readonly Tool[] = [checkFeedback, explainRule, renderNotice, listRules];

const instructions =
  "Fairwell holds feedback for candidates to rules about fairness, tone, honesty, privacy and use. Check each draft with `check_feedback`, mend every error, and check again. A finding says what a text may be read as; it is no legal advice. Nothing is sent and nothing is decided here: a person does both.";

const listed = ({ name, title, description, input }: Tool): ListedTool => ({
  name,
  title,
  description,
  inputSchema: z.toJSONSchema(input, { io: "input" }) as ListedTool["inputSchema"],
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
});

/** A server, and a promise of every answer that was begun before it was asked for. */
export interface FeedbackServer {
  readonly server: Server;
  settled(): Promise<void>;
}

/** Makes a server of the tools. It keeps nothing of what it is given. */
export function createServer(settings: ServerSettings): FeedbackServer {
  const server = new Server(
    { name: "fairwell", title: "Fairwell", version },
    { capabilities: { tools: {} }, instructions },
  );
  const running = new Set<Promise<unknown>>();
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const answer = answerCall(tools, params.name, params.arguments, settings);
    running.add(answer);
    return answer.finally(() => running.delete(answer));
  });
  return {
    server,
    async settled() {
      await Promise.all(running);
    },
  };
}
