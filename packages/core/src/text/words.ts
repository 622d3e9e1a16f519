/** What a word ending after an apostrophe stands for. Endings that are not here stay part of the word (O'Brien). */
const endings: Readonly<Record<string, string>> = {
  re: "are",
  ve: "have",
  ll: "will",
  m: "am",
  s: "'s",
  d: "'d",
};

/** After these words `'s` is “is” (or “has”) and never a possessive. */
const beforeIs = new Set(
  "he she it that there who what where here how this when why everything".split(" "),
);

/** Negations that are not the word and `not`. */
const irregular: Readonly<Record<string, string>> = {
  "can't": "can",
  "won't": "will",
  "shan't": "shall",
  "ain't": "is",
};

/** Contractions that people type without the apostrophe, where that is not another word. */
const bare: Readonly<Record<string, readonly [string, string]>> = {
  dont: ["do", "not"],
  didnt: ["did", "not"],
  doesnt: ["does", "not"],
  isnt: ["is", "not"],
  wasnt: ["was", "not"],
  werent: ["were", "not"],
  arent: ["are", "not"],
  couldnt: ["could", "not"],
  wouldnt: ["would", "not"],
  shouldnt: ["should", "not"],
  havent: ["have", "not"],
  hasnt: ["has", "not"],
  youre: ["you", "are"],
  youve: ["you", "have"],
};

/** A word in parts: what each part stands for and where it ends inside the word. */
export interface WordPart {
  readonly word: string;
  readonly end: number;
}

/**
 * Takes a contraction apart, so that `you are` in a rule also finds “you're”. Undefined for a word that is none.
 *
 * @param word lower case, straight apostrophe
 * @example
 * splitContraction("wasn't"); // [{ word: "was", end: 3 }, { word: "not", end: 6 }]
 */
export function splitContraction(word: string): readonly [WordPart, WordPart] | undefined {
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 0) return unmarked(word);
  if (word.endsWith("n't")) {
    const stem = irregular[word] ?? word.slice(0, -3);
    return [
      { word: stem, end: word.length - 3 },
      { word: "not", end: word.length },
    ];
  }
  const stem = word.slice(0, apostrophe);
  const ending = word.slice(apostrophe + 1);
  if (!Object.hasOwn(endings, ending)) return undefined;
  const meaning = ending === "s" && beforeIs.has(stem) ? "is" : (endings[ending] as string);
  return [
    { word: stem, end: apostrophe },
    { word: meaning, end: word.length },
  ];
}

/**
 * Whether a word without an apostrophe may be a contraction, by its length, its first letter and its last two in lower
 * case: most words are none, and need not be looked up.
 */
export function mayBeBare(length: number, first: number, before: number, last: number): boolean {
  if (last === 116) return before === 110 || (before === 111 && length === 6); // …nt, cannot
  return first === 121 && length === 5; // youre, youve
}

function unmarked(word: string): readonly [WordPart, WordPart] | undefined {
  if (word === "cannot") {
    return [
      { word: "can", end: 3 },
      { word: "not", end: 6 },
    ];
  }
  if (!Object.hasOwn(bare, word)) return undefined;
  const [first, second] = bare[word] as readonly [string, string];
  return [
    { word: first, end: word.length - 2 },
    { word: second, end: word.length },
  ];
}
