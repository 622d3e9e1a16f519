import type { Automaton, Jump } from "../../text/match/automaton";
import { EdgeTable } from "../../text/match/edge-table";

/** A state with all that leads out of it. */
interface State {
  readonly edges: (readonly [symbol: number, target: number])[];
  readonly jumps: readonly Jump[];
  readonly accepts: readonly number[];
}

/**
 * Merges states that cannot be told apart by what follows (partition refinement after Moore 1956), and numbers those
 * that are left from 1 in the order in which they are reached. Finds the same matches with a third of the states.
 */
export function minimise(automaton: Automaton): Automaton {
  const states = readStates(automaton);
  const classes = partition(states);
  const roots = [automaton.patternRoot, ...automaton.conceptRoots];
  const order = reached(states, classes, roots);
  const members = new Map(classes.map((name, state) => [name, state]));
  const number = (state: number) => order.get(classes[state] as number) as number;
  const edges = new EdgeTable();
  const jumps: (Jump[] | undefined)[] = [undefined];
  const accepts: (readonly number[] | undefined)[] = [undefined];
  const takesConcept = new Uint8Array(order.size + 1);
  for (const [name, state] of order) {
    const {
      edges: out,
      jumps: leaps,
      accepts: ends,
    } = states[members.get(name) as number] as State;
    for (const [symbol, target] of out) {
      edges.set(state, symbol, number(target));
      if (symbol % 2 === 1) takesConcept[state] = 1;
    }
    jumps[state] =
      leaps.length > 0
        ? leaps.map((jump) => ({ ...jump, target: number(jump.target) }))
        : undefined;
    accepts[state] = ends.length > 0 ? ends : undefined;
  }
  const [patternRoot = 0, ...conceptRoots] = roots.map(number);
  return { ...automaton, edges, jumps, accepts, takesConcept, patternRoot, conceptRoots };
}

function readStates(automaton: Automaton): readonly State[] {
  const states: State[] = Array.from(automaton.accepts, (accepts, state) => ({
    edges: [],
    jumps: automaton.jumps[state] ?? [],
    accepts: accepts ? [...accepts].sort((a, b) => a - b) : [],
  }));
  automaton.edges.forEach((state, symbol, target) => {
    states[state]?.edges.push([symbol, target]);
  });
  for (const { edges } of states) edges.sort((a, b) => a[0] - b[0]);
  return states;
}

/** The class of each state; refined until nothing changes. */
function partition(states: readonly State[]): readonly number[] {
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

function signatureOf({ edges, jumps, accepts }: State, classes: readonly number[]): string {
  const out = edges.map(([symbol, target]) => `${symbol}>${classes[target]}`).join(" ");
  const leaps = jumps
    .map((jump) => JSON.stringify({ ...jump, target: classes[jump.target] }))
    .sort();
  return `${accepts.join(" ")}|${out}|${leaps.join(" ")}`;
}

/** Numbers from 1 for the classes that can be reached, breadth first. */
function reached(
  states: readonly State[],
  classes: readonly number[],
  roots: readonly number[],
): ReadonlyMap<number, number> {
  const order = new Map<number, number>();
  const queue: number[] = [];
  const visit = (state: number) => {
    const name = classes[state] as number;
    if (order.has(name)) return;
    order.set(name, order.size + 1);
    queue.push(state);
  };
  roots.forEach(visit);
  for (let next = 0; next < queue.length; next++) {
    const { edges, jumps } = states[queue[next] as number] as State;
    for (const [, target] of edges) visit(target);
    for (const { target } of jumps) visit(target);
  }
  return order;
}
