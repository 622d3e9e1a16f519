import { type Notice, noticeKinds } from "@fairwell/templates";
import type { Problem } from "../check/problem";
import type { DocumentReport } from "../check/report";
import { faultLine } from "../fault-line";
import type { RendererFor } from "./brand";
import { type MessageFiles, messageFiles } from "./message-files";

/** What the command was told. */
export interface RenderSettings {
  readonly rendererFor: RendererFor;
  readonly locale: string | undefined;
  readonly from: string | undefined;
}

/** A message with the id of its document, or what stands in the way. */
export type Rendered =
  | { readonly ok: true; readonly id: string; readonly message: MessageFiles }
  | { readonly ok: false; readonly problem: Problem };

function refusal(code: string, message: string, remedy: string): Rendered {
  const id = `render/${code.replaceAll("_", "-")}`;
  return { ok: false, problem: { id, severity: "error", message, remedies: [remedy] } };
}

const isFairwellError = (error: unknown): error is Error & { code: string; docs: string } =>
  error instanceof Error && error.name === "FairwellError";

/** Renders one checked document. Never throws: what goes wrong with one does not keep the others from being rendered. */
export function renderDocument(
  { document, world }: DocumentReport,
  settings: RenderSettings,
): Rendered | undefined {
  if (!document) return undefined;
  const { kind, id } = document;
  if (world === "internal") {
    return refusal(
      "wrong-world",
      `${id} is a ${kind}, an internal document, which is never rendered.`,
      "Write a candidate-facing document from it.",
    );
  }
  if (!(noticeKinds as readonly string[]).includes(kind)) {
    return refusal(
      "no-template",
      `${id} is a ${kind}, of which no message is made.`,
      `Messages are made of ${noticeKinds.join(", ")}.`,
    );
  }
  const notice = document as Notice;
  try {
    const renderer = settings.rendererFor(notice);
    const message = messageFiles(renderer, notice, settings.locale, settings.from);
    return { ok: true, id, message };
  } catch (error) {
    if (isFairwellError(error))
      return refusal(error.code, `${id}: ${error.message}`, `See ${error.docs}.`);
    return refusal("fault", `${id} was not rendered.`, faultLine(error, "on this document"));
  }
}
