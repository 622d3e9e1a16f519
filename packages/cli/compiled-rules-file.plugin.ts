import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Options } from "tsup";
import { decodeRules } from "../core/src/check/compiled/decode";
import { encodeRules } from "../core/src/check/compiled/encode";
import { quicken } from "../core/src/check/compiled/quicken";
import { compiledRules } from "../core/src/check/compiled/rules";
import { textLanguages } from "../core/src/lexicon";
import { rules, type TextRule } from "../core/src/rules";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Puts the compiled text rules into files beside the bundle, as they are in memory: lists of numbers that are used where
 * they were read, after a header of JSON. A command starts for every run, and reading them so takes a small part of the
 * time of `compiledRulesPlugin` of core, whose text works in any runtime. (`node:v8` would read them as well; loading it
 * takes longer than reading them.)
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
  const { rows, edges, jumps, accepts, vocabulary, root, dynamic } = machine.automaton;
  const lists = [rows, edges, jumps, accepts, vocabulary.letters, vocabulary.slots, words];
  const header = {
    ids: own.map(({ id }) => id).join(" "),
    vocabulary: vocabulary.words.join("\n"),
    root,
    dynamic: [...dynamic],
    meanings,
    lengths: lists.map(({ length }) => length),
  };
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(header)), header))
    throw new Error("The rules hold what JSON does not.");
  if (vocabulary.words.some((word) => word.includes("\n")))
    throw new Error("A word of the vocabulary has a line break in it.");
  return fileOf(JSON.stringify(header), lists);
}

/** The length of the header, the header up to a multiple of four bytes, and the lists, all from low byte to high byte. */
function fileOf(header: string, lists: readonly Int32Array[]): Uint8Array {
  const text = Buffer.from(header);
  const start = 4 + Math.ceil(text.length / 4) * 4;
  const size = lists.reduce((sum, { byteLength }) => sum + byteLength, start);
  const file = Buffer.alloc(size);
  file.writeUInt32LE(text.length);
  text.copy(file, 4);
  let at = start;
  for (const list of lists) for (const number of list) at = file.writeInt32LE(number, at);
  return file;
}

const moduleText = `import { readFileSync } from "node:fs";
import { join } from "node:path";
import { machineOf } from "./quicken";
const languages = ${JSON.stringify(textLanguages)};
export function compiledRules(language, rules) {
  if (!languages.includes(language)) return undefined;
  const bytes = readFileSync(join(__dirname, "rules." + language + ".bin"));
  const length = bytes.readUInt32LE();
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + length));
  if (header.ids !== rules.map((rule) => rule.id).join(" ")) throw new Error("The rules are not those that were compiled.");
  let numbers = bytes.subarray(4 + Math.ceil(length / 4) * 4);
  if (new Uint8Array(new Uint32Array([1]).buffer)[0] === 0) numbers.swap32();
  if (numbers.byteOffset % 4 !== 0) numbers = new Uint8Array(numbers);
  let at = numbers.byteOffset;
  const [rows, edges, jumps, accepts, letters, slots, words] = header.lengths.map((count) => {
    const list = new Int32Array(numbers.buffer, at, count);
    at += list.byteLength;
    return list;
  });
  const vocabulary = { words: header.vocabulary.split("\\n"), letters, slots };
  const automaton = { rows, edges, jumps, accepts, vocabulary, root: header.root, dynamic: new Map(header.dynamic) };
  return { rules, words, meanings: header.meanings, machine: machineOf(automaton) };
}
`;
