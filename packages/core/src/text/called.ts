import type { GivenSpan } from "./match/matches";
import { isProper, type Name, titles } from "./name";
import { Flag, type Tokens } from "./tokens";
import { numberOf, type Vocabulary } from "./vocabulary";

/** A text in which each mention of the candidate is one word, whatever they are called. */
export interface CalledText {
  readonly tokens: Tokens;
  /** Which words are the candidate's name, by index; undefined when none is. */
  readonly named: Uint8Array | undefined;
}

/** The words that a name stands for: patterns for “she is …” and “her age” then hold for every name. */
const asSubject = "she";
const asOwner = "her";

const greetings = new Set("dear hi hello hey".split(" "));
/** After these a word is what somebody is, and no name: “a Christian”, “another King”. */
const articles = new Set(
  "a an another any no every each some most more these those all".split(" "),
);
/** Words that are never a name where they open a sentence alone. */
const pronouns = new Set("i he she it we you they".split(" "));
/** Words that open a sentence more often than a name that is written like them does, unless a verb follows. */
const openers = new Set(
  "me us him them the a an and or but so if as at by for from in of on to no not do does too even then than that this my our your will would may might can could should be is are was were has have had let please one two how what who why when where".split(
    " ",
  ),
);
/** Past and present forms without “-ed” that follow a name: “Will came”, “May is”. */
const verbs = new Set(
  "is was has had does did could would should might must can will never came gave left said spoke told made took knew went felt met got kept found held lost ran sat saw sent set thought wrote".split(
    " ",
  ),
);

/**
 * Makes one word of each mention of the candidate's name or a part of it, with the title before it and the “'s” after it.
 * It stands for “she” or “her”; where somebody is only spoken to, for no word. So nothing that is found depends on the name.
 *
 * @param tokens with their boundaries marked
 */
export function callCandidate(
  tokens: Tokens,
  names: readonly Name[],
  vocabulary: Vocabulary,
): CalledText {
  const places = firstWords(names);
  if (places.size === 0) return { tokens, named: undefined };
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.count; index++) {
    const mention = mentionAt(tokens, index, places);
    if (!mention) continue;
    mentions.push(mention);
    index = mention.end - 1;
  }
  return mentions.length === 0 ? { tokens, named: undefined } : fold(tokens, mentions, vocabulary);
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly as: "subject" | "owner" | "addressed";
}

type Places = ReadonlyMap<string, readonly (readonly [Name, number])[]>;

/** Every word at which a mention can begin: friends leave the family name out, and formal notes the given one. */
function firstWords(names: readonly Name[]): Places {
  const places = new Map<string, (readonly [Name, number])[]>();
  for (const name of names) {
    name.words.forEach((word, index) => {
      const list = places.get(word);
      if (list) list.push([name, index]);
      else places.set(word, [[name, index]]);
    });
  }
  return places;
}

function mentionAt(tokens: Tokens, start: number, places: Places): Mention | undefined {
  let end = start;
  for (const [name, from] of places.get(tokens.words[start] as string) ?? [])
    end = Math.max(end, runEnd(tokens, start, name, from));
  if (end === start) return undefined;
  const titled = start > 0 && titles.has(tokens.words[start - 1] as string);
  if (end === start + 1 && !titled && isOtherWord(tokens, start)) return undefined;
  const owner = isOwner(tokens, end);
  const first = titled ? start - 1 : start;
  if (owner) return { start: first, end: end + 1, as: "owner" };
  return { start: first, end, as: isAddressed(tokens, first, end) ? "addressed" : "subject" };
}

/** Whether “'s” follows; after “Jr.” it is a word “s”, and of a name like “He” it looks like “is”. */
function isOwner({ words, from, to, count }: Tokens, at: number): boolean {
  if (at >= count) return false;
  const word = words[at];
  const gap = (from[at] as number) - (to[at - 1] as number);
  if (word === "s") return gap === 2;
  return (
    gap === 0 &&
    (word === "'s" || (word === "is" && (to[at] as number) - (from[at] as number) === 2))
  );
}

