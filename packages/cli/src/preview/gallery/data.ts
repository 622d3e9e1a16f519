// What the page is told. Types only: the page shares them with the program.

export type Direction = "ltr" | "rtl";
export type Scheme = "light" | "dark";

/** Words that a finding is about, with some of what stands around them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Something that is wrong, or that a reader may take amiss, and what to do. */
export interface ProblemData {
  /** A rule id, or `document/…`, `json/…`, `file/…`, `render/…`. */
  readonly id: string;
  readonly severity: "error" | "warn" | "info";
  readonly message: string;
  /** A path in the document, or a line and column of the file. */
  readonly where?: string | undefined;
  readonly quote?: Quote | undefined;
  readonly advice: readonly { readonly message: string; readonly rewrite?: string | undefined }[];
}

/** A message as a number of bytes, and a name for just these bytes. */
export interface RenderingData {
  /** Of the HTML. */
  readonly bytes: number;
  /** Another one for every other message. */
  readonly digest: string;
}

/** A notice in one language: what a mailbox shows of it, or why it cannot be made. */
export interface VersionData {
  readonly subject?: string;
  readonly preheader?: string;
  /** By the name of the theme; empty when no message can be made. */
  readonly renderings: Readonly<Record<string, RenderingData>>;
  readonly refusal?: ProblemData;
  readonly findings: readonly ProblemData[];
  readonly notChecked: readonly string[];
  /** Findings that an `allow` list of the document accepts. */
  readonly accepted: number;
  /** Of an export: the folder of the message's files, relative to the page. */
  readonly folder?: string;
}

/** One document, or what stands in its place in a file that cannot be read. */
export interface NoticeData {
  /** Stays the same as long as the file and the place in it do. */
  readonly key: string;
  readonly title: string;
  /** Absent when it is no valid document. */
  readonly kind?: string | undefined;
  /** As the person named it; absent for examples. */
  readonly file?: string | undefined;
  /** Where in a file with several: `entry 2`, `line 7`. */
  readonly place?: string | undefined;
  /** Tag of the language that it would be sent in. */
  readonly own: string;
  /** By the tag of the language; empty when it is no valid document. */
  readonly versions: Readonly<Record<string, VersionData>>;
  /** What is wrong, when it is no valid document. */
  readonly problems: readonly ProblemData[];
}

export interface LanguageData {
  readonly tag: string;
  readonly name: string;
  readonly direction: Direction;
}

/** Two colours of a theme that meet as text and background. */
export interface ContrastData {
  readonly scheme: Scheme;
  readonly text: string;
  readonly on: string;
  readonly colour: string;
  readonly background: string;
  /** WCAG 2.2: 1 to 21. */
  readonly ratio: number;
}

export interface ThemeData {
  readonly name: string;
  /** What of the brand was corrected so that it can be read. */
  readonly warnings: readonly string[];
  readonly contrast: readonly ContrastData[];
  /** The scheme's colour around the letter, for the space beside it. */
  readonly page: Readonly<Record<Scheme, string>>;
}

/** Everything but the messages themselves, which are asked for one by one. */
export interface GalleryData {
  /** Goes up with each change that was read. */
  readonly revision: number;
  /** Whether there is a server that tells of changes. */
  readonly live: boolean;
  readonly examples: boolean;
  /** Bytes at which mail clients cut a message off. */
  readonly mostBytes: number;
  /** Least contrast that text can be read with. */
  readonly enoughContrast: number;
  /** Whether the brand has a logo, which is never fetched here. */
  readonly logo: boolean;
  readonly languages: readonly LanguageData[];
  readonly themes: readonly ThemeData[];
  readonly notices: readonly NoticeData[];
  /** What keeps every message from being made: the brand, the layouts. */
  readonly faults: readonly ProblemData[];
}

/** A message in one language, theme and direction. */
export interface MessageData {
  readonly html: string;
  readonly text: string;
  readonly mjml: string;
}

/** The part of a notice that a message is. */
export interface MessageKey {
  readonly notice: string;
  readonly language: string;
  readonly theme: string;
  readonly direction: Direction;
}
