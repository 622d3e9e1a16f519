import type { Checker, CheckerOptions } from "@fairwell/core";
import * as z from "zod";
import type { RendererFor } from "../render/brand";

/** What whoever starts the server decides, and no assistant can loosen. */
export interface ServerSettings {
  readonly checker: Checker;
  /** Law that counts in any case where a document names none. */
  readonly jurisdictions: NonNullable<CheckerOptions["jurisdictions"]>;
  /** `YYYY-MM-DD`, asked for at each call: a server may run for days. */
  readonly today: () => string;
  readonly rendererFor: RendererFor;
}

/** What a tool answers with. */
export type Answer =
  | {
      readonly ok: true;
      readonly data: Readonly<Record<string, unknown>>;
      /** A large part of the data, which is given once and not as JSON within JSON. */
      readonly attachment?: Attachment;
    }
  | { readonly ok: false; readonly problems: readonly ToolProblem[] };

/** A file that goes with the data, which has it under `key`. */
export interface Attachment {
  readonly key: string;
  readonly uri: string;
  readonly mimeType: string;
  readonly text: string;
}

/** What kept a tool from answering. */
export interface ToolProblem {
  /** Never repeats text of the document. */
  readonly problem: string;
  readonly remedy: string;
}

/** A tool, as data. */
export interface Tool<Input extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  call(input: z.output<Input>, settings: ServerSettings): Answer;
}

/** A tool whose code knows the type of its input. */
export function defineTool<Input extends z.ZodType>(tool: Tool<Input>): Tool {
  // The input is read with the same schema before the call, so that the wider type is safe.
  return tool as unknown as Tool;
}

/** A document as an assistant gives it. */
export const documentInput = z
  .record(z.string(), z.unknown())
  .describe(
    "A Fairwell document as a JSON object, with `schemaVersion` and `kind`. `fairwell schema <kind>` prints the schema of a kind.",
  );
