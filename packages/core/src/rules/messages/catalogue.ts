import type { Rule } from "../define";
import { type Rewrite, type RewriteFamily, rewrites } from "./rewrites";

/** What a rule says to people: everything that a translation replaces. */
export interface RuleTexts {
  /** One line: what the rule catches. */
  readonly summary: string;
  /** “May be read as … because …”. */
  readonly message: string;
  /** What to write instead, as advice. */
  readonly suggestion: string;
}

/** The texts of rules, by rule id. */
export type RuleMessages = Readonly<Record<string, RuleTexts>>;

/** Texts that replace the English ones. What is left out stays English. */
export type MessageChanges = Readonly<Record<string, Readonly<Partial<RuleTexts>>>>;

/** Rewrites that replace the English ones, each as a whole. */
export type RewriteChanges = Readonly<Partial<Record<RewriteFamily, Rewrite>>>;

/** The names of the texts that a rule has. */
export const textNames = [
  "summary",
  "message",
  "suggestion",
] as const satisfies readonly (keyof RuleTexts)[];

/**
 * The English texts of rules, to translate from.
 *
 * @example
 * ruleMessages(rules)["tone/shouting"]?.suggestion; // "Write it in sentence case with one full stop."
 */
export function ruleMessages(rules: readonly Rule[]): RuleMessages {
  return Object.fromEntries(
    rules.map(({ id, summary, message, suggestion }) => [id, { summary, message, suggestion }]),
  );
}

/** What a finding of a rule says. */
export interface Wording {
  /** What the caller put in the place of the rule's message. It also goes before what a document rule says of one place. */
  readonly replaced: string | undefined;
  readonly message: string;
  readonly suggestion: string;
  readonly rewrite: Rewrite;
}

/** The words for a rule: those of the caller, else the rule's own. */
export function wordingOf(
  rule: Rule,
  messages: MessageChanges = {},
  changed: RewriteChanges = {},
): Wording {
  const own = Object.hasOwn(messages, rule.id) ? messages[rule.id] : undefined;
  return {
    replaced: own?.message,
    message: own?.message ?? rule.message,
    suggestion: own?.suggestion ?? rule.suggestion,
    rewrite: rule.rewrite ? (changed[rule.rewrite] ?? rewrites[rule.rewrite]) : {},
  };
}
