import { type Brand, readBrand } from "./brand/brand";
import type { BrandWarning } from "./brand/readable";
import { checkKind, kindOf } from "./link/checks";
import { linkNotice } from "./link/link";
import type { Locale } from "./locale/locale";
import { matchLocale } from "./locale/match";
import type {
  EmlOptions,
  LinkedNotice,
  Notice,
  NoticeOf,
  RenderedMessage,
  RenderOptions,
} from "./message";
import { notices } from "./notices";
import { addresseeOf } from "./notices/addressee";
import type { NoticeDefinition } from "./notices/definition";
import {
  checkedLinkLocale,
  checkedMailOptions,
  checkedRenderOptions,
} from "./options/message-options";
import { reading } from "./options/options";
import { checkedRendererOptions } from "./options/renderer-options";
import type { Direction, NoticeKind, Program } from "./program/program";

export interface RendererOptions {
  /** How messages look and who stands behind them. */
  readonly brand: Brand;
  /** The languages that messages can have, each imported by itself. */
  readonly locales: readonly Locale[];
  /** Layouts of your own instead of the ones that come with the package: see `@fairwell/templates/compile`. */
  readonly programs?:
    | Readonly<Partial<Record<NoticeKind, Readonly<Partial<Record<Direction, Program>>>>>>
    | undefined;
}

/** Makes messages of notices. */
export interface Renderer {
  /** What of the brand was corrected, such as a colour that could not be read: for a log or a build, once. */
  readonly warnings: readonly BrandWarning[];
  /**
   * The message of a notice, after reading the notice strictly once more.
   *
   * @throws FairwellError `wrong_world`, `not_renderable`, `unknown_kind`, `invalid_document`, `unsupported_locale`,
   * `mixed_languages`, `empty_value`, `unsafe_value`, `message_too_large`, `invalid_options`
   */
  render(notice: Notice, options?: RenderOptions): RenderedMessage;
  /**
   * A kind of notice in one language, ready to be filled for many candidates.
   *
   * @throws FairwellError `unsupported_locale`, `missing_message`, `invalid_options`
   */
  link<K extends NoticeKind>(kind: K, options: { readonly locale: string }): LinkedNotice<K>;
  /** The whole e-mail of a notice, read strictly first. Throws what `render` throws, and for addresses that are none. */
  eml(notice: Notice, options: EmlOptions & RenderOptions): Uint8Array;
}

/**
 * Prepares a brand and languages.
 *
 * @throws FairwellError `invalid_brand`, `invalid_options`
 * @example
 * import enGB from "@fairwell/templates/locales/en-GB";
 * const renderer = createRenderer({ brand: { name: "Calder Vale Council" }, locales: [enGB] });
 * const { subject, html, text } = renderer.render(parseCandidateFeedback(input));
 */
export function createRenderer(options: RendererOptions): Renderer {
  const { brand, locales, programs } = checkedRendererOptions(options);
  const { values, warnings } = reading("createRenderer", () => readBrand(brand));
  const linked = new Map<string, LinkedNotice>();

  function link<K extends NoticeKind>(
    kind: K,
    options: { readonly locale: string },
  ): LinkedNotice<K> {
    checkKind(kind);
    const locale = matchLocale(checkedLinkLocale(options), locales);
    const key = `${kind} ${locale.tag}`;
    const program = programs?.[kind]?.[locale.direction] ?? locale.programs[kind];
    const found = linked.get(key) ?? linkNotice(kind, program, locale, values);
    linked.set(key, found as LinkedNotice);
    return found as LinkedNotice<K>;
  }

  /** Reads a document strictly and finds the linked notice for it. */
  function prepare(input: Notice, asked: string | undefined) {
    const kind = kindOf(input);
    const definition = notices[kind] as unknown as NoticeDefinition<NoticeOf<NoticeKind>>;
    const notice = definition.parse(input);
    const bound = definition.handwritten(notice);
    const locale = asked ?? (bound ? notice.language : preferred(notice));
    return { notice, linked: link(kind, { locale }) };
  }

  /** Where nothing was written by hand, the reader's own language if there is a catalog for it. */
  function preferred(notice: Notice): string {
    try {
      return matchLocale(addresseeOf(notice).locale, locales).tag;
    } catch {
      return notice.language;
    }
  }

  return {
    warnings,
    link,
    render(input, options = {}) {
      const { locale } = checkedRenderOptions(options);
      const { notice, linked: found } = prepare(input, locale);
      return {
        subject: found.subject(notice),
        preheader: found.preheader(notice),
        html: found.fillString(notice),
        text: found.text(notice),
        mjml: found.mjml(notice),
        locale: found.locale,
        direction: found.direction,
      };
    },
    eml(input, given) {
      const { locale, ...options } = checkedMailOptions(given);
      const { notice, linked: found } = prepare(input, locale);
      return found.eml(notice, options);
    },
  };
}