/** Where a run of the words of a name ends; `start` when there is none that is written as a name. */
function runEnd({ words, flags, count }: Tokens, start: number, name: Name, from: number): number {
  let end = start;
  let sure = false;
  for (let place = from; place < name.words.length && end < count; place++, end++) {
    const flag = flags[end] as number;
    const word = words[end] as string;
    if (word !== name.words[place]) break;
    if (end > start && flag & Flag.comma) break;
    if (end > start && flag & (Flag.sentence | Flag.line) && !name.stops[place - 1]) break;
    const mark = name.marks[place];
    if (mark === "capital") {
      if (!isProper(word, flag)) break;
      if (word.length > 1 || word.charCodeAt(0) > 0x2e80) sure = true;
    } else if (mark === "inside") sure = true;
  }
  return sure ? end : start;
}

/** Whether a single word is more likely what it means than a name. */
function isOtherWord({ words, flags, count }: Tokens, index: number): boolean {
  if (index > 0 && articles.has(words[index - 1] as string)) return true;
  if (!((flags[index] as number) & (Flag.sentence | Flag.line))) return false;
  const word = words[index] as string;
  const next = index + 1;
  if (next >= count) return false;
  const apart = ((flags[next] as number) & (Flag.comma | Flag.sentence | Flag.line)) !== 0;
  if (pronouns.has(word)) return !apart;
  return openers.has(word) && !apart && !followsName(words[next] as string);
}

const followsName = (word: string): boolean =>
  verbs.has(word) || word === "'s" || (word.length > 4 && word.endsWith("ed"));

/** “Dear Grace”, “thank you, Grace, for”: nothing is said of whom the name stands for. */
function isAddressed({ words, flags, count }: Tokens, start: number, end: number): boolean {
  if (start > 0 && greetings.has(words[start - 1] as string)) return true;
  const apart = Flag.comma | Flag.sentence | Flag.line;
  const before = ((flags[start] as number) & apart) !== 0;
  return before && (end === count || ((flags[end] as number) & apart) !== 0);
}

const kept =
  Flag.sentence | Flag.clause | Flag.comma | Flag.strong | Flag.quoted | Flag.question | Flag.line;

function fold(
  tokens: Tokens,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): CalledText & { readonly named: Uint8Array } {
  const words: string[] = [];
  const firsts: number[] = [];
  const lasts: number[] = [];
  const called: (Mention["as"] | undefined)[] = [];
  let next = 0;
  for (let index = 0; index < tokens.count; index++) {
    const mention = mentions[next]?.start === index ? mentions[next++] : undefined;
    const last = mention ? mention.end - 1 : index;
    words.push(mention ? wordFor(mention) : (tokens.words[index] as string));
    firsts.push(index);
    lasts.push(last);
    called.push(mention?.as);
    index = last;
  }
  const pick = (array: Int32Array, at: readonly number[]) =>
    Int32Array.from(at, (index) => array[index] as number);
  const ids = pick(tokens.ids, firsts);
  const flags = pick(tokens.flags, firsts);
  called.forEach((as, index) => {
    if (as === undefined) return;
    ids[index] = numberOf(vocabulary, words[index] as string);
    const flag = (flags[index] as number) & kept;
    const inner = flag & (Flag.sentence | Flag.line) ? 0 : Flag.inner;
    flags[index] = flag | Flag.capitalised | inner;
  });
  const moved = tokens.from !== tokens.starts;
  const from = pick(tokens.from, firsts);
  const to = pick(tokens.to, lasts);
  return {
    tokens: {
      count: words.length,
      words,
      ids,
      flags,
      from,
      to,
      starts: moved ? pick(tokens.starts, firsts) : from,
      ends: moved ? pick(tokens.ends, lasts) : to,
    },
    named: Uint8Array.from(called, (as) => (as === undefined ? 0 : 1)),
  };
}

function wordFor({ as }: Mention): string {
  if (as === "addressed") return "";
  return as === "owner" ? asOwner : asSubject;
}

/** The words that stand for the candidate, but for “Grace's”, as spans of one concept. */
export function calledSpans(
  { words, count }: Tokens,
  named: Uint8Array | undefined,
  symbol: number,
): readonly GivenSpan[] {
  const spans: GivenSpan[] = [];
  if (!named) return spans;
  for (let index = 0; index < count; index++)
    if (named[index] === 1 && words[index] !== asOwner)
      spans.push({ symbol, start: index, end: index + 1 });
  return spans;
}
