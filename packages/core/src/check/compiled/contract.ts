import type { Jump, LooseState } from "../../text/match/packed";

/** Leads past the states that do nothing but lead on: to where they lead. */
export function contract(states: readonly LooseState[]): readonly LooseState[] {
  const past = (state: number): number => {
    let at = state;
    // A circle of such states would match nothing; the bound only ends the walk.
    for (let steps = 0; steps < states.length; steps++) {
      const { edges, jumps, accepts } = states[at] as LooseState;
      const [only] = jumps;
      if (edges.length > 0 || accepts.length > 0 || jumps.length !== 1 || only?.type !== "empty")
        break;
      at = only.target;
    }
    return at;
  };
  return states.map(({ edges, jumps, accepts }) => ({
    edges: edges.map(([symbol, target]) => [symbol, past(target)] as const),
    jumps: jumps.map((jump): Jump => ({ ...jump, target: past(jump.target) })),
    accepts,
  }));
}
