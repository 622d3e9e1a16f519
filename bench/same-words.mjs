/** What a reader sees of a message, as words: without head, preheader's padding, isolates and comments. */
const wordsOf = (html) =>
  html
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<head[\s\S]*?<\/head>/, " ")
    .replace(/<\/?(?:a|span|strong)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&")
    .replace(/\p{Cf}|\u034f/gu, "")
    .split(/[\s\u2007]+/)
    .filter((word) => word !== "");

/** Throws when two messages do not say the same words in the same order: then they cannot be compared. */
export function checkSameWords(ours, theirs) {
  const [expected, found] = [wordsOf(ours), wordsOf(theirs)];
  const at = expected.findIndex((word, index) => word !== found[index]);
  if (at < 0 && found.length === expected.length) return;
  const near = (words) => words.slice(Math.max(0, at - 5), at + 5).join(" ");
  throw new Error(
    `The react-email version says other words than ours. Bring it up to date.\n  ours:   ${near(expected)}\n  theirs: ${near(found)}`,
  );
}
