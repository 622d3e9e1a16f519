import { type Automaton, type Jump, type LooseState, unpackStates } from "../../text/match/packed";
import { packStates } from "../../text/match/state-packer";

/** How many times as many states may come of it; with more the automaton stays as it is. */
const mostGrowth = 4;

/**
 * Makes one state of all that are reached by the same words (subset construction after Rabin and Scott 1959): empty
 * jumps are gone, and each symbol leads to one state. The jumps that depend on the place stay, one of a kind. Finds the
 * same matches, and follows a quarter of the states. In theory the states can double with every pattern; those of the
 * rules are fewer than before, since what frames have in common they now share.
 */
export function determinise(automaton: Automaton): Automaton {
  const states = unpackStates(automaton);
  const sets = new StateSets(states);
  const root = sets.number([automaton.root]);
  const merged: LooseState[] = [{ edges: [], jumps: [], accepts: [] }];
  for (let next = 1; next <= sets.count; next++) {
    if (sets.count > states.length * mostGrowth) return automaton;
    merged.push(merge(sets, next, states));
  }
  return { ...automaton, ...packStates(merged), root };
}

function merge(sets: StateSets, set: number, states: readonly LooseState[]): LooseState {
  const edges = new Map<number, number[]>();
  const jumps = new Map<string, { readonly jump: Jump; readonly targets: number[] }>();
  const accepts = new Set<number>();
  for (const member of sets.members(set)) {
    const state = states[member] as LooseState;
    for (const [symbol, target] of state.edges) {
      const targets = edges.get(symbol);
      if (targets) targets.push(target);
      else edges.set(symbol, [target]);
    }
    for (const jump of state.jumps) {
      if (jump.type === "empty") continue;
      const kind = JSON.stringify({ ...jump, target: 0 });
      const same = jumps.get(kind);
      if (same) same.targets.push(jump.target);
      else jumps.set(kind, { jump, targets: [jump.target] });
    }
    for (const accept of state.accepts) accepts.add(accept);
  }
  return {
    edges: [...edges].map(([symbol, targets]) => [symbol, sets.number(targets)] as const),
    jumps: [...jumps.values()].map(({ jump, targets }) => ({
      ...jump,
      target: sets.number(targets),
    })),
    accepts: [...accepts],
  };
}

/** Sets of states by number from 1, each with all that empty jumps reach from it. */
class StateSets {
  private readonly numbers = new Map<string, number>();
  private readonly sets: (readonly number[])[] = [[]];

  constructor(private readonly states: readonly LooseState[]) {}

  get count(): number {
    return this.sets.length - 1;
  }

  members(set: number): readonly number[] {
    return this.sets[set] as readonly number[];
  }

  /** The number of the set that `states` make, a new one when it has none. */
  number(states: readonly number[]): number {
    const members = this.closure(states);
    const key = members.join(" ");
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.sets.push(members) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  private closure(states: readonly number[]): readonly number[] {
    const reached = new Set(states);
    // What is added while the set is walked is walked too.
    for (const state of reached) {
      for (const jump of (this.states[state] as LooseState).jumps) {
        if (jump.type === "empty") reached.add(jump.target);
      }
    }
    return [...reached].sort((a, b) => a - b);
  }
}
