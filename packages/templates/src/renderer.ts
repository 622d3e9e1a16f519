import { type Brand, readBrand } from "./brand/brand";
import type { BrandWarning } from "./brand/readable";
import { checkKind, kindOf } from "./link/checks";
import { linkNotice } from "./link/link";
import { localeFinder } from "./locale/find";
import type { Locale } from "./locale/locale";
import type { ReviewState } from "./locale/review";
import type {
  EmlOptions,
  LinkedNotice,
  Mail,
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
  /** The language of messages whose reader has none of `locales`. Default: there is none, and that is an error. */
  readonly fallbackLocale?: string | undefined;
  /**
   * How far a locale's words must have come to be used: `checked`, for instance, sends nothing that only a machine has
   * seen. Default: any. See `Locale.review`.
   */
  readonly minReviewState?: ReviewState | undefined;
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
  /**
   * The e-mail of a notice as data for nodemailer and the like, read strictly first. Throws what `eml` throws.
   *
   * @example
   * const from = { name: "Recruitment", address: "recruitment@example.org" };
   * await transport.sendMail(renderer.mail(notice, { from }));
   */
  mail(notice: Notice, options: EmlOptions & RenderOptions): Mail;
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
  const { brand, fallbackLocale, locales, minReviewState, programs } =
    checkedRendererOptions(options);
  const find = localeFinder(locales, minReviewState);
  const { values, warnings } = reading("createRenderer", () => readBrand(brand));
  const linked = new Map<string, LinkedNotice>();

  function link<K extends NoticeKind>(
    kind: K,
    options: { readonly locale: string },
  ): LinkedNotice<K> {
    checkKind(kind);
    return linkIn(kind, find(checkedLinkLocale(options), fallbackLocale));
  }

  function linkIn<K extends NoticeKind>(kind: K, locale: Locale): LinkedNotice<K> {
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
    return {
      notice,
      linked: linkIn(kind, localeFor(notice, definition.handwritten(notice), asked)),
    };
  }

  /**
   * What was asked for; else the language in which a person wrote; else the reader's own, the document's, or the one to
   * fall back to, whichever there is first.
   */
  function localeFor(notice: Notice, handwritten: boolean, asked: string | undefined): Locale {
    if (asked !== undefined) return find(asked, handwritten ? undefined : fallbackLocale);
    if (handwritten) return find(notice.language);
    return find(addresseeOf(notice).locale, notice.language, fallbackLocale);
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
      const { locale, ...options } = checkedMailOptions(given, "eml");
      const { notice, linked: found } = prepare(input, locale);
      return found.eml(notice, options);
    },
    mail(input, given) {
      const { locale, ...options } = checkedMailOptions(given, "mail");
      const { notice, linked: found } = prepare(input, locale);
      return found.mail(notice, options);
    },
  };
}
