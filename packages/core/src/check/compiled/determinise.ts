import { roomFor } from "../../text/match/edges";
import { gapDetail, JumpType, type PackedStates } from "../../text/match/packed";
import { StatePacker } from "../../text/match/state-packer";
import type { GroupedStates } from "./coding/grouped-state";
import { NumberList } from "./coding/number-list";
import { detailOf } from "./pack-grouped";
import { StateSets } from "./state-sets";

/** How many times as many states may come of it. */
const mostGrowth = 4;

/**
 * Makes one state of all that are reached by the same words (subset construction after Rabin and Scott 1959): empty
 * jumps and gaps of no words are gone, and each symbol leads to one state. The jumps that depend on the place stay, one
 * for each symbol, mark or distance. Finds the same matches, and follows a fifth of the states. State 1 is the start. In theory the states can double with every
 * pattern; of the rules' about as many come as there were.
 *
 * @param symbols one more than the largest symbol
 * @returns undefined when there would be far more states than before
 */
export function determinise(states: GroupedStates, symbols: number): PackedStates | undefined {
  const merger = new Merger(states, symbols);
  return merger.run() ? merger.packed() : undefined;
}

class Merger {
  private readonly sets: StateSets;
  // Of the new states: edges, jumps and accepts, one after the other, and where those of each state end.
  private readonly symbols = new NumberList(1 << 16);
  private readonly targets = new NumberList(1 << 16);
  private readonly jumps = new NumberList();
  private readonly accepts = new NumberList();
  private readonly ends = new NumberList();
  // Of the state that is made: its symbols, and for each a chain of the states that it leads to.
  private readonly placeOf: Int32Array;
  private readonly own: number[] = [];
  private readonly chain: number[] = [];
  private readonly linkTarget: number[] = [];
  private readonly linkNext: number[] = [];
  private readonly gathered: number[] = [];

  constructor(
    private readonly states: GroupedStates,
    symbols: number,
  ) {
    this.sets = new StateSets(states);
    this.placeOf = new Int32Array(symbols).fill(-1);
  }

  /** Whether it came to an end. */
  run(): boolean {
    const { sets } = this;
    sets.one(1);
    for (let set = 1; set <= sets.count; set++) {
      if (sets.count > this.states.count * mostGrowth) return false;
      const from = sets.first.at(set);
      const to = sets.first.at(set + 1);
      if (to - from === 1) this.edgesOfOne(sets.members.at(from));
      else this.edges(from, to);
      this.otherWays(from, to);
      this.ends.push(this.symbols.length);
      this.ends.push(this.jumps.length);
      this.ends.push(this.accepts.length);
    }
    return true;
  }

  private edgesOfOne(state: number): void {
    const { groupFirst, groupLists, groupTargets, lists } = this.states;
    const end = groupFirst.at(state + 1);
    for (let group = groupFirst.at(state); group < end; group++) {
      const target = this.sets.one(groupTargets.at(group));
      const list = groupLists.at(group);
      const count = lists.count(list);
      for (let place = 0; place < count; place++) {
        this.symbols.push(lists.at(list, place));
        this.targets.push(target);
      }
    }
  }

  private edges(from: number, to: number): void {
    const { groupFirst, groupLists, groupTargets, lists } = this.states;
    for (let member = from; member < to; member++) {
      const state = this.sets.members.at(member);
      const end = groupFirst.at(state + 1);
      for (let group = groupFirst.at(state); group < end; group++) {
        const target = groupTargets.at(group);
        const list = groupLists.at(group);
        const count = lists.count(list);
        for (let place = 0; place < count; place++) this.link(lists.at(list, place), target);
      }
    }
    for (let place = 0; place < this.own.length; place++) {
      const symbol = this.own[place] as number;
      this.placeOf[symbol] = -1;
      this.symbols.push(symbol);
      this.targets.push(this.endOf(this.chain[place] as number));
    }
    this.own.length = 0;
    this.chain.length = 0;
    this.linkTarget.length = 0;
    this.linkNext.length = 0;
  }

