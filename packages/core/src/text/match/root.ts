import { assertionNeeds } from "./assertions";
import { type Automaton, JumpType, Row } from "./packed";

/** The start state, laid out by symbol: it has thousands of edges, and every word asks it. */
export interface Root {
  /** Where its jumps begin. */
  readonly firstJump: number;
  /** Where each word leads, by number of the word; 0 where it leads nowhere. */
  readonly words: Int32Array;
  /** Where each concept leads, by symbol. */
  readonly concepts: Int32Array;
  /** Flags of which a word needs one, for each of the jumps. */
  readonly jumpNeeds: Int32Array;
  /** Flags of which a word needs one for any of them. */
  readonly jumpFlags: number;
}

/** Lays the start state out. */
export function prepareRoot(automaton: Automaton): Root {
  const { root, rows, edges, vocabulary } = automaton;
  const words = new Int32Array(vocabulary.words.length);
  const concepts = new Int32Array(largestConcept(automaton) + 1);
  const row = root * Row.size;
  const first = rows[row + Row.edges] as number;
  const end = first + (rows[row + Row.mask] as number) * 2;
  for (let place = first; place <= end; place += 2) {
    const symbol = edges[place] as number;
    const target = edges[place + 1] as number;
    if (symbol & 1) concepts[symbol] = target;
    else words[symbol >> 1] = target;
  }
  const firstJump = rows[row + Row.jumps] as number;
  const jumpNeeds = needsOfJumps(automaton);
  const jumpFlags = jumpNeeds.reduce((flags, needs) => flags | needs, 0);
  return { firstJump, words, concepts, jumpNeeds, jumpFlags };
}

/** The largest symbol of a concept that can come up: one that has phrases, or whose words come with the text. */
function largestConcept({ accepts, dynamic }: Automaton): number {
  let largest = Math.max(0, ...dynamic.values());
  for (const accept of accepts) if (accept & 1 && accept > largest) largest = accept;
  return largest;
}

/** A flag that every word is taken to have, for jumps that need none. */
export const always = 1 << 31;

/** What each jump needs. */
function needsOfJumps({ root, rows, jumps }: Automaton): Int32Array {
  const first = rows[root * Row.size + Row.jumps] as number;
  const end = rows[(root + 1) * Row.size + Row.jumps] as number;
  return Int32Array.from({ length: (end - first) / 3 }, (_, index) => {
    const type = jumps[first + index * 3];
    const detail = jumps[first + index * 3 + 1] as number;
    if (type === JumpType.shape) return detail;
    return type === JumpType.assertion ? (assertionNeeds[detail] as number) : always;
  });
}
