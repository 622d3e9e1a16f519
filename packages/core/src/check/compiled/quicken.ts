import type { Automaton } from "../../text/match/packed";
import { createScratch, type Scratch } from "../../text/match/scratch";

/** An automaton that can be made into one that finds the same matches faster. */
export interface Machine {
  automaton: Automaton;
  /** Makes the faster one, which takes some dozens of milliseconds; undefined once it is made, or when there is none. */
  quicker?: (() => Automaton) | undefined;
  /** Words that were matched so far. */
  matched: number;
  /** Memory that the checks of one text after the other share. Nothing of a text can be read from it. */
  readonly scratch: Scratch;
}

/** Sets an automaton up. */
export function machineOf(automaton: Automaton, quicker?: () => Automaton): Machine {
  return { automaton, quicker, matched: 0, scratch: createScratch() };
}

/** Words after which the faster automaton has paid for itself. A program that checks one document is done before. */
const worthwhile = 10_000;

/** The automaton for a text of so many words. */
export function automatonFor(machine: Machine, words: number): Automaton {
  machine.matched += words;
  if (machine.quicker && machine.matched >= worthwhile) quicken(machine);
  return machine.automaton;
}

/** Makes the faster automaton now. */
export function quicken(machine: Machine): void {
  if (!machine.quicker) return;
  machine.automaton = machine.quicker();
  machine.quicker = undefined;
  machine.scratch.root = undefined;
}
