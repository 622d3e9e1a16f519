import type { Catalogs } from "../locale/locale";
import type { NoticeKind } from "../program/program";

/** What a field of a view holds, which decides how it is written. */
export type FieldKind =
  /** One line that a person wrote. Isolated, so that its direction changes nothing around it. */
  | "line"
  /** Paragraphs that a person wrote. */
  | "prose"
  /** A calendar day, written out in the language of the message. */
  | "date"
  /** A whole number; chooses plural forms. */
  | "count"
  /** An https address. */
  | "url"
  /** One mailbox. */
  | "email"
  /** A telephone number. */
  | "phone"
  /** The key of a message. */
  | "message"
  /** Present or absent; nothing of it is written. */
  | "flag";

/** The fields of a view: what slots and messages may ask for. A list has the fields of its items. */
export type Fields = Readonly<Record<string, FieldKind | Readonly<Record<string, FieldKind>>>>;

type FieldValue<K extends FieldKind> = K extends "count"
  ? number
  : K extends "flag"
    ? true
    : string;

/** The values of one document. Absent fields are undefined; a slot that needs one is an error. */
export type View<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends FieldKind
    ? FieldValue<F[Name]> | undefined
    : F[Name] extends Readonly<Record<string, FieldKind>>
      ?
          | readonly { readonly [Item in keyof F[Name]]: FieldValue<F[Name][Item]> | undefined }[]
          | undefined
      : never;
};

/** A view as filling sees it, whatever the notice. */
export type AnyView = Readonly<
  Record<string, string | number | true | undefined | readonly AnyItem[]>
>;
export type AnyItem = Readonly<Record<string, string | number | true | undefined>>;

/** What a catalog's message may and must hold: placeholders are names of fields. */
export interface MessageShape {
  readonly args: readonly string[];
  /** True when the message has a form for each plural category, chosen by `count`. */
  readonly plural?: true;
}

export type MessageShapes = Readonly<Record<string, MessageShape>>;

/** A notice: where its document comes from, what its message can say, and how the one becomes the other. */
export interface NoticeDefinition<Document> {
  readonly kind: NoticeKind;
  readonly fields: Fields;
  /** What it can say, by catalog. No key is in two of them. */
  readonly messages: Readonly<Partial<Record<keyof Catalogs, MessageShapes>>>;
  /** Strict reading of a document. Throws FairwellError. */
  readonly parse: (input: unknown) => Document;
  /** Document to values. Pure; total for every document that `parse` gives. */
  readonly view: (document: Document) => AnyView;
  /** Whether a person wrote sentences of it, which bind the message to the document's language. */
  readonly handwritten: (document: Document) => boolean;
}
