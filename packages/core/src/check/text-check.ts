import type { Path } from "../finding";
import type { Gate, TextRule } from "../rules/define";
import { markBoundaries } from "../text/boundaries";
import { callCandidate, calledSpans } from "../text/called";
import type { DynamicConcept } from "../text/computed";
import { type GivenSpan, type Matches, match } from "../text/match/match";
import { readNames } from "../text/name";
import {
  greetedName,
  isLetter,
  nameSpans,
  nameWords,
  phoneSpans,
  phraseSpans,
} from "../text/names";
import { normalise } from "../text/normalise";
import { markClauses } from "../text/roles/clauses";
import { isNegated } from "../text/roles/polarity";
import { type RoleContext, type RoleReader, readRoles } from "../text/roles/roles";
import { readSingularThey } from "../text/roles/singular-they";
import { readSpans, type Spans } from "../text/spans";
import { tokenise } from "../text/tokenise";
import { Flag, type Tokens } from "../text/tokens";
import type { Vocabulary } from "../text/vocabulary";
import type { CompiledRules } from "./compiled/compile";
import { automatonFor } from "./compiled/quicken";
import { ExceptionIndex } from "./exceptions";
import { labelCover } from "./label-cover";

/** What the check of one string needs to know. */
export interface TextCase {
  readonly text: string;
  readonly path: Path;
  readonly audience: "candidate" | "internal" | undefined;
  readonly kind: string | undefined;
  readonly names: readonly string[];
  readonly otherNames: readonly string[];
  readonly criteria: readonly string[];
  readonly roleTitles: readonly string[];
}

/** A hit that counts: rule by its place in the compiled list, UTF-16 offsets. */
export interface TextHit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** The hits of all rules in a text, and how many steps it took to find them. */
export interface TextResult {
  readonly hits: readonly TextHit[];
  readonly steps: number;
  /** Words in the text. */
  readonly words: number;
  /** The criterion that the text names, when it names one only. Not looked for when there is no hit. */
  readonly criterion?: string;
  /** The text as read, for another reader. */
  readonly reading: () => RoleContext;
}

/**
 * Runs all text rules over one string.
 *
 * @param active whether a rule is switched on for this text
 */
export function checkOneText(
  compiled: CompiledRules,
  textCase: TextCase,
  active: (rule: TextRule, index: number) => boolean,
): TextResult {
  const normalised = normalise(textCase.text);
  const { machine } = compiled;
  const { vocabulary } = machine.automaton;
  const written = tokenise(normalised, vocabulary);
  markBoundaries(normalised.text, written);
  const { tokens, people } = readPeople(textCase, written, vocabulary);
  markClauses(tokens, compiled.words);
  const addressed = isAddressed(textCase, people);
  readSingularThey(tokens, compiled.words, vocabulary, people.candidate, addressed);
  const labels = labelSpans(compiled, textCase, tokens);
  const given = [...givenSpans(compiled, normalised.text, tokens, people), ...labels];
  const matches = match(automatonFor(machine, tokens.count), tokens, given, machine.scratch);
  let read: RoleContext | undefined;
  const reading = () => {
    read ??= roleContext(compiled, textCase, tokens, readSpans(tokens), people);
    return read;
  };
  const measured = { steps: matches.steps, words: tokens.count, reading };
  if (matches.patterns.length === 0) return { hits: [], ...measured };
  const { spans } = reading();
  const roles = readRoles(reading());
  const live = compiled.rules.map((rule, index) => inScope(rule, textCase) && active(rule, index));
  const covers = labelCover(labels, tokens.count);
  const hits = sift({ compiled, tokens, spans, roles, matches, live, covers });
  const criterion = hits.length > 0 ? onlyCriterion(textCase.criteria, tokens) : undefined;
  return { hits, ...measured, ...(criterion !== undefined && { criterion }) };
}

/** The one label that the text names. */
function onlyCriterion(labels: readonly string[], tokens: Tokens): string | undefined {
  const named = new Set(labels.filter((label) => phraseSpans(tokens, [label], 0).length > 0));
  return named.size === 1 ? [...named][0] : undefined;
}

interface People {
  /** Which words are the candidate's name. */
  readonly candidate: Uint8Array | undefined;
  readonly other: ReadonlySet<string>;
  readonly letter: boolean;
}

