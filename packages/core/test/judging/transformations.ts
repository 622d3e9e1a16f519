/** A way to write the same text. Each leaves the number of words, as spaces part them, alone. */
export interface Transformation {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const words = (change: (word: string) => string) => (text: string) =>
  text
    .split(" ")
    .map((word) => change(word))
    .join(" ");

/** Puts something between the letters of every word of six or more. */
const inside = (mark: string) =>
  words((word) => (word.length < 6 ? word : `${word.slice(0, 3)}${mark}${word.slice(3)}`));

/** A mail program breaks a line at the first space after so many letters. */
function wrapped(text: string, column: number): string {
  const at = text.indexOf(" ", column);
  return at < 0 ? text : `${text.slice(0, at)}\n${text.slice(at + 1)}`;
}

const letters = new Map([
  ["e", "&#101;"],
  ["o", "&#x6f;"],
]);

/** How the same text is written in other places. What is found stays the same, word for word. */
export const transformations: readonly Transformation[] = [
  { name: "curly apostrophes", apply: (text) => text.replaceAll("'", "’") },
  { name: "straight quotes", apply: (text) => text.replace(/[“”]/g, '"').replaceAll("’", "'") },
  { name: "modifier apostrophes", apply: (text) => text.replaceAll("'", "ʼ") },
  { name: "guillemets", apply: (text) => text.replaceAll("“", "«").replaceAll("”", "»") },
  { name: "double spaces", apply: (text) => text.replaceAll(" ", "  ") },
  { name: "tabs", apply: (text) => text.replaceAll(" ", "\t") },
  { name: "no-break spaces", apply: (text) => text.replaceAll(" ", "\u00a0") },
  { name: "a wrapped line", apply: (text) => wrapped(text, 58) },
  { name: "a wrapped line, Windows", apply: (text) => wrapped(text, 58).replace("\n", "\r\n") },
  { name: "soft hyphens", apply: inside("\u00ad") },
  { name: "zero-width spaces", apply: inside("\u200b") },
  { name: "zero-width joiners", apply: inside("\u200d") },
  { name: "word joiners", apply: inside("\u2060") },
  { name: "byte order mark", apply: (text) => `\ufeff${text}` },
  { name: "bidi marks", apply: words((word) => `\u200e${word}`) },
  { name: "decomposed letters", apply: (text) => text.normalize("NFD") },
  { name: "full-width letters", apply: (text) => text.replace(/[a-z]/g, fullWidth) },
  { name: "entities for quotes", apply: (text) => text.replaceAll("'", "&rsquo;") },
  { name: "numbers for quotes", apply: (text) => text.replaceAll("'", "&#39;") },
  {
    name: "entities for letters",
    apply: (text) => text.replace(/[eo]/g, (one) => letters.get(one) ?? one),
  },
  { name: "all capitals", apply: (text) => text.toUpperCase() },
  { name: "a bullet", apply: (text) => `•\u2060${text}` },
  { name: "space at both ends", apply: (text) => `\n\n${text}\n` },
];

function fullWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}

/** What fingers do to one word. */
export const slips: readonly Transformation[] = [
  {
    name: "two letters swapped",
    apply: (word) => word.slice(0, 1) + word[2] + word[1] + word.slice(3),
  },
  { name: "a letter left out", apply: (word) => word.slice(0, 2) + word.slice(3) },
  { name: "a letter twice", apply: (word) => word.slice(0, 2) + word.slice(1) },
  { name: "a wrong letter", apply: (word) => `${word.slice(0, -1)}q` },
  { name: "capitals", apply: (word) => word.toUpperCase() },
];
