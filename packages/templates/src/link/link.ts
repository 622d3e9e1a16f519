import { FairwellError, isKind, nearest, worldOf } from "@fairwell/core";
import type { BrandValues } from "../brand/brand";
import { createFill } from "../fill/fill";
import { decodeUtf8 } from "../fill/utf8";
import type { Locale } from "../locale/locale";
import { sameLanguage } from "../locale/match";
import type { LinkedNotice, Notice, NoticeOf } from "../message";
import { emlBytes } from "../mime/eml";
import { noticeKinds, notices } from "../notices";
import type { AnyView, NoticeDefinition } from "../notices/definition";
import { checkedEmlOptions } from "../options/message-options";
import { createBlocks } from "../plain-text/blocks";
import { createLineFill, layOut } from "../plain-text/text";
import type { NoticeKind, Program } from "../program/program";
import { createFormats } from "./formats";
import { linkMarkup } from "./markup";
import { resolveMessages } from "./messages";

/** Gmail cuts messages off above this size, in bytes. */
const largest = 102_000;

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

/** The kind of a notice, or an error. A getter or proxy may throw, and its words stay where they are. */
export const kindOf = (notice: unknown): NoticeKind =>
  guarded(() => checkKind((notice as { kind?: unknown } | null | undefined)?.kind));

/** A message never mixes two languages: words that a person wrote bind it to theirs. */
function checkLanguage(notice: Notice, handwritten: boolean, locale: string): void {
  if (handwritten && !sameLanguage(notice.language, locale))
    throw new FairwellError(
      "mixed_languages",
      `The document's texts are in another language than the message (${locale}). Render it in the document's \`language\`, or have the texts written in the language of the message.`,
    );
}

function checkSize(html: Uint8Array): Uint8Array {
  if (html.length > largest)
    throw new FairwellError(
      "message_too_large",
      `The message has ${html.length} bytes, and mail clients cut off what is above ${largest}. Shorten its texts.`,
    );
  return html;
}

function checkMemory(into: unknown): void {
  if (ArrayBuffer.isView(into) && (into as Uint8Array).BYTES_PER_ELEMENT === 1) return;
  throw new FairwellError(
    "invalid_options",
    `The memory given is not a Uint8Array. Use new Uint8Array(${largest}).`,
  );
}

function tooSmall(into: Uint8Array): never {
  throw new FairwellError(
    "invalid_options",
    `The memory given has ${into.length} bytes, and the message has more. ${largest} are enough for any message.`,
  );
}

/** Runs one step of filling on a document that may, through a cast, be none. */
function guarded<Result>(run: () => Result): Result {
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

/** Puts a program together; one of the caller's own may ask for what there is not. */
function linking<Result>(kind: NoticeKind, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof FairwellError) throw error;
    throw new FairwellError(
      "invalid_options",
      `The program for \`${kind}\` asks for something that this notice does not have. Make it with \`compileLayout\` of @fairwell/templates/compile, for this kind.`,
    );
  }
}

/**
 * Brings a program, a language and a brand together.
 *
 * @throws FairwellError `missing_message`, `invalid_options`
 */
export function linkNotice<K extends NoticeKind>(
  kind: K,
  program: Program,
  locale: Locale,
  brand: BrandValues,
): LinkedNotice<K> {
  const definition = notices[kind] as unknown as NoticeDefinition<NoticeOf<K>>;
  const messages = resolveMessages(locale, definition);
  const formats = createFormats(locale.tag);
  const { fields } = definition;
  const ingredients = { tag: locale.tag, brand, messages, fields };
  const sources = { fields, messages, brand, formats, tag: locale.tag };
  const line = (name: string) =>
    createLineFill([{ slot: "message", name, context: "text" }], sources);

  const fillHtml = linking(kind, () => createFill(linkMarkup(program.html, ingredients), formats));
  const fillText = linking(kind, () => createBlocks(program.text, sources));
  const fillSubject = line("subject");
  const fillPreheader = line("preheader");
  let fillMjml: ((view: AnyView) => Uint8Array) | undefined;

  const notLinked = (): never => {
    throw new FairwellError("not_renderable", `This was linked for \`${kind}\` documents only.`);
  };

  /** Checks a document and gives its values to `run`. */
  const using = <Result>(notice: NoticeOf<K>, run: (view: AnyView) => Result): Result => {
    return guarded(() => {
      if (checkKind((notice as { kind?: unknown } | null | undefined)?.kind) !== kind) notLinked();
      checkLanguage(notice, definition.handwritten(notice), locale.tag);
      return run(definition.view(notice));
    });
  };

  const linked: LinkedNotice<K> = {
    kind,
    locale: locale.tag,
    direction: locale.direction,
    fill: (notice) => using(notice, (view) => checkSize(fillHtml(view))),
    fillInto: (notice, into) => {
      checkMemory(into);
      return using(notice, (view) => checkSize(fillHtml(view, into) ?? tooSmall(into)));
    },
    fillString: (notice) => decodeUtf8(linked.fill(notice)),
    subject: (notice) => using(notice, fillSubject),
    preheader: (notice) => using(notice, fillPreheader),
    text: (notice) => using(notice, (view) => layOut(fillText(view))),
    mjml: (notice) =>
      using(notice, (view) => {
        // Needed seldom, so it is linked when it is asked for.
        fillMjml ??= linking(kind, () =>
          createFill(linkMarkup(program.mjml, ingredients), formats),
        );
        return decodeUtf8(fillMjml(view));
      }),
    eml: (notice, given) => {
      const options = checkedEmlOptions(given);
      return using(notice, (view) => {
        const parts = {
          subject: fillSubject(view),
          html: checkSize(fillHtml(view)),
          text: layOut(fillText(view)),
          locale: locale.tag,
        };
        return emlBytes(notice, parts, options);
      });
    },
  };
  return linked;
}
