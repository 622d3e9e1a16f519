import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serialize } from "node:v8";
import type { Options } from "tsup";
import { decodeRules } from "../core/src/check/compiled/decode";
import { encodeRules } from "../core/src/check/compiled/encode";
import { quicken } from "../core/src/check/compiled/quicken";
import { compiledRules } from "../core/src/check/compiled/rules";
import { textLanguages } from "../core/src/lexicon";
import { rules, type TextRule } from "../core/src/rules";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Puts the compiled text rules into files beside the bundle, as V8 keeps them in memory. A command starts for every
 * run: reading them so takes a third of the time of `compiledRulesPlugin` of core, whose text works in any runtime.
 *
 * @param folder where the bundles go
 */
export function compiledRulesFile(folder: string): Plugin {
  return {
    name: "compiled-rules-file",
    setup(build) {
      build.onLoad({ filter: /[\\/]check[\\/]compiled[\\/]rules\.ts$/ }, ({ path }) => {
        mkdirSync(folder, { recursive: true });
        for (const language of textLanguages)
          writeFileSync(join(folder, `rules.${language}.bin`), fileContent(language));
        return { contents: moduleText, loader: "ts", resolveDir: dirname(path) };
      });
    },
  };
}

function fileContent(language: string): Uint8Array {
  const own = rules.filter(
    (rule): rule is TextRule => rule.type === "text" && rule.locales.includes(language),
  );
  const compiled = compiledRules(language, own);
  if (!compiled) throw new Error(`There are no compiled rules for ${language}.`);
  // Encoded once, so that the automaton has as few states as the published package's.
  const { machine, words, meanings } = decodeRules(encodeRules(compiled), own);
  quicken(machine);
  const { automaton } = machine;
  return serialize({ ids: own.map(({ id }) => id).join(" "), automaton, words, meanings });
}

const moduleText = `import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "node:v8";
import { machineOf } from "./quicken";
const languages = ${JSON.stringify(textLanguages)};
export function compiledRules(language, rules) {
  if (!languages.includes(language)) return undefined;
  const { ids, automaton, words, meanings } = deserialize(readFileSync(join(__dirname, "rules." + language + ".bin")));
  if (ids !== rules.map((rule) => rule.id).join(" ")) throw new Error("The rules are not those that were compiled.");
  return { rules, words, meanings, machine: machineOf(automaton) };
}
`;
