import { FairwellError } from "@fairwell/core/documents";
import type { BrandValues } from "../brand/brand";
import { createFill } from "../fill/fill";
import { decodeUtf8 } from "../fill/utf8";
import type { Locale } from "../locale/locale";
import type { LinkedNotice, NoticeOf } from "../message";
import { createEml } from "../mime/eml";
import { createQuotedHtml } from "../mime/encoding/quoted-html";
import { createMail } from "../mime/mail";
import { notices } from "../notices";
import type { AnyView, NoticeDefinition } from "../notices/definition";
import { checkedEmlOptions } from "../options/message-options";
import { createLineFill, createTextFill, layOut } from "../plain-text/text";
import type { NoticeKind, Program } from "../program/program";
import {
  checkLanguage,
  checkLinkedKind,
  checkMemory,
  checkSize,
  guarded,
  largest,
  largestEml,
  tooSmall,
} from "./checks";
import { checkedFillManyOptions, checkNotices, fillEach } from "./fill-many";
import { linkMarkup } from "./markup";
import { formatsOf, messagesOf } from "./messages";

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
  const messages = messagesOf(locale)(definition);
  const formats = formatsOf(locale);
  const { fields } = definition;
  const ingredients = { tag: locale.tag, brand, messages, fields };
  const sources = { fields, messages, brand, formats, tag: locale.tag };
  const line = (name: string) =>
    createLineFill([{ slot: "message", name, context: "text" }], sources);

  const fillHtml = linking(kind, () => createFill(linkMarkup(program.html, ingredients), formats));
  const fillText = linking(kind, () => createTextFill(program.text, sources));
  const fillSubject = line("subject");
  const fillPreheader = line("preheader");
  let fillMjml: ((view: AnyView) => Uint8Array) | undefined;
  let writeEml: ReturnType<typeof createEml> | undefined;
  let writeMail: ReturnType<typeof createMail> | undefined;

  /** The values of a document, once it is known to be of this kind and its words to be in this language. */
  function valuesOf(notice: NoticeOf<K>): AnyView {
    checkLinkedKind(notice, kind);
    checkLanguage(notice, definition.handwritten(notice), locale.tag);
    return definition.view(notice);
  }

  const emlWriter = () => {
    writeEml ??= createEml({
      locale: locale.tag,
      messages,
      subject: fillSubject,
      text: fillText,
      html: createFill(linkMarkup(program.html, ingredients), formats, createQuotedHtml()),
      largest,
      checkSize: (view) => checkSize(fillHtml(view)),
    });
    return writeEml;
  };

  const linked: LinkedNotice<K> = {
    kind,
    locale: locale.tag,
    direction: locale.direction,
    fill: (notice) => guarded(() => checkSize(fillHtml(valuesOf(notice)))),
    fillInto: (notice, into) => {
      checkMemory(into);
      return guarded(() => checkSize(fillHtml(valuesOf(notice), into) ?? tooSmall(into)));
    },
    fillMany: (given, options = {}) => {
      checkNotices(given);
      const { into, onError } = checkedFillManyOptions<K>(options);
      const fill = into ? (notice: NoticeOf<K>) => linked.fillInto(notice, into) : linked.fill;
      return fillEach(given, fill, onError);
    },
    fillString: (notice) => decodeUtf8(linked.fill(notice)),
    subject: (notice) => guarded(() => fillSubject(valuesOf(notice))),
    preheader: (notice) => guarded(() => fillPreheader(valuesOf(notice))),
    text: (notice) => guarded(() => layOut(fillText(valuesOf(notice)))),
    mjml: (notice) =>
      guarded(() => {
        const view = valuesOf(notice);
        // Needed seldom, so it is linked when it is asked for.
        fillMjml ??= linking(kind, () =>
          createFill(linkMarkup(program.mjml, ingredients), formats),
        );
        return decodeUtf8(fillMjml(view));
      }),
    eml: (notice, given) => {
      const options = checkedEmlOptions(given);
      return guarded(() => emlWriter()(notice, valuesOf(notice), options) as Uint8Array);
    },
    emlInto: (notice, given, into) => {
      const options = checkedEmlOptions(given, "emlInto");
      checkMemory(into);
      return guarded(
        () => emlWriter()(notice, valuesOf(notice), options, into) ?? tooSmall(into, largestEml),
      );
    },
    mail: (notice, given) => {
      const options = checkedEmlOptions(given, "mail");
      return guarded(() => {
        const view = valuesOf(notice);
        const texts = {
          subject: fillSubject(view),
          html: decodeUtf8(checkSize(fillHtml(view))),
          text: layOut(fillText(view)),
          locale: locale.tag,
        };
        writeMail ??= createMail();
        return writeMail(notice, texts, options);
      });
    },
  };
  return linked;
}
