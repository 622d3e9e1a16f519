import type {
  Acknowledgement,
  CandidateFeedback,
  FairwellError,
  FeedbackRequest,
  OutcomeNotice,
  WithdrawalNotice,
} from "@fairwell/core/documents";
import type { Direction, NoticeKind } from "./program/program";

/** The documents that become messages. No internal document is among them. */
export type Notice =
  | Acknowledgement
  | CandidateFeedback
  | FeedbackRequest
  | OutcomeNotice
  | WithdrawalNotice;

/** The document of a kind of notice. */
export type NoticeOf<K extends NoticeKind> = Extract<Notice, { kind: K }>;

/** A finished message. */
export interface RenderedMessage {
  readonly subject: string;
  /** What a mailbox shows beside the subject. */
  readonly preheader: string;
  readonly html: string;
  /** Everything that the HTML says, in the same order, at most 78 columns wide. */
  readonly text: string;
  /** The MJML source with all values in place. */
  readonly mjml: string;
  /** The locale of the catalog that was used. */
  readonly locale: string;
  readonly direction: Direction;
}

/** A mailbox with an optional display name. */
export interface Mailbox {
  readonly name?: string | undefined;
  /**
   * One address: `recruitment@example.org`. Its domain may have letters of any script and is sent in punycode; before the
   * `@` they need `smtputf8`.
   */
  readonly address: string;
}

/** How messages of this kind can be stopped (RFC 2369, RFC 8058): a page, an address, or both. */
export interface ListUnsubscribe {
  /** An https address of at most 900 characters. */
  readonly url?: string | undefined;
  /** An address that takes requests by e-mail. */
  readonly mailto?: string | undefined;
  /** True when a POST to `url` is enough: mail programs then show a button of their own. */
  readonly oneClick?: boolean | undefined;
}

/** What an e-mail needs besides its notice. */
export interface EmlOptions {
  /** Who sends. A mailbox that takes answers, not a do-not-reply address. */
  readonly from: Mailbox;
  /** Default: the address of the person whom the notice is for. */
  readonly to?: Mailbox | undefined;
  /** Where answers go. Default: the person who answers questions, where the notice has their address. */
  readonly replyTo?: Mailbox | undefined;
  /** An instant with an offset. Default: the notice's `writtenAt`. */
  readonly date?: string | undefined;
  /** What stands after the `@` of the Message-ID. Default: the domain of `from`. */
  readonly messageIdDomain?: string | undefined;
  /** Headers for stopping messages of this kind. A notice about an application of one's own needs none. */
  readonly listUnsubscribe?: ListUnsubscribe | undefined;
  /**
   * Whether letters outside ASCII may stand before the `@` of an address (RFC 6531). Such a message goes only through
   * servers that offer SMTPUTF8. Default: false.
   */
  readonly smtputf8?: boolean | undefined;
}

/**
 * An e-mail as data, as nodemailer's `sendMail` takes it. Every address is checked, in parts and in ASCII form, so that
 * nobody has to read it again; who gets the message is said in `envelope` as well. Nothing in it is looked up in a file
 * or on the web.
 */
export interface Mail {
  readonly envelope: { from: string; to: string[] };
  readonly from: { name: string; address: string };
  readonly to: { name: string; address: string };
  readonly replyTo?: { name: string; address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With angle brackets: `<outcome-notice.on-17@example.org>`. */
  readonly messageId: string;
  /** As the header has it: `Tue, 17 Mar 2026 09:00:00 +0000`. */
  readonly date: string;
  /** Further headers by name. */
  readonly headers: Record<string, string>;
  readonly disableFileAccess: true;
  readonly disableUrlAccess: true;
}

export interface RenderOptions {
  /** Default: the notice's `language`, or that of the person whom it is for where nothing in the notice was written by hand. */
  readonly locale?: string | undefined;
}

/** One message of a batch. */
export interface FilledNotice<K extends NoticeKind = NoticeKind> {
  /** Which notice of the batch, from 0. */
  readonly index: number;
  readonly notice: NoticeOf<K>;
  /** The HTML as UTF-8: bytes of its own or, with `into`, a part of that memory until the next message is asked for. */
  readonly html: Uint8Array;
}

/** A notice of a batch that cannot become a message. */
export interface FailedNotice<K extends NoticeKind = NoticeKind> {
  readonly index: number;
  readonly notice: NoticeOf<K>;
  /** As `fill` throws it, with the index in its message and the original as its `cause`. */
  readonly error: FairwellError;
}

export interface FillManyOptions<K extends NoticeKind = NoticeKind> {
  /**
   * Memory that every message is written to, one after the other, for whoever hands each on before the next. 102,000
   * bytes hold any message. Default: each message has memory of its own.
   */
  readonly into?: Uint8Array | undefined;
  /**
   * Told of each notice that cannot become a message; the batch goes on without it. Default: the error is thrown, and
   * the batch ends.
   */
  readonly onError?: ((failed: FailedNotice<K>) => void) | undefined;
}

/** A notice in one language and brand, ready to be filled for many candidates. */
export interface LinkedNotice<K extends NoticeKind = NoticeKind> {
  readonly kind: K;
  readonly locale: string;
  readonly direction: Direction;
  /**
   * The HTML of one candidate's message as UTF-8. The notice has to come from a parse function of `@fairwell/core`:
   * here only its kind, its language and every value that is written are checked again.
   *
   * @throws FairwellError `wrong_world`, `mixed_languages`, `empty_value`, `unsafe_value`, `message_too_large`
   */
  fill(notice: NoticeOf<K>): Uint8Array;
  /**
   * As `fill`, into memory of the caller's, for whoever hands each message on before the next: no memory is left behind
   * by a batch. 102,000 bytes hold any message.
   *
   * @returns the part of `into` that holds the message
   * @throws FairwellError as `fill`; `invalid_options` when `into` is too small
   */
  fillInto(notice: NoticeOf<K>, into: Uint8Array): Uint8Array;
  /**
   * As `fill`, for a whole batch: each message is made when it is asked for, and nothing of it is kept, so that memory
   * stays flat however many there are.
   *
   * @throws FairwellError as `fill`, with the index of the notice, unless `onError` is given; `invalid_options`
   * @example
   * const onError = ({ index, error }) => console.error(index, error.code);
   * for (const { notice, html } of linked.fillMany(notices, { onError })) await send(notice.candidate.email, html);
   */
  fillMany(
    notices: Iterable<NoticeOf<K>>,
    options?: FillManyOptions<K>,
  ): IterableIterator<FilledNotice<K>>;
  /** As `fill`, as a string. */
  fillString(notice: NoticeOf<K>): string;
  subject(notice: NoticeOf<K>): string;
  preheader(notice: NoticeOf<K>): string;
  text(notice: NoticeOf<K>): string;
  mjml(notice: NoticeOf<K>): string;
  /** The whole e-mail, ready to be handed to a server: see `Renderer.eml`. */
  eml(notice: NoticeOf<K>, options: EmlOptions): Uint8Array;
  /**
   * As `eml`, into memory of the caller's, for whoever hands each message on before the next. 700,000 bytes hold any
   * message; few have more than 50,000.
   *
   * @returns the part of `into` that holds the message
   * @throws FairwellError as `eml`; `invalid_options` when `into` is too small
   */
  emlInto(notice: NoticeOf<K>, options: EmlOptions, into: Uint8Array): Uint8Array;
  /** The e-mail as data, ready for nodemailer: see `Renderer.mail`. */
  mail(notice: NoticeOf<K>, options: EmlOptions): Mail;
}
