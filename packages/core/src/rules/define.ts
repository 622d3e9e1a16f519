import type { Path, Severity } from "../finding";
import type { Jurisdiction } from "../model/value/locale";
import type { CheckableDocument, Kind } from "./document";
import type { RewriteFamily } from "./messages/rewrites";
import type { SourceKey } from "./sources";

/** Prefix of a rule's id, and the folder its file is in. */
export type Group =
  | "fair"
  | "proxy"
  | "coded"
  | "tone"
  | "honesty"
  | "privacy"
  | "substance"
  | "process"
  | "withdrawn"
  | "cohort"
  | "address"
  | "suppression"
  | "review";

/** Protected ground, after the table in the rule catalogue. `any` for rules that stand for several. */
export type Ground =
  | "age"
  | "disability"
  | "pregnancy-maternity"
  | "family-status"
  | "sex"
  | "gender-identity"
  | "sexual-orientation"
  | "marital-status"
  | "race"
  | "nationality"
  | "language"
  | "religion-belief"
  | "political-opinion"
  | "trade-union"
  | "appearance"
  | "residence"
  | "social-origin"
  | "criminal-record"
  | "employment-status"
  | "any";

/**
 * Whom a clause is about.
 *
 * - `candidate`: you, the candidate, their name, the pronoun that means them; also what belongs to the person (“your age”).
 * - `work`: what the candidate did or wrote (“your answer”, “her pricing model”, “your CV”).
 * - `topic`: a service, client group, case, document, system, law.
 * - `organisation`: we, the panel, our team.
 * - `other-candidate`: another applicant, the person appointed.
 * - `third-person`: somebody else (a referee, a client, a colleague).
 * - `unknown`: impersonal (“it”, “there”) or not decided.
 */
export type Role =
  | "candidate"
  | "work"
  | "topic"
  | "organisation"
  | "other-candidate"
  | "third-person"
  | "unknown";

/** Whether a negation (not, never, no, without …) stands before the hit in its clause. */
export type Polarity = "affirmed" | "negated";

/** When a pattern counts. What is left out comes from the rule, and there means “always”. */
export interface Gate {
  /** The hit counts only in these roles. Left out: in any (use that when the pattern itself names the candidate). */
  readonly roles?: readonly Role[];
  /** The hit counts only with this polarity. Left out: either. */
  readonly polarity?: Polarity;
  /** `skip`: the hit does not count inside quotation marks. Left out: it counts. */
  readonly quoted?: "skip";
}

/**
 * A pattern over words; never a regular expression. Case, curly quotes, hyphens and contractions do not matter:
 * `you are` also finds “You’re”, `long in the tooth` also finds “long-in-the-tooth”.
 *
 * | write | finds |
 * |---|---|
 * | `given your age` | these words, in one sentence |
 * | `{age}` | any phrase of the lexicon concept `age` (may be several words) |
 * | `{Number}` `{Age}` `{Decade}` `{Year}` `{Digits}` `{Capitalised}` `{Upper}` `{Initial}` `{Email}` `{Phone}` `{Url}` `{Placeholder}` `{Exclaim}` `{Shout}` `{Money}` `{Percent}` | computed: see `text/computed.ts` |
 * | `{CandidateName}` `{Criterion}` `{RoleTitle}` `{OtherName}` | strings of the document that is checked |
 * | `(a\|b c\|{x})` | one of these |
 * | `x?` `x*` | the element before it is optional; may repeat (0 or more) |
 * | `...` `..3` | a gap of up to 6 (3) words inside the clause |
 * | `>>` | a gap of up to 12 words inside the sentence, across clauses |
 * | `^` `^^` | start of clause; start of sentence |
 * | `$` `$$` | end of clause; end of sentence |
 * | `,` (or `:`, `;`) `-` | a comma, dash, colon, semicolon or bracket here; a hyphen that joins the words here |
 *
 * What may be empty at the start or end of a rule's pattern (`x?`, `x*`, gaps) is ignored there. A pattern may not match
 * nothing.
 */
export type Pattern = string | (Gate & { readonly pattern: string });

/** Where an exception must match for a hit to be dropped. */
export type ExceptionScope = "overlap" | "clause" | "sentence";

/** A safe context. `within` drops hits that lie wholly inside the exception; `overlap` those that share a word with it. */
export interface Exception {
  readonly pattern: string;
  readonly scope: ExceptionScope | "within";
}

/** What every rule says about itself. The reference pages are generated from it. */
export interface RuleMeta {
  /** `group/name`; the file is `rules/<group>/<name>.ts`. */
  readonly id: `${Group}/${string}`;
  readonly severity: Severity;
  readonly severityIn?: Readonly<Partial<Record<Jurisdiction, Severity>>>;
  readonly ground?: Ground;
  /** `["en"]` for a rule over English words, `["*"]` for a structural one. */
  readonly locales: readonly string[];
  /** One line: what it catches. */
  readonly summary: string;
  /** What the writer reads: “May be read as … because …”. */
  readonly message: string;
  /** Why, in a few sentences, for the page. */
  readonly rationale: string;
  /** What to write instead: criterion, what was observed, what would have been stronger. */
  readonly suggestion: string;
  /** The shape of a better sentence. Every rule over words names one. */
  readonly rewrite?: RewriteFamily;
  readonly sources: readonly SourceKey[];
  /** `false`: the document's `allow` list cannot switch it off. */
  readonly suppressible?: false;
  /** Presets that have it; left out: all of them. `["strict"]`: only the strict one. */
  readonly presets?: readonly ("recommended" | "strict" | "legal-only")[];
}

