/** Languages that put nothing between two sentences: their full stop brings its own room. */
const without: ReadonlySet<string> = new Set(["ja", "zh"]);

/** What stands between two sentences of a language: a space, or nothing. */
export const sentenceSpace = (tag: string): "" | " " =>
  without.has(tag.split("-")[0] as string) ? "" : " ";
