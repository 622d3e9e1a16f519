import { dirname } from "node:path";
import type { Options } from "tsup";
import { encodeRules } from "./src/check/compiled/encode";
import { compiledRules } from "./src/check/compiled/rules";
import { textLanguages } from "./src/lexicon";
import { groupOf, rules, type TextRule } from "./src/rules";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Compiles the text rules while the package is built, in the place of `src/check/compiled/rules.ts`: a program that
 * imports the package then starts in milliseconds, and carries neither the lexicon nor the compiler. Each pack gets a
 * module with its own group alone.
 */
export const compiledRulesPlugin: Plugin = {
  name: "compiled-rules",
  setup(build) {
    build.onResolve({ filter: /[\\/]compiled[\\/]rules$/ }, ({ importer, resolveDir }) => {
      const [, language, group] = /[\\/]packs[\\/](\w+)[\\/](\w+)\.ts$/.exec(importer) ?? [];
      return language && group
        ? { path: `${language}/${group}`, namespace: "pack", pluginData: resolveDir }
        : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: "pack" }, ({ path, pluginData }) => {
      const [language = "", group] = path.split("/");
      return {
        contents: moduleText({ [language]: textRules(language, group) }, "../../check/compiled"),
        loader: "ts",
        resolveDir: pluginData,
      };
    });
    build.onLoad({ filter: /[\\/]check[\\/]compiled[\\/]rules\.ts$/ }, ({ path }) => ({
      contents: moduleText(
        Object.fromEntries(textLanguages.map((language) => [language, textRules(language)])),
        ".",
      ),
      loader: "ts",
      resolveDir: dirname(path),
    }));
  },
};

function textRules(language: string, group?: string): readonly TextRule[] {
  return rules.filter(
    (rule): rule is TextRule =>
      rule.type === "text" &&
      rule.locales.includes(language) &&
      (group === undefined || groupOf(rule.id) === group),
  );
}

/** A module with the rules of each language, and the way to the module that reads them. */
function moduleText(
  languages: Readonly<Record<string, readonly TextRule[]>>,
  folder: string,
): string {
  const texts = Object.entries(languages).flatMap(([language, own]) => {
    const compiled = compiledRules(language, own);
    return compiled ? [[language, JSON.stringify(encodeRules(compiled))] as const] : [];
  });
  // Text inside text: nothing is read before the first check.
  return `import { decodeRules } from "${folder}/decode";
const languages = ${JSON.stringify(Object.fromEntries(texts))};
export function compiledRules(language, rules) {
  return Object.hasOwn(languages, language)
    ? decodeRules(JSON.parse(languages[language]), rules)
    : undefined;
}
`;
}
