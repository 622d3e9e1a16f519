import { roomFor } from "../../text/match/edges";
import { JumpType, type PackedStates } from "../../text/match/packed";
import { StatePacker } from "../../text/match/state-packer";
import type { GroupedStates } from "./coding/grouped-state";

/** Lays grouped states out for the matcher as they are. */
export function packGrouped(states: GroupedStates): PackedStates {
  const { groupFirst, groupSymbols, groupTargets, jumpFirst, jumps, acceptFirst, accepts } = states;
  const counts = new Int32Array(states.count + 1);
  let room = 0;
  for (let state = 1; state <= states.count; state++) {
    let edges = 0;
    for (let group = groupFirst.at(state); group < groupFirst.at(state + 1); group++)
      edges += (groupSymbols[group] as readonly number[]).length;
    counts[state] = edges;
    room += roomFor(edges);
  }
  const packer = new StatePacker(states.count + 1, room, jumps.length / 3, accepts.length);
  for (let state = 1; state <= states.count; state++) {
    packer.begin(counts[state] as number);
    for (let group = groupFirst.at(state); group < groupFirst.at(state + 1); group++)
      for (const symbol of groupSymbols[group] as readonly number[])
        packer.edge(symbol, groupTargets.at(group));
    for (let jump = jumpFirst.at(state); jump < jumpFirst.at(state + 1); jump += 3) {
      const type = jumps.at(jump);
      packer.jump(type, detailOf(type, jumps.at(jump + 1)), jumps.at(jump + 2));
    }
    for (let at = acceptFirst.at(state); at < acceptFirst.at(state + 1); at++)
      packer.accept(accepts.at(at));
    packer.next();
  }
  return packer.finish();
}

/** The detail of a jump as the matcher reads it: of a shape, its bit. */
export function detailOf(type: number, detail: number): number {
  return type === JumpType.shape ? 1 << detail : detail;
}