  private link(symbol: number, target: number): void {
    let place = this.placeOf[symbol] as number;
    if (place < 0) {
      place = this.own.push(symbol) - 1;
      this.placeOf[symbol] = place;
      this.chain.push(-1);
    }
    const first = this.chain[place] as number;
    for (let at = first; at >= 0; at = this.linkNext[at] as number)
      if (this.linkTarget[at] === target) return;
    this.chain[place] = this.linkTarget.push(target) - 1;
    this.linkNext.push(first);
  }

  /** The set of the states of a chain. */
  private endOf(chain: number): number {
    const next = this.linkNext[chain] as number;
    if (next < 0) return this.sets.one(this.linkTarget[chain] as number);
    const { gathered } = this;
    gathered.length = 0;
    for (let at = chain; at >= 0; at = this.linkNext[at] as number)
      gathered.push(this.linkTarget[at] as number);
    return this.sets.several(gathered);
  }

  /** Jumps and accepts. */
  private otherWays(from: number, to: number): void {
    const { jumpFirst, jumps, acceptFirst, accepts } = this.states;
    const firstAccept = this.accepts.length;
    let kinds: Map<number, number[]> | undefined;
    for (let member = from; member < to; member++) {
      const state = this.sets.members.at(member);
      const jumpEnd = jumpFirst.at(state + 1);
      for (let jump = jumpFirst.at(state); jump < jumpEnd; jump += 3) {
        if (jumps.at(jump) === JumpType.empty) continue;
        kinds ??= new Map();
        addTo(kinds, (jumps.at(jump) << 5) | jumps.at(jump + 1), jumps.at(jump + 2));
      }
      const acceptEnd = acceptFirst.at(state + 1);
      for (let at = acceptFirst.at(state); at < acceptEnd; at++)
        if (!this.accepts.numbers().includes(accepts.at(at), firstAccept))
          this.accepts.push(accepts.at(at));
    }
    if (kinds) this.jumpsOf(kinds);
  }

  private jumpsOf(kinds: ReadonlyMap<number, number[]>): void {
    const gaps = new Map<number, Map<number, readonly number[]>>();
    for (const [kind, targets] of kinds) {
      const type = kind >> 5;
      if (type === JumpType.clauseGap || type === JumpType.sentenceGap) {
        const ofType = gaps.get(type);
        if (ofType) ofType.set(kind & 31, targets);
        else gaps.set(type, new Map([[kind & 31, targets]]));
      } else this.jump(type, detailOf(type, kind & 31), targets);
    }
    for (const [type, ofType] of gaps) this.gapsOf(type, ofType);
  }

  /** However many gaps begin here, each distance leads to one state: that of all gaps that are as long. */
  private gapsOf(type: number, byMost: ReadonlyMap<number, readonly number[]>): void {
    let least = 1;
    for (const most of [...byMost.keys()].sort((a, b) => a - b)) {
      const targets = [...byMost].flatMap(([other, own]) => (other >= most ? own : []));
      this.jump(type, gapDetail(least, most), [...new Set(targets)]);
      least = most + 1;
    }
  }

  private jump(type: number, detail: number, targets: number[]): void {
    this.jumps.push(type);
    this.jumps.push(detail);
    this.jumps.push(this.sets.several(targets));
  }

  packed(): PackedStates {
    const { symbols, targets, jumps, accepts, ends } = this;
    const count = ends.length / 3;
    let room = 0;
    for (let state = 0, before = 0; state < count; state++) {
      room += roomFor(ends.at(state * 3) - before);
      before = ends.at(state * 3);
    }
    const packer = new StatePacker(count + 1, room, jumps.length / 3, accepts.length);
    let [edge, jump, accept] = [0, 0, 0];
    for (let state = 0; state < count; state++) {
      const edgeEnd = ends.at(state * 3);
      packer.begin(edgeEnd - edge);
      for (; edge < edgeEnd; edge++) packer.edge(symbols.at(edge), targets.at(edge));
      for (; jump < ends.at(state * 3 + 1); jump += 3)
        packer.jump(jumps.at(jump), jumps.at(jump + 1), jumps.at(jump + 2));
      for (; accept < ends.at(state * 3 + 2); accept++) packer.accept(accepts.at(accept));
      packer.next();
    }
    return packer.finish();
  }
}

function addTo(kinds: Map<number, number[]>, kind: number, target: number): void {
  const targets = kinds.get(kind);
  if (!targets) kinds.set(kind, [target]);
  else if (!targets.includes(target)) targets.push(target);
}
