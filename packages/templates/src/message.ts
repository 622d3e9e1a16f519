import type {
  Acknowledgement,
  CandidateFeedback,
  FeedbackRequest,
  OutcomeNotice,
  WithdrawalNotice,
} from "@fairwell/core";
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
  /** One address of RFC 5321's dot-atom form, ASCII only. */
  readonly address: string;
}

export interface EmlOptions {
  /** Who sends. A mailbox that takes answers, not a do-not-reply address. */
  readonly from: Mailbox;
  /** Default: the address of the person whom the notice is for. */
  readonly to?: Mailbox | undefined;
  /** An instant with an offset. Default: the notice's `writtenAt`. */
  readonly date?: string | undefined;
  /** What stands after the `@` of the Message-ID. Default: the domain of `from`. */
  readonly messageIdDomain?: string | undefined;
}

export interface RenderOptions {
  /** Default: the notice's `language`, or that of the person whom it is for where nothing in the notice was written by hand. */
  readonly locale?: string | undefined;
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
  /** As `fill`, as a string. */
  fillString(notice: NoticeOf<K>): string;
  subject(notice: NoticeOf<K>): string;
  preheader(notice: NoticeOf<K>): string;
  text(notice: NoticeOf<K>): string;
  mjml(notice: NoticeOf<K>): string;
  /** The whole e-mail, ready to be handed to a server: see `Renderer.eml`. */
  eml(notice: NoticeOf<K>, options: EmlOptions): Uint8Array;
}
