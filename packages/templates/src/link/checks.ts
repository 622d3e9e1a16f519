import { FairwellError, isKind, nearest, worldOf } from "@fairwell/core/documents";
import { sameLanguage } from "../locale/match";
import type { Notice } from "../message";
import { noticeKinds } from "../notices";
import type { NoticeKind } from "../program/program";

/** Gmail cuts messages off above this size, in bytes. */
export const largest = 102_000;

/** Bytes that hold any e-mail: its HTML and its text, each in the longest form of quoted-printable. */
export const largestEml = 700_000;

/** A kind that becomes a message, or an error that says why not. */
export function checkKind(kind: unknown): NoticeKind {
  if (noticeKinds.includes(kind as NoticeKind)) return kind as NoticeKind;
  const list = noticeKinds.map((name) => `\`${name}\``).join(", ");
  if (isKind(kind))
    throw new FairwellError(
      worldOf(kind) === "internal" ? "wrong_world" : "not_renderable",
      `A \`${kind}\` document never becomes a message. Messages are made of ${list}.`,
    );
  const near = typeof kind === "string" ? nearest(kind, noticeKinds) : undefined;
  throw new FairwellError(
    "unknown_kind",
    `This is no kind of notice. ${near ? `Did you mean \`${near}\`? ` : ""}Use one of ${list}.`,
  );
}

const statedKind = (notice: unknown): unknown =>
  (notice as { readonly kind?: unknown } | null | undefined)?.kind;

/** The kind of a notice, or an error. A getter or proxy may throw, and its words stay where they are. */
export const kindOf = (notice: unknown): NoticeKind => guarded(() => checkKind(statedKind(notice)));

/** Refuses a document of another kind than the one that was linked. */
export function checkLinkedKind(notice: unknown, kind: NoticeKind): void {
  const stated = statedKind(notice);
  if (stated === kind) return;
  checkKind(stated);
  throw new FairwellError("not_renderable", `This was linked for \`${kind}\` documents only.`);
}

/** A message never mixes two languages: words that a person wrote bind it to theirs. */
export function checkLanguage(notice: Notice, handwritten: boolean, locale: string): void {
  if (handwritten && !sameLanguage(notice.language, locale))
    throw new FairwellError(
      "mixed_languages",
      `The document's texts are in another language than the message (${locale}). Render it in the document's \`language\`, or have the texts written in the language of the message.`,
    );
}

export function checkSize(html: Uint8Array): Uint8Array {
  if (html.length > largest)
    throw new FairwellError(
      "message_too_large",
      `The message has ${html.length} bytes, and mail clients cut off what is above ${largest}. Shorten its texts.`,
    );
  return html;
}

export function checkMemory(into: unknown): asserts into is Uint8Array {
  if (ArrayBuffer.isView(into) && (into as Uint8Array).BYTES_PER_ELEMENT === 1) return;
  throw new FairwellError(
    "invalid_options",
    `The memory given is not a Uint8Array. Use new Uint8Array(${largest}).`,
  );
}

/** @param enough how many bytes any message fits into */
export function tooSmall(into: Uint8Array, enough: number = largest): never {
  throw new FairwellError(
    "invalid_options",
    `The memory given has ${into.length} bytes, and the message has more. ${enough} are enough for any message.`,
  );
}

/** Runs one step of filling on a document that may, through a cast, be none. */
export function guarded<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof FairwellError) throw error;
    // Nothing of the document may reach a log, so the cause stays behind.
    throw new FairwellError(
      "invalid_document",
      "This document lacks parts that a message needs. Read it with a parse function of @fairwell/core first.",
    );
  }
}
