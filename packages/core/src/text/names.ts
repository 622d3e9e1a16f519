import type { GivenSpan } from "./match/match";
import { Flag, type Tokens } from "./tokens";

const titles = new Set("mr mrs ms miss mx dr prof professor".split(" "));
const greetings = new Set("dear hi hello hey".split(" "));
/** What stands in a greeting instead of a name. */
const nobody = new Set(
  "candidate applicant sir madam all team colleague there both everyone".split(" "),
);
/** Words of a text in which a greeting is looked for. */
const head = 40;

/** Words of names: everything but titles and initials, in lower case. */
export function nameWords(names: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names) {
    for (const word of name
      .normalize("NFKC")
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}']+/u)) {
      if (word.length > 1 && !titles.has(word)) words.add(word);
    }
  }
  return words;
}

/** The name after “Dear” at the start of a letter; empty when there is none. */
export function greetedName(tokens: Tokens): readonly string[] {
  const { words, flags, count } = tokens;
  for (let index = 0; index < Math.min(count, head); index++) {
    if (!((flags[index] as number) & Flag.line) || !greetings.has(words[index] as string)) continue;
    const name: string[] = [];
    for (let next = index + 1; next < Math.min(count, index + 6); next++) {
      const flag = flags[next] as number;
      const word = words[next] as string;
      if (flag & (Flag.line | Flag.sentence | Flag.comma)) break;
      if (!(flag & (Flag.capitalised | Flag.initial | Flag.upper))) break;
      if (nobody.has(word)) return [];
      if (!titles.has(word) && word.length > 1) name.push(word);
    }
    return name;
  }
  return [];
}

/** Whether the text opens with a greeting, and so speaks to the one it greets. */
export function isLetter(tokens: Tokens): boolean {
  const { words, flags, count } = tokens;
  for (let index = 0; index < Math.min(count, head); index++) {
    if ((flags[index] as number) & Flag.line && greetings.has(words[index] as string)) return true;
  }
  return false;
}

/** Runs of name words, each with the title before it. A name counts only where it is written with a capital. */
export function nameSpans(
  tokens: Tokens,
  names: ReadonlySet<string>,
  symbol: number,
): readonly GivenSpan[] {
  const spans: GivenSpan[] = [];
  if (names.size === 0) return spans;
  const { words, flags, count } = tokens;
  const capital = Flag.capitalised | Flag.upper;
  const isName = (index: number) =>
    index < count &&
    ((flags[index] as number) & capital) !== 0 &&
    names.has(words[index] as string);
  for (let index = 0; index < count; index++) {
    if (!isName(index)) continue;
    let end = index + 1;
    while (isName(end) && !((flags[end] as number) & (Flag.sentence | Flag.comma))) end++;
    const titled = index > 0 && titles.has(words[index - 1] as string);
    spans.push({ symbol, start: titled ? index - 1 : index, end });
    index = end - 1;
  }
  return spans;
}

/** Phrases by their words, one after the other: many phrases cost no more to look for than the longest. */
interface PhraseTree {
  readonly next: Map<string, PhraseTree>;
  whole: boolean;
}

/** Words as the tokeniser writes them, near enough for labels. */
function phraseWords(phrase: string): readonly string[] {
  const plain = phrase.normalize("NFKC").replace(/[\u2018\u2019]/g, "'");
  return plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|'s/gu) ?? [];
}

function phraseTree(phrases: readonly string[]): PhraseTree {
  const root: PhraseTree = { next: new Map(), whole: false };
  for (const phrase of phrases) {
    let node = root;
    for (const word of phraseWords(phrase)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), whole: false };
        node.next.set(word, next);
      }
      node = next;
    }
    node.whole = true;
  }
  return root;
}

/** Where whole phrases stand, such as the label of a criterion. Of those that begin at one word, the longest. */
export function phraseSpans(
  tokens: Tokens,
  phrases: readonly string[],
  symbol: number,
): readonly GivenSpan[] {
  const spans: GivenSpan[] = [];
  if (phrases.length === 0) return spans;
  const root = phraseTree(phrases);
  for (let start = 0; start < tokens.count; start++) {
    let node = root.next.get(tokens.words[start] as string);
    let end = 0;
    for (let index = start + 1; node; index++) {
      if (node.whole) end = index;
      node = index < tokens.count ? node.next.get(tokens.words[index] as string) : undefined;
    }
    if (end > 0) spans.push({ symbol, start, end });
  }
  return spans;
}

/** Telephone numbers: 9 to 15 digits in groups, with a zero, a plus or a bracket first, or in groups of 3, 3 and 4. */
export function phoneSpans(text: string, tokens: Tokens, symbol: number): readonly GivenSpan[] {
  const spans: GivenSpan[] = [];
  const { words, flags, from, to, count } = tokens;
  for (let index = 0; index < count; index++) {
    if (!((flags[index] as number) & Flag.number)) continue;
    let digits = digitsOf(words[index] as string);
    let end = index + 1;
    while (end < count && end - index < 6 && (flags[end] as number) & Flag.number) {
      if (
        !/^[ ().\-\u2013/]{1,3}$/.test(
          text.slice(to[end - 1], Math.min(from[end] as number, (to[end - 1] as number) + 4)),
        )
      )
        break;
      digits += digitsOf(words[end] as string);
      end++;
    }
    const opened = text[(from[index] as number) - 1] === "(" && end - index > 1;
    const dialled = ((flags[index] as number) & Flag.dialled) !== 0 || opened;
    const american =
      end - index === 3 && [3, 3, 4].every((n, at) => words[index + at]?.length === n);
    if (digits <= 15 && ((dialled && digits >= 9) || american))
      spans.push({ symbol, start: index, end });
    index = end - 1;
  }
  return spans;
}

function digitsOf(word: string): number {
  return word.length > 15 || /[.,:]/.test(word) ? 99 : word.length;
}