/** Which text a rule reads. Left out: all of it. */
export interface Scope {
  readonly kinds?: readonly Kind[];
  /** `candidate`: only text that goes to the candidate (`checkText(text, { audience: "candidate" })`). */
  readonly audience?: "candidate";
}

/** A text that must be found, and the words (an exact substring) that the finding must overlap. */
export interface BadText {
  readonly text: string;
  readonly quote: string;
}

/**
 * Raises the severity of all findings of a rule in a text that has more than `over` for each hundred words. A text of
 * fewer words counts as one of a hundred. Presets and options for the rule come first: it is never lowered.
 */
export interface Heap {
  readonly over: number;
  readonly severity: Severity;
}

/** A rule over words. */
export interface TextRule extends RuleMeta, Gate {
  readonly type: "text";
  readonly patterns: readonly Pattern[];
  readonly unless?: readonly Exception[];
  readonly scope?: Scope;
  /** What counts for little once and for much in a heap. Left out: every finding has the severity of the rule. */
  readonly heap?: Heap;
  readonly examples: { readonly bad: readonly BadText[]; readonly good: readonly string[] };
}

/** Where a document rule found something. `message` replaces the rule's own, and never repeats text of the document. */
export interface DocumentHit {
  readonly path: Path;
  readonly start?: number;
  readonly end?: number;
  readonly message?: string;
  readonly severity?: Severity;
}

/** What a document rule may read beside the document. Nothing is read from the clock: `today` is given. */
export interface DocumentContext {
  /** `YYYY-MM-DD`; absent when the caller gave none: rules about time then stay silent. */
  readonly today?: string;
  readonly jurisdictions: readonly Jurisdiction[];
  /** Internal scorecards of the application, when the caller has them. */
  readonly scorecards: readonly CheckableDocument<"scorecard">[];
  /** The job, when the caller has it. */
  readonly job?: CheckableDocument<"job">;
  /** The application as the hiring side knows it, when the caller has it. */
  readonly application?: CheckableDocument<"application">;
  /** The decision behind a withdrawal notice, when the caller has it. */
  readonly withdrawalDecision?: CheckableDocument<"withdrawal-decision">;
  /** The document's strings that are text, with their readers. */
  readonly texts: readonly DocumentText[];
  /** What is wrong with entries of the `allow` list. Only the rules of the group `suppression` get it filled. */
  readonly suppressions: readonly {
    readonly index: number;
    readonly problem: SuppressionProblem;
  }[];
}

/** What can be wrong with an entry of an `allow` list. */
export type SuppressionProblem = "unused" | "expired" | "not-allowed" | "unknown-rule";

/** One string of a document that people read. */
export interface DocumentText {
  readonly path: Path;
  readonly text: string;
  readonly audience: "candidate" | "internal";
}

/** A rule over the structure of a document. `K` is inferred from `kinds`. */
export interface DocumentRule<K extends Kind = Kind> extends RuleMeta {
  readonly type: "document";
  readonly kinds: readonly K[];
  check(document: CheckableDocument<K>, context: DocumentContext): Iterable<DocumentHit>;
  /** A function, so that nothing is built unless a test or a page asks. `rules/example-documents.ts` has the bases. */
  examples(): {
    readonly bad: readonly (DocumentExample<K> & Pick<DocumentHit, "path" | "start" | "end">)[];
    readonly good: readonly DocumentExample<K>[];
  };
}

/** A document and what the check is given beside it. */
export interface DocumentExample<K extends Kind = Kind> {
  readonly document: CheckableDocument<K>;
  readonly today?: string;
  readonly jurisdictions?: readonly Jurisdiction[];
  readonly scorecards?: readonly CheckableDocument<"scorecard">[];
  readonly job?: CheckableDocument<"job">;
  readonly application?: CheckableDocument<"application">;
  readonly withdrawalDecision?: CheckableDocument<"withdrawal-decision">;
}

/** Any rule. */
export type Rule = TextRule | DocumentRule;

/**
 * Defines a rule over words.
 *
 * @example
 * export const ageDirect = defineTextRule({ id: "fair/age-direct", severity: "error", … });
 */
export function defineTextRule(rule: Omit<TextRule, "type">): TextRule {
  return { type: "text", ...rule };
}

/**
 * Defines a rule over the structure of documents. `check` is called only for the listed kinds, on a document that has
 * been parsed.
 *
 * @example
 * export const noNextStep = defineDocumentRule({ id: "substance/no-next-step", kinds: ["candidate-feedback"], … });
 */
export function defineDocumentRule<const K extends Kind>(
  rule: Omit<DocumentRule<K>, "type">,
): DocumentRule {
  // The engine only hands it documents of its kinds, so widening the parameter is safe.
  return { type: "document", ...rule } as unknown as DocumentRule;
}

/** The group of a rule: the part of its id before the slash. */
export function groupOf(ruleId: string): Group {
  return ruleId.slice(0, ruleId.indexOf("/")) as Group;
}
