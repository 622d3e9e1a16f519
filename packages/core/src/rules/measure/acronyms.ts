/** Short forms that every reader knows, or that are the name. */
const wellKnown = new Set(
  [
    "UK US USA EU UN NHS BBC CV HR IT AI PC TV ID OK AM PM GP VIP DIY DNA GPS VAT PAYE CEO CFO CTO FAQ QA UX UI",
    "PDF CSV HTML CSS SQL API URL USB README GDPR CCTV DBS GCSE BSC MSC PHD MBA USD GBP EUR HIV AIDS ADHD IVF BMI LGBT BSL",
    "III VII VIII NOT AND OR YES NO ALL ONLY TODO TBC TBA WHERE",
  ]
    .join(" ")
    .split(" "),
);

/** A short form and where it stands first. */
export interface Acronym {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Short forms of three to six capitals that no text writes out: neither “Full Name (ABC)”, nor “ABC (full name)”, nor
 * words in a row with these initials.
 *
 * @param whole every text that the reader has, where it may be written out
 * @param familiar texts in which the short form itself shows that the reader knows it, such as the title of the post
 */
export function acronymsOf(text: string, whole: string, familiar: string): readonly Acronym[] {
  const found: Acronym[] = [];
  // Two capitals are mostly initials, and a line in capitals is shouting and not short forms.
  if (!/\p{Ll}/u.test(text)) return found;
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}.&/-])\p{Lu}{3,6}(?=s?(?![\p{L}\p{N}&/-]))/gu,
  )) {
    const [letters] = match;
    const end = match.index + letters.length;
    if (isEmphasis(text, match.index, end)) continue;
    if (wellKnown.has(letters) || isWord(letters, familiar) || isWrittenOut(letters, whole))
      continue;
    found.push({ letters, start: match.index, end });
  }
  return found;
}

/** Whether another word in capitals stands beside: emphasis, a heading, a mark for colleagues. */
const isEmphasis = (text: string, start: number, end: number): boolean =>
  /\p{Lu}{3,} $/u.test(text.slice(Math.max(0, start - 20), start)) ||
  /^ \p{Lu}{3,}/u.test(text.slice(end, end + 20));

const isWord = (letters: string, text: string): boolean =>
  text.split(/[^\p{L}]+/u).includes(letters);

function isWrittenOut(letters: string, whole: string): boolean {
  if (whole.includes(`(${letters})`) || whole.includes(`${letters} (`)) return true;
  const words = whole.split(/[^\p{L}]+/u);
  for (let first = 0; first + letters.length <= words.length; first++) {
    const run = words.slice(first, first + letters.length);
    if (run.every((word, index) => word.length > 1 && word.charAt(0) === letters.charAt(index)))
      return true;
  }
  return false;
}
