import type { Severity } from "../finding";
import type { Suppression } from "../model/value/governance";
import type { Jurisdiction } from "../model/value/locale";
import type { CheckableDocument, Kind } from "../rules/document";
import type { MessageChanges, RewriteChanges } from "../rules/messages/catalogue";
import type { Preset } from "../rules/presets";
import type { SecondReader } from "../second-look";

/** What a checker is made with. */
export interface CheckerOptions {
  /** Left out: `recommended`. */
  readonly preset?: Preset;
  /** Severity by rule id, over preset and jurisdiction; `off` switches a rule off. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
  /** Used where a document or call names none. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** Languages whose text rules are used, as tags. Left out: all that there are. */
  readonly locales?: readonly string[];
  /** Texts of rules by rule id, instead of the English ones: for a translation, or for words of the house. */
  readonly messages?: MessageChanges;
  /** Sentences to start from, by family, instead of the English ones. Each replaces its family as a whole. */
  readonly rewrites?: RewriteChanges;
  /** A statistical reader for what no frame reaches, such as `secondLook` of `@fairwell/core/en/second-look`. */
  readonly secondReader?: SecondReader;
}

/** What `checkText` may be told of a text. */
export interface TextOptions {
  /** `candidate`: the text goes to the candidate. Left out: not known; it may be a note about them. */
  readonly audience?: "candidate" | "internal";
  /** Language tag of the text. Left out: `en`. */
  readonly language?: string;
  /** Kind of document that the text is meant for: some rules read only some kinds. */
  readonly kind?: Kind;
  readonly names?: {
    /** Names of the candidate, in any of their forms. */
    readonly candidate?: readonly string[];
    /** Names of staff. */
    readonly other?: readonly string[];
  };
  readonly jurisdictions?: readonly Jurisdiction[];
  /** Labels of the criteria of the post: a label is never a finding about the candidate. */
  readonly criteria?: readonly string[];
  /** Titles of the post. */
  readonly roleTitles?: readonly string[];
  readonly allow?: readonly Suppression[];
  /** `YYYY-MM-DD`. Without it, end dates are not looked at. */
  readonly today?: string;
}

/** What `check` may be told beside the document. */
export interface DocumentOptions {
  /** Left out: those of the document, then those of the checker. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** Internal scorecards of the same application. */
  readonly scorecards?: readonly CheckableDocument<"scorecard">[];
  readonly job?: CheckableDocument<"job">;
  /** The same application as the hiring side knows it. */
  readonly application?: CheckableDocument<"application">;
  /** For a withdrawal notice: the decision with its true reason. */
  readonly withdrawalDecision?: CheckableDocument<"withdrawal-decision">;
  /** `YYYY-MM-DD`. Without it, deadlines and end dates are not looked at. */
  readonly today?: string;
}
