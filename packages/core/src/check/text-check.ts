import type { Path } from "../finding";
import type { TextRule } from "../rules/define";
import { markBoundaries } from "../text/boundaries";
import { callCandidate, calledSpans } from "../text/called";
import type { DynamicConcept } from "../text/computed";
import { type GivenSpan, match } from "../text/match/match";
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
import { type RoleContext, readRoles } from "../text/roles/roles";
import { readSingularThey } from "../text/roles/singular-they";
import { readSpans, type Spans } from "../text/spans";
import { tokenise } from "../text/tokenise";
import { Flag, type Tokens } from "../text/tokens";
import type { Vocabulary } from "../text/vocabulary";
import type { CompiledRules } from "./compiled/compile";
import { automatonFor } from "./compiled/quicken";
import { labelCover } from "./label-cover";
import { sift, type TextHit } from "./sift";

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
