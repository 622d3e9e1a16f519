import { JumpType } from "../../../text/match/packed";
import { type GroupedState, GroupedStates } from "./grouped-state";
import { ListCode } from "./list-code";
import { PairTable } from "./pair-table";
import { Stream, type Streams } from "./streams";
import { SymbolLists } from "./symbol-lists";
import type { SymbolRanks } from "./symbol-ranks";
import { Lead, TargetCode } from "./target-code";

/** Details of jumps are below this. */
const details = 32;
/** What stands for a jump that led to a state, or for a list: different numbers, and none of them is 0. */
const ofJump = (kind: number): number => kind + 1;
const ofList = (list: number): number => list + 256;

/**
 * Codes the states of an automaton in the order in which they are first led to, from state 1: so most targets need no
 * number. The same code writes and reads: see `Streams`.
 */
export class StateCode {
  private readonly targets: TargetCode;
  private readonly lists: ListCode;
  private readonly states = new GroupedStates();
  /** For each state, what led to it first. */
  private readonly reachedBy: number[] = [0, 0];
  /** For each state, two guesses at where it leads; 0 is none. */
  private readonly likely: number[] = [0, 0];
  private readonly lessLikely: number[] = [0, 0];
  /** Where each list led last. */
  private readonly ledTo = new PairTable();
  /** Where the state that is coded led so far. */
  private readonly met: number[] = [];

  /** @param shared for the writer: whether several lead to a state, by state */
  constructor(
    private readonly streams: Streams,
    ranks: SymbolRanks,
    shared?: readonly boolean[],
  ) {
    this.targets = new TargetCode(streams, shared);
    this.lists = new ListCode(streams, ranks, this.states.lists);
  }

  /** All states. `given` are those to write; its first entry is not a state. */
  code(given?: readonly GroupedState[]): GroupedStates {
    for (let state = 1; state <= this.targets.count; state++) this.state(state, given?.[state]);
    return this.states;
  }

  private state(state: number, wanted: GroupedState | undefined): void {
    this.met.length = 0;
    const first = this.targets.count + 1;
    const { groups, jumps, accepts } = wanted ?? { groups: [], jumps: [], accepts: [] };
    const groupCount = state === 1 ? 0 : groups.length;
    const head = groupCount * 4 + (jumps.length > 0 ? 2 : 0) + (accepts.length > 0 ? 1 : 0);
    const read = this.streams.code(Stream.heads, head);
    if (state === 1) this.rootGroups(wanted);
    else this.groups(state, read >> 2, wanted);
    if (read & 2) this.jumps(state, wanted);
    if (read & 1) this.accepts(wanted);
    this.states.end();
    if (state > 1) this.handOn(state, first);
  }

  /** The start state takes most symbols, one by one: how many it does not take comes before each that it takes. */
  private rootGroups(wanted: GroupedState | undefined): void {
    const given = wanted?.groups ?? [];
    const count = this.streams.code(Stream.rootRow, given.length);
    let symbol = 0;
    for (let index = 0; index < count; index++) {
      const group = given[index];
      const next = group?.symbols[0] ?? 0;
      symbol += this.streams.code(Stream.rootRow, Math.max(0, next - symbol));
      const target = this.target(Lead.root, [], group?.target ?? 0, 0);
      this.states.group(SymbolLists.of(symbol), target);
    }
  }

  private groups(state: number, count: number, wanted: GroupedState | undefined): void {
    const likely = this.likely[state] as number;
    const lessLikely = this.lessLikely[state] as number;
    const reachedBy = this.reachedBy[state] as number;
    let before = 0;
    for (let index = 0; index < count; index++) {
      const given = wanted?.groups[index];
      const list = this.lists.code(reachedBy, before, given?.symbols);
      before = ofList(list);
      const guesses = [this.ledTo.get(0, list) ?? 0, likely, lessLikely];
      const lead = list & 1 ? Lead.one : Lead.several;
      const target = this.target(lead, guesses, given?.target ?? 0, before);
      this.ledTo.set(0, list, target);
      this.met.push(target);
      this.states.group(list, target);
    }
  }

  private jumps(state: number, wanted: GroupedState | undefined): void {
    const { streams, met } = this;
    const count = streams.code(Stream.jumps, wanted?.jumps.length ?? 0);
    const likely = this.likely[state] as number;
    for (let index = 0; index < count; index++) {
      const given = wanted?.jumps[index];
      const kind = streams.code(Stream.jumps, given ? given.type * details + given.detail : 0);
      const type = Math.floor(kind / details);
      const lead = type === JumpType.empty ? Lead.empty : Lead.jump;
      const guesses = [met[0] ?? 0, likely, met[1] ?? 0, this.lessLikely[state] as number];
      const target = this.target(lead, guesses, given?.target ?? 0, ofJump(kind));
      met.push(target);
      this.states.jump(type, kind % details, target);
    }
  }

  private accepts(wanted: GroupedState | undefined): void {
    const { streams } = this;
    const count = streams.code(Stream.accepts, wanted?.accepts.length ?? 0);
    for (let index = 0; index < count; index++)
      this.states.accepts.push(streams.code(Stream.accepts, wanted?.accepts[index] ?? 0));
  }

  /** Notes what led to a state when it is the first to do so. */
  private target(lead: number, guesses: readonly number[], wanted: number, by: number): number {
    const known = this.targets.count;
    const target = this.targets.code(lead, guesses, wanted);
    if (target > known) this.reachedBy[target] = by;
    return target;
  }

  /** The states that are new from this one may end where it does, or where it might have. */
  private handOn(state: number, first: number): void {
    const last = this.targets.count;
    if (first > last) return;
    const guesses: number[] = [];
    for (const other of this.met) if (this.targets.isShared(other)) guesses.push(other);
    guesses.push(this.likely[state] as number, this.lessLikely[state] as number);
    for (let fresh = first; fresh <= last; fresh++) {
      let index = guesses[0] === fresh ? 1 : 0;
      this.likely[fresh] = guesses[index++] ?? 0;
      if (guesses[index] === fresh) index++;
      this.lessLikely[fresh] = guesses[index] ?? 0;
    }
  }
}
