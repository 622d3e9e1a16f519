import { FairwellError } from "../../errors";
import { splitContraction } from "../words";

/** Positions that an assertion asks for, without taking a word. */
export type Assertion = "^" | "^^" | "$" | "$$" | "," | "-";

/** A pattern as a tree. */
export type Node =
  | { readonly type: "word"; readonly word: string }
  | { readonly type: "concept"; readonly name: string }
  | { readonly type: "sequence"; readonly nodes: readonly Node[] }
  | { readonly type: "choice"; readonly nodes: readonly Node[] }
  | { readonly type: "optional"; readonly node: Node }
  | { readonly type: "repeat"; readonly node: Node }
  | { readonly type: "gap"; readonly most: number; readonly within: "clause" | "sentence" }
  | { readonly type: "assertion"; readonly at: Assertion };

/** Words in a gap that is written `...`; in one that is written `>>`. */
const defaultGap = 6;
const sentenceGap = 12;
const largestGap = 20;

const wordStart = /[\p{L}\p{N}']/u;
const special = /[{}()|?*^$,>\s]/;

/**
 * Reads a pattern of the language that `rules/define.ts` describes.
 *
 * @throws FairwellError `invalid_pattern`, which names the pattern and what is wrong with it
 */
export function parsePattern(pattern: string): Node {
  const reader = new Reader(pattern);
  const node = reader.choice(0);
  if (!reader.atEnd()) reader.fail("a closing bracket without its opening one");
  if (isEmptyable(node)) reader.fail("it would match no words at all");
  return node;
}

/** Whether a node matches no word at all. */
export function isEmptyable(node: Node): boolean {
  switch (node.type) {
    case "word":
    case "concept":
      return false;
    case "sequence":
      return node.nodes.every(isEmptyable);
    case "choice":
      return node.nodes.some(isEmptyable);
    default:
      return true;
  }
}

/** Without what may be left out at either end: it would only make the finding longer. */
export function trimmed(node: Node): Node {
  if (node.type !== "sequence") return node;
  const nodes = [...node.nodes];
  while (nodes.length > 1 && isLoose(nodes[0])) nodes.shift();
  while (nodes.length > 1 && isLoose(nodes.at(-1))) nodes.pop();
  return { type: "sequence", nodes };
}

function isLoose(node: Node | undefined): boolean {
  return node?.type === "optional" || node?.type === "repeat" || node?.type === "gap";
}

// Brackets may nest only so deep: the reader calls itself for each.
const deepest = 20;

class Reader {
  private index = 0;

  constructor(private readonly pattern: string) {}

  fail(problem: string): never {
    throw new FairwellError(
      "invalid_pattern",
      `The pattern \`${this.pattern}\` cannot be used: ${problem}.`,
    );
  }

  atEnd(): boolean {
    return this.index >= this.pattern.length;
  }

  choice(depth: number): Node {
    if (depth > deepest) this.fail("brackets are nested too deep");
    const nodes: Node[] = [this.sequence(depth)];
    while (this.peek() === "|") {
      this.index++;
      nodes.push(this.sequence(depth));
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { type: "choice", nodes };
  }

  private sequence(depth: number): Node {
    const nodes: Node[] = [];
    for (;;) {
      this.skipSpace();
      const next = this.peek();
      if (next === "" || next === "|" || next === ")") break;
      nodes.push(this.quantified(this.element(depth)));
    }
    if (nodes.length === 0) this.fail("an alternative is empty");
    return nodes.length === 1 ? (nodes[0] as Node) : { type: "sequence", nodes };
  }

  private quantified(node: Node): Node {
    const next = this.peek();
    if (next !== "?" && next !== "*") return node;
    if (next === "*" && isEmptyable(node)) {
      this.fail("`*` after something that may be empty already");
    }
    this.index++;
    return next === "?" ? { type: "optional", node } : { type: "repeat", node };
  }

  private element(depth: number): Node {
    const { pattern } = this;
    const next = this.peek();
    if (next === "{") return this.concept();
    if (next === "(") {
      this.index++;
      const node = this.choice(depth + 1);
      if (this.peek() !== ")") this.fail("an opening bracket without its closing one");
      this.index++;
      return node;
    }
    for (const at of ["^^", "$$", "^", "$", ","] as const) {
      if (pattern.startsWith(at, this.index)) {
        this.index += at.length;
        return { type: "assertion", at };
      }
    }
    if (pattern.startsWith(">>", this.index)) {
      this.index += 2;
      return { type: "gap", most: sentenceGap, within: "sentence" };
    }
    if (pattern.startsWith("..", this.index)) return this.gap();
    return this.word();
  }

  private concept(): Node {
    const end = this.pattern.indexOf("}", this.index);
    const name = this.pattern.slice(this.index + 1, end < 0 ? undefined : end);
    if (end < 0 || !/^[A-Za-z][A-Za-z0-9]*$/.test(name))
      this.fail("`{name}` expected, with letters and digits");
    this.index = end + 1;
    return { type: "concept", name };
  }

  private gap(): Node {
    const match = /^\.\.(\.|[0-9]{1,2})/.exec(this.pattern.slice(this.index, this.index + 4));
    if (!match) this.fail("a gap is `...` or `..3`");
    const most = match[1] === "." ? defaultGap : Number(match[1]);
    if (most < 1 || most > largestGap) this.fail(`a gap has 1 to ${largestGap} words`);
    this.index += match[0].length;
    return { type: "gap", most, within: "clause" };
  }

  private word(): Node {
    const start = this.index;
    while (this.index < this.pattern.length && !special.test(this.pattern[this.index] as string))
      this.index++;
    const surface = this.pattern.slice(start, this.index).toLowerCase();
    if (surface === "-") return { type: "assertion", at: "-" };
    // A colon and a semicolon are marks as a comma is.
    if (surface === ":" || surface === ";") return { type: "assertion", at: "," };
    if (surface === "&") return { type: "word", word: "and" };
    if (!wordStart.test(surface))
      this.fail("a word, `{concept}`, bracket, gap or assertion expected");
    const nodes = wordsOf(surface).map((word): Node => ({ type: "word", word }));
    return nodes.length === 1 ? (nodes[0] as Node) : { type: "sequence", nodes };
  }

  private skipSpace(): void {
    while (this.peek() === " ") this.index++;
  }

  private peek(): string {
    return this.pattern[this.index] ?? "";
  }
}

/** The words of a piece of a pattern, as the tokeniser cuts the same piece of a text. */
export function wordsOf(surface: string): readonly string[] {
  if (!/[^a-z0-9]/.test(surface)) return bareWords(surface);
  const words: string[] = [];
  for (const piece of surface
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'")
    .split(/[-\u2013\u2014/.&]/)) {
    if (piece === "'s" || piece === "'d") words.push(piece);
    else {
      const trimmed = piece.replace(/^'+|'+$/g, "");
      if (trimmed !== "") words.push(...bareWords(trimmed));
    }
  }
  return words;
}

function bareWords(word: string): readonly string[] {
  const parts = splitContraction(word);
  return parts ? [parts[0].word, parts[1].word] : [word];
}
