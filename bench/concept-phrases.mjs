import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const core = fileURLToPath(new URL("../packages/core", import.meta.url));

/** Every phrase of every English concept, as the source of a regular expression. Those that name other concepts are not. */
export async function conceptPhrases() {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { languageOf } from "./src/lexicon";',
      resolveDir: core,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  const { languageOf } = await import(`data:text/javascript;base64,${source}`);
  const phrases = languageOf("en").concepts.flatMap((concept) => concept.phrases);
  return [...new Set(phrases)].filter((phrase) => !/[{*^$,]/.test(phrase)).map(expression);
}

/** `a (b|c d) e?` as `a (?:b|c d)(?: e)?`. */
function expression(phrase) {
  const parts = [];
  for (const [, group, word, optional] of phrase.matchAll(
    /(?:\(((?:[^()]|\([^()]*\))*)\)|([^\s()?|]+))(\?)?/g,
  )) {
    const part = group
      ? `(?:${group
          .split(/\|(?![^(]*\))/)
          .map(expression)
          .join("|")})`
      : word.replace(/[.+[\]\\]/g, "\\$&");
    if (parts.length === 0) parts.push(optional ? `(?:${part} )?` : part);
    else if (parts.length === 1 && parts[0].endsWith(" )?")) parts.push(part);
    else parts.push(optional ? `(?: ${part})?` : ` ${part}`);
  }
  return parts.join("");
}
