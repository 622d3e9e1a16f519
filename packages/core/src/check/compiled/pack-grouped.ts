import { roomFor } from "../../text/match/edges";
import { JumpType, type PackedStates } from "../../text/match/packed";
import { StatePacker } from "../../text/match/state-packer";
import type { GroupedStates } from "./coding/grouped-state";

/** Lays grouped states out for the matcher as they are. */
export function packGrouped(states: GroupedStates): PackedStates {
  const { lists } = states;
  const groupFirst = states.groupFirst.numbers();
  const groupLists = states.groupLists.numbers();
  const groupTargets = states.groupTargets.numbers();
  const jumpFirst = states.jumpFirst.numbers();
  const jumps = states.jumps.numbers();
  const acceptFirst = states.acceptFirst.numbers();
  const accepts = states.accepts.numbers();
  const edges = new Int32Array(states.count + 1);
  let room = 0;
  for (let state = 1; state <= states.count; state++) {
    let count = 0;
    for (let at = groupFirst[state] as number; at < (groupFirst[state + 1] as number); at++)
      count += lists.count(groupLists[at] as number);
    edges[state] = count;
    room += roomFor(count);
  }
  const packer = new StatePacker(states.count + 1, room, jumps.length / 3, accepts.length);
  for (let state = 1; state <= states.count; state++) {
    packer.begin(edges[state] as number);
    for (let at = groupFirst[state] as number; at < (groupFirst[state + 1] as number); at++) {
      const list = groupLists[at] as number;
      const target = groupTargets[at] as number;
      const count = lists.count(list);
      for (let place = 0; place < count; place++) packer.edge(lists.at(list, place), target);
    }
    for (let at = jumpFirst[state] as number; at < (jumpFirst[state + 1] as number); at += 3) {
      const type = jumps[at] as number;
      packer.jump(type, detailOf(type, jumps[at + 1] as number), jumps[at + 2] as number);
    }
    for (let at = acceptFirst[state] as number; at < (acceptFirst[state + 1] as number); at++)
      packer.accept(accepts[at] as number);
    packer.next();
  }
  return packer.finish();
}

/** The detail of a jump as the matcher reads it: of a shape, its bit. */
export function detailOf(type: number, detail: number): number {
  return type === JumpType.shape ? 1 << detail : detail;
}
