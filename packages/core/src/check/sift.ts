import type { Gate } from "../rules/define";
import type { Matches } from "../text/match/match";
import { isNegated } from "../text/roles/polarity";
import type { RoleReader } from "../text/roles/roles";
import type { Spans } from "../text/spans";
import { Flag, type Tokens } from "../text/tokens";
import type { CompiledRules } from "./compiled/compile";
import { ExceptionIndex } from "./exceptions";

/** A hit that counts: rule by its place in the compiled list, UTF-16 offsets. */
export interface TextHit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** What decides which matches are hits. */
export interface Sieve {
  readonly compiled: CompiledRules;
  readonly tokens: Tokens;
  readonly spans: Spans;
  readonly roles: RoleReader;
  readonly matches: Matches;
  /** Whether a rule is in scope and switched on, by its number. */
  readonly live: readonly boolean[];
  /** Whether words stand within the label of a criterion or a title of the post. */
  readonly covers: (first: number, last: number) => boolean;
}

/** Drops what gates and exceptions rule out; of overlapping hits of a rule the longest stays. */
export function sift(sieve: Sieve): readonly TextHit[] {
  const { compiled, tokens } = sieve;
  const hits = hitsOf(sieve);
  const exceptions = exceptionsOf(sieve, new Set(hits.map(({ rule }) => rule)));
  const kept: TextHit[] = [];
  let best: Candidate | undefined;
  const flush = () => {
    if (best) {
      kept.push({
        rule: best.rule,
        start: tokens.starts[best.first] as number,
        end: tokens.ends[best.last - 1] as number,
      });
    }
  };
  for (const hit of hits) {
    if (!passes(sieve, hit.first, hit.last, hit.gate)) continue;
    if (exceptions.excludes(hit.rule, hit.first, hit.last)) continue;
    if (sieve.covers(hit.first, hit.last) && isAcceptable(compiled, hit.rule)) continue;
    const overlaps = best && best.rule === hit.rule && hit.first < best.last;
    if (!overlaps) flush();
    if (!best || !overlaps || hit.last - hit.first > best.last - best.first) best = hit;
  }
  flush();
  return kept;
}

/** A match that may be a hit: rule, first word and the one after the last. */
interface Candidate {
  readonly rule: number;
  readonly first: number;
  readonly last: number;
  readonly gate: Gate;
}

/** By rule and place, the longest first: a pattern can end in several ways at the same words, and stand in several rules. */
function hitsOf({ compiled, matches, live }: Sieve): readonly Candidate[] {
  const byRule: Candidate[][] = compiled.rules.map(() => []);
  // Matches are sorted by start, the last first: read backwards, each rule's are nearly in order.
  for (let entry = matches.patterns.length - 1; entry >= 0; entry--) {
    for (const meaning of compiled.meanings[matches.patterns[entry] as number] ?? []) {
      if (meaning.type !== "hit" || !live[meaning.rule]) continue;
      const first = matches.starts[entry] as number;
      const last = matches.ends[entry] as number;
      byRule[meaning.rule]?.push({ rule: meaning.rule, first, last, gate: meaning.gate });
    }
  }
  return byRule.flatMap((hits) => hits.sort((a, b) => a.first - b.first || b.last - a.last));
}

/** The exceptions that matched, of the rules that hit something: of the others there are ten times as many. */
function exceptionsOf(
  { compiled, matches, spans }: Sieve,
  rules: ReadonlySet<number>,
): ExceptionIndex {
  const exceptions = new ExceptionIndex(spans);
  matches.patterns.forEach((pattern, entry) => {
    for (const meaning of compiled.meanings[pattern] ?? []) {
      if (meaning.type !== "exception" || !rules.has(meaning.rule)) continue;
      const first = matches.starts[entry] as number;
      exceptions.add(meaning.rule, meaning.scope, first, matches.ends[entry] as number);
    }
  });
  exceptions.close();
  return exceptions;
}

/** What no person can accept away, no label can either. */
const isAcceptable = ({ rules }: CompiledRules, rule: number): boolean =>
  rules[rule]?.suppressible !== false;

function passes(
  { tokens, roles, spans, compiled }: Sieve,
  first: number,
  last: number,
  gate: Gate,
): boolean {
  if (gate.quoted === "skip" && (tokens.flags[first] as number) & Flag.quoted) return false;
  if (gate.polarity) {
    const negated = isNegated(tokens, compiled.words, spans, first);
    if (negated !== (gate.polarity === "negated")) return false;
  }
  return !gate.roles || gate.roles.includes(roles.roleOf(first, last));
}
