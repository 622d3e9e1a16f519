import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type * as z from "zod";
import { nameRemedy } from "../command-line/nearest-name";
import { faultLine } from "../fault-line";
import { lineSafe } from "../terminal/line-safe";
import type { Answer, ServerSettings, Tool, ToolProblem } from "./tool";

const problemsResult = (problems: readonly ToolProblem[]): CallToolResult => ({
  isError: true,
  content: [
    {
      type: "text",
      text: problems.map(({ problem, remedy }) => `${problem} ${remedy}`).join("\n"),
    },
  ],
});

function answerResult(answer: Answer): CallToolResult {
  if (!answer.ok) return problemsResult(answer.problems);
  const { data, attachment } = answer;
  // What is invisible in a document is written as an escape, so that nobody is told something that a person cannot see.
  const text = lineSafe(JSON.stringify(data, null, 2));
  if (!attachment) return { content: [{ type: "text", text }], structuredContent: { ...data } };
  const { key, ...resource } = attachment;
  return {
    content: [
      { type: "text", text },
      { type: "resource", resource },
    ],
    structuredContent: { ...data, [key]: resource.text },
  };
}

/** A key that is fit to be shown, and not prose in a key's place. */
const shown = (key: PropertyKey): string =>
  typeof key === "number" || /^[A-Za-z_]\w{0,39}$/.test(String(key))
    ? `\`${String(key)}\``
    : "one key";

const known = (tool: Tool): string[] => {
  const { shape } = tool.input as unknown as { shape: Record<string, unknown> };
  return Object.keys(shape);
};

/** What is wrong with the input of a call, without any of its values. */
async function inputProblem(tool: Tool, issue: z.core.$ZodIssue): Promise<ToolProblem> {
  const place = issue.path.map(shown).join(" ▸ ") || "The input";
  switch (issue.code) {
    case "unrecognized_keys": {
      const [key = ""] = issue.keys;
      return {
        problem: `${tool.name} has no input ${shown(key)}.`,
        remedy: await nameRemedy(key, known(tool)),
      };
    }
    case "invalid_value": {
      const values = issue.values.map((value) => `\`${String(value)}\``).join(", ");
      return {
        problem: `${place} has a value that is not known.`,
        remedy: `Use one of ${values}.`,
      };
    }
    case "invalid_type":
      return {
        problem: `${place} is missing or of the wrong type.`,
        remedy: `Give ${issue.expected === "record" ? "a JSON object, and not text that holds one" : `a value of the type ${issue.expected}`}.`,
      };
    case "too_big":
      return {
        problem: `${place} is too long.`,
        remedy: `At most ${issue.maximum}: give it in parts.`,
      };
    case "too_small":
      return {
        problem: `${place} is empty.`,
        remedy: "Give something to work on, or leave it out.",
      };
    default:
      return { problem: `${place} cannot be read.`, remedy: "See the tool's input schema." };
  }
}

/** By name: errors of libraries and of the command line say what is wrong and what would be right. */
function thrownProblem(error: unknown, name: string): ToolProblem {
  const { message, remedy, docs } = error as { message: string; remedy?: string; docs?: string };
  if (error instanceof Error && error.name === "UsageError")
    return { problem: `${message}.`, remedy: remedy ?? "" };
  if (error instanceof Error && error.name === "FairwellError")
    return { problem: message, remedy: `See ${docs}.` };
  return { problem: faultLine(error, `in the tool ${name}`), remedy: "" };
}

/**
 * Answers a call. Never throws: what is wrong is a result that says what would be right, and an assistant can mend it.
 */
export async function answerCall(
  tools: readonly Tool[],
  name: string,
  given: unknown,
  settings: ServerSettings,
): Promise<CallToolResult> {
  const tool = tools.find((candidate) => candidate.name === name);
  if (!tool) {
    const names = tools.map((candidate) => candidate.name);
    const remedy = await nameRemedy(name, names);
    return problemsResult([{ problem: "There is no such tool.", remedy }]);
  }
  try {
    const read = tool.input.safeParse(given ?? {});
    if (read.success) return answerResult(tool.call(read.data, settings));
    return problemsResult(
      await Promise.all(read.error.issues.map((issue) => inputProblem(tool, issue))),
    );
  } catch (error) {
    return problemsResult([thrownProblem(error, name)]);
  }
}
