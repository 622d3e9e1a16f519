import { type FairwellDocument, worldOf } from "@fairwell/core";
import { type Notice, noticeKinds } from "@fairwell/templates";
import * as z from "zod";
import { type Answer, defineTool, documentInput, type ToolProblem } from "../tool";
import { readDocument } from "./read-document";

const input = z.strictObject({
  document: documentInput,
  locale: z
    .string()
    .max(35)
    .optional()
    .describe(
      "Locale of the message, such as `en-GB` or `de`; the document's own, or the candidate's, if left out.",
    ),
});

const refusal = (problem: string, remedy: string): Answer => ({
  ok: false,
  problems: [{ problem, remedy }],
});

/** Why no message is made of a document; undefined when one can be. */
function notRenderable({ kind }: FairwellDocument): ToolProblem | undefined {
  if (worldOf(kind) === "internal") {
    return {
      problem: `A ${kind} is an internal document, which is never rendered.`,
      remedy: "Write a candidate-facing document from it.",
    };
  }
  if ((noticeKinds as readonly string[]).includes(kind)) return undefined;
  return {
    problem: `No message is made of a ${kind}.`,
    remedy: `Messages are made of ${noticeKinds.join(", ")}.`,
  };
}

export const renderNotice = defineTool({
  name: "render_notice",
  title: "Render a notice",
  description:
    "Makes the e-mail of a candidate-facing document: subject, preheader, plain text and HTML. Checks the document first and makes nothing of one that has errors. Never sends anything: a person does that.",
  input,
  call({ document: given, locale }, { checker, today, rendererFor }) {
    const read = readDocument(given);
    if (!read.ok) return read;
    const { document } = read;
    const problem = notRenderable(document);
    if (problem) return { ok: false, problems: [problem] };
    const { counts, notChecked } = checker.check(document, { today: today() });
    if (counts.error > 0) {
      const number = counts.error === 1 ? "1 error" : `${counts.error} errors`;
      return refusal(
        `The document has ${number}, and no message is made of it.`,
        "`check_feedback` with the same document says where and what to write instead.",
      );
    }
    const notice = document as Notice;
    const message = rendererFor(notice).render(notice, { locale });
    const { subject, preheader, text, html } = message;
    return {
      ok: true,
      data: {
        locale: message.locale,
        direction: message.direction,
        subject,
        preheader,
        text,
        warnings: counts.warn,
        notChecked,
        sent: false,
      },
      attachment: { key: "html", uri: "fairwell:message.html", mimeType: "text/html", text: html },
    };
  },
});
