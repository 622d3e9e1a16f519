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
    lists: lists.map((list) => [list.length, widthOf(list)]),
  };
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(header)), header))
    throw new Error("The rules hold what JSON does not.");
  if (vocabulary.words.some((word) => word.includes("\n")))
    throw new Error("A word of the vocabulary has a line break in it.");
  return fileOf(JSON.stringify(header), lists);
}

/** Bytes of a number: two where all numbers fit, since what is read costs time. */
const widthOf = (list: Int32Array): 2 | 4 =>
  list.every((number) => number >= 0 && number <= 0xffff) ? 2 : 4;

const upToFour = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/**
 * The length of the header, the header and the lists, each from a multiple of four bytes on, all from low byte to high
 * byte.
 */
function fileOf(header: string, lists: readonly Int32Array[]): Uint8Array {
  const text = Buffer.from(header);
  const start = upToFour(4 + text.length);
  const size = lists.reduce((sum, list) => sum + upToFour(list.length * widthOf(list)), start);
  const file = Buffer.alloc(size);
  file.writeUInt32LE(text.length);
  text.copy(file, 4);
  let at = start;
  for (const list of lists) {
    const width = widthOf(list);
    list.forEach((number, index) => {
      if (width === 2) file.writeUInt16LE(number, at + 2 * index);
      else file.writeInt32LE(number, at + 4 * index);
    });
    at += upToFour(list.length * width);
  }
  return file;
}

const moduleText = `import { readFileSync } from "node:fs";
import { join } from "node:path";
import { machineOf } from "./quicken";
const languages = ${JSON.stringify(textLanguages)};
const bigEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 0;
export function compiledRules(language, rules) {
  if (!languages.includes(language)) return undefined;
  const bytes = readFileSync(join(__dirname, "rules." + language + ".bin"));
  const length = bytes.readUInt32LE();
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + length));
  if (header.ids !== rules.map((rule) => rule.id).join(" ")) throw new Error("The rules are not those that were compiled.");
  const start = 4 * Math.ceil((4 + length) / 4);
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  let at = byteOffset + start;
  const [rows, edges, jumps, accepts, letters, slots, words] = header.lists.map(([count, width]) => {
    const list = width === 2 ? new Uint16Array(buffer, at, count) : new Int32Array(buffer, at, count);
    if (bigEndian) Buffer.from(buffer, at, list.byteLength)[width === 2 ? "swap16" : "swap32"]();
    at += 4 * Math.ceil(list.byteLength / 4);
    return list;
  });
  const vocabulary = { words: header.vocabulary.split("\\n"), letters, slots };
  const automaton = { rows, edges, jumps, accepts, vocabulary, root: header.root, dynamic: new Map(header.dynamic) };
  return { rules, words, meanings: header.meanings, machine: machineOf(automaton) };
}
`;
