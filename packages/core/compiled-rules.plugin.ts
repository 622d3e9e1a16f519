import type { Options } from "tsup";
import { encodeRules } from "./src/check/compiled/encode";
import { compiledRules } from "./src/check/compiled/rules";
import { textLanguages } from "./src/lexicon";
import { rules, type TextRule } from "./src/rules";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Compiles the text rules while the package is built, in the place of `src/check/compiled/rules.ts`: a program that
 * imports the package then starts in milliseconds, and carries neither the lexicon nor the compiler.
 */
export const compiledRulesPlugin: Plugin = {
  name: "compiled-rules",
  setup(build) {
    build.onLoad({ filter: /[\\/]check[\\/]compiled[\\/]rules\.ts$/ }, () => ({
      contents: moduleText(),
      loader: "ts",
    }));
  },
};

function moduleText(): string {
  const languages = Object.fromEntries(
    textLanguages.map((language) => [language, JSON.stringify(encoded(language))]),
  );
  // Text inside text: nothing is read before the first check.
  return `import { decodeRules } from "./decode";
const languages = ${JSON.stringify(languages)};
export function compiledRules(language, rules) {
  return Object.hasOwn(languages, language)
    ? decodeRules(JSON.parse(languages[language]), rules)
    : undefined;
}
`;
}

function encoded(language: string) {
  const own = rules.filter(
    (rule): rule is TextRule => rule.type === "text" && rule.locales.includes(language),
  );
  const compiled = compiledRules(language, own);
  return compiled && encodeRules(compiled);
}