/** Whom the text names, and the text with one word for each mention of the candidate. */
function readPeople(
  textCase: TextCase,
  written: Tokens,
  vocabulary: Vocabulary,
): { readonly tokens: Tokens; readonly people: People } {
  const given = textCase.names.length > 0 ? textCase.names : [greetedName(written).join(" ")];
  const names = readNames(given, vocabulary);
  const { tokens, named } = callCandidate(written, names, vocabulary);
  const other = nameWords(textCase.otherNames);
  return { tokens, people: { candidate: named, other, letter: isLetter(written) } };
}

const symbolOf = ({ machine: { automaton } }: CompiledRules, name: DynamicConcept): number =>
  automaton.dynamic.get(name) as number;

/** Where the labels of criteria and the titles of the post stand. */
function labelSpans(
  compiled: CompiledRules,
  { criteria, roleTitles }: TextCase,
  tokens: Tokens,
): readonly GivenSpan[] {
  return [
    ...phraseSpans(tokens, criteria, symbolOf(compiled, "Criterion")),
    ...phraseSpans(tokens, roleTitles, symbolOf(compiled, "RoleTitle")),
  ];
}

function givenSpans(
  compiled: CompiledRules,
  text: string,
  tokens: Tokens,
  people: People,
): readonly GivenSpan[] {
  return [
    ...calledSpans(tokens, people.candidate, symbolOf(compiled, "CandidateName")),
    ...nameSpans(tokens, people.other, symbolOf(compiled, "OtherName")),
    ...phoneSpans(text, tokens, symbolOf(compiled, "Phone")),
  ];
}

/** Whether the text speaks to the candidate. */
const isAddressed = ({ audience }: TextCase, { letter }: People): boolean =>
  audience === "candidate" || letter;

function roleContext(
  compiled: CompiledRules,
  textCase: TextCase,
  tokens: Tokens,
  spans: Spans,
  people: People,
): RoleContext {
  const capital = Flag.capitalised | Flag.upper;
  const named = (names: ReadonlySet<string>) => (index: number) =>
    names.size > 0 &&
    ((tokens.flags[index] as number) & capital) !== 0 &&
    names.has(tokens.words[index] as string);
  return {
    tokens,
    table: compiled.words,
    spans,
    addressed: isAddressed(textCase, people),
    candidateName: (index) => people.candidate?.[index] === 1,
    otherName: named(people.other),
  };
}

function inScope(rule: TextRule, textCase: TextCase): boolean {
  const { scope } = rule;
  if (!scope) return true;
  if (scope.audience && scope.audience !== textCase.audience) return false;
  return !scope.kinds || scope.kinds.some((kind) => kind === textCase.kind);
}

interface Sieve {
  readonly compiled: CompiledRules;
  readonly tokens: Tokens;
  readonly spans: Spans;
  readonly roles: RoleReader;
  readonly matches: Matches;
  readonly live: readonly boolean[];
  /** Whether words stand within the label of a criterion or a title of the post. */
  readonly covers: (first: number, last: number) => boolean;
}

/** Drops what gates and exceptions rule out; of overlapping hits of a rule the longest stays. */
function sift(sieve: Sieve): readonly TextHit[] {
  const { compiled, tokens, matches, live } = sieve;
  const exceptions = new ExceptionIndex(sieve.spans);
  // A pattern can end in several ways at the same words, and stand in several rules.
  const hits: { rule: number; first: number; last: number; gate: Gate }[] = [];
  matches.patterns.forEach((pattern, entry) => {
    const first = matches.starts[entry] as number;
    const last = matches.ends[entry] as number;
    for (const meaning of compiled.meanings[pattern] ?? []) {
      if (!live[meaning.rule]) continue;
      if (meaning.type === "exception") exceptions.add(meaning.rule, meaning.scope, first, last);
      else hits.push({ rule: meaning.rule, first, last, gate: meaning.gate });
    }
  });
  hits.sort((a, b) => a.rule - b.rule || a.first - b.first || b.last - a.last);
  exceptions.close();
  const kept: TextHit[] = [];
  let best: { rule: number; first: number; last: number } | undefined;
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
