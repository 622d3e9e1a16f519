// A program is what a notice's MJML becomes at build time: fixed text and slots, as JSON. It holds no words of any
// language and nothing of any brand; `link` adds those, `fill` adds one candidate's values.

/** Where a slot stands, which decides how its value is written. There is no context without escaping. */
export type Context =
  /** Between tags. */
  | "text"
  /** In a quoted attribute that is neither an address nor a style. */
  | "attribute"
  /** A whole address: https. */
  | "url"
  /** After `mailto:`. */
  | "mailto"
  /** After `tel:`. */
  | "tel"
  /** In a style: only colours and fonts of the brand. */
  | "style";

/** One value of the candidate's. A name that begins with a dot belongs to the item of the repetition around it. */
export interface ValueSlot {
  readonly slot: "value";
  readonly name: string;
  readonly context: Context;
}

/** A message that the view chooses; `name` is the field that holds its key. */
export interface ChosenMessage {
  readonly slot: "message";
  readonly name: string;
  readonly context: Context;
}

/** A message that is always the same. */
export interface FixedMessage {
  readonly slot: "fixed";
  readonly key: string;
  readonly context: Context;
}

/** Something of the brand's. */
export interface BrandSlot {
  readonly slot: "brand";
  readonly name: string;
  readonly context: Context;
}

/** The language tag of the message, or what stands between two sentences of its language. */
export interface LocaleSlot {
  readonly slot: "locale";
  readonly name: "tag" | "space";
  readonly context: Context;
}

export type Slot = ValueSlot | ChosenMessage | FixedMessage | BrandSlot | LocaleSlot;

/** Shown when the field has a value. `b:` before the name asks the brand, which is settled when linking. */
export interface Optional<Node> {
  readonly block: "if";
  readonly name: string;
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[];
}

/** Once for each item of a list. */
export interface Repeat<Node> {
  readonly block: "each";
  readonly name: string;
  readonly body: readonly Node[];
}

/** Once for each paragraph of a prose value; `.` in it stands for the lines of the paragraph. */
export interface Paragraphs<Node> {
  readonly block: "paragraphs";
  readonly name: string;
  readonly body: readonly Node[];
}

/** A part of a program that gives markup. */
export type MarkupNode =
  | string
  | Slot
  | Optional<MarkupNode>
  | Repeat<MarkupNode>
  | Paragraphs<MarkupNode>;

/** A run of text within one block of plain text. */
export type InlineNode =
  | string
  | Slot
  | Optional<InlineNode>
  | Repeat<InlineNode>
  | Paragraphs<InlineNode>
  /** A line break. */
  | { readonly line: "break" }
  /** A link: its words, then its address on a line of its own. */
  | { readonly link: readonly InlineNode[]; readonly address: Slot };

/** A part of a program that gives plain text. */
export type TextNode =
  | { readonly paragraph: readonly InlineNode[] }
  | { readonly heading: readonly InlineNode[] }
  | { readonly item: readonly InlineNode[] }
  | Optional<TextNode>
  | Repeat<TextNode>
  | Paragraphs<TextNode>;

/** A notice, compiled for one direction of writing. */
export interface Program {
  readonly direction: Direction;
  readonly html: readonly MarkupNode[];
  readonly mjml: readonly MarkupNode[];
  readonly text: readonly TextNode[];
}

export type Direction = "ltr" | "rtl";

/** The kinds of documents that become messages. */
export type NoticeKind =
  | "candidate-feedback"
  | "outcome-notice"
  | "withdrawal-notice"
  | "acknowledgement"
  | "feedback-request";

/** The programs of all notices for one direction. */
export type Programs = Readonly<Record<NoticeKind, Program>>;
