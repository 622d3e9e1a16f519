import { assertionNeeds } from "./assertions";
import { type Automaton, JumpType } from "./packed";

/** The start state, laid out by symbol: it has thousands of edges, and every word asks it. */
export interface Root {
  readonly state: number;
  /** Where each word leads, by number of the word; 0 where it leads nowhere. */
  readonly words: Int32Array;
  /** Where each concept leads, by symbol. */
  readonly concepts: Int32Array;
  /** Flags of which a word needs one for any of the jumps; -1 when it needs none. */
  readonly jumpFlags: number;
}

/** Lays the start state out. */
export function prepareRoot(automaton: Automaton): Root {
  const { root, edgeFirst, edgeSymbols, edgeTargets, vocabulary } = automaton;
  const words = new Int32Array(vocabulary.words.length);
  const concepts = new Int32Array(largestConcept(automaton) + 1);
  const end = edgeFirst[root + 1] as number;
  for (let edge = edgeFirst[root] as number; edge < end; edge++) {
    const symbol = edgeSymbols[edge] as number;
    const target = edgeTargets[edge] as number;
    if (symbol & 1) concepts[symbol] = target;
    else words[symbol >> 1] = target;
  }
  return { state: root, words, concepts, jumpFlags: flagsForJumps(automaton) };
}

/** The largest symbol of a concept that can come up: one that has phrases, or whose words come with the text. */
function largestConcept({ accepts, dynamic }: Automaton): number {
  let largest = Math.max(0, ...dynamic.values());
  for (const accept of accepts) if (accept & 1 && accept > largest) largest = accept;
  return largest;
}

function flagsForJumps({ root, jumpFirst, jumps }: Automaton): number {
  let flags = 0;
  const end = jumpFirst[root + 1] as number;
  for (let jump = jumpFirst[root] as number; jump < end; jump++) {
    const type = jumps[jump * 3];
    const detail = jumps[jump * 3 + 1] as number;
    if (type === JumpType.shape) flags |= detail;
    else if (type === JumpType.assertion) flags |= assertionNeeds[detail] as number;
    else flags = -1;
  }
  return flags;
}
