import type { BitCoder } from "./bit-coder";
import type { Group, GroupedState, NumberedJump } from "./grouped-state";
import { ListCode } from "./list-code";
import { choiceModels, codeChoice, codeNumber, type ModelPlan, numberModels } from "./number-code";
import type { SymbolRanks } from "./symbol-ranks";
import { Lead, TargetCode } from "./target-code";

const typeDigits = 3;
const detailDigits = 5;
/** Guesses at a target that a state hands on to those that it is the first to lead to. */
const handed = 2;
/** Numbers that stand for jumps where a list leads otherwise; no list has one so large. */
const jumpNumbers = 1 << 19;

/** What is known of a state before it is read: what led to it first. */
interface Origin {
  /** Number of the list, or stand-in for the jump. */
  readonly list: number;
  readonly likely: readonly number[];
}

/** How much there is to a list of states, for the choice of models. */
export interface StateRange {
  readonly ranks: SymbolRanks;
  /** Binary digits of the largest accept. */
  readonly acceptDigits: number;
}

/**
 * Codes the states of an automaton in the order in which they are first led to, from state 1: so most targets need no
 * number. The same code writes and reads: see `BitCoder`.
 */
export class StateCode {
  private readonly targets: TargetCode;
  private readonly lists: ListCode;
  private readonly row: number;
  private readonly groupCount: number;
  private readonly jumpCount: number;
  private readonly type: number;
  private readonly detail: number;
  private readonly acceptCount: number;
  private readonly accept: number;
  private readonly origins: Origin[] = [];
  /** Where each list led last, by its number. */
  private readonly ledTo: number[] = [];

  /** @param shared for the writer: whether several lead to a state, by state */
  constructor(
    private readonly coder: BitCoder,
    private readonly range: StateRange,
    plan: ModelPlan,
    shared?: readonly boolean[],
  ) {
    this.targets = new TargetCode(coder, plan, shared);
    this.lists = new ListCode(coder, range.ranks, plan);
    this.row = plan.take(16);
    this.groupCount = plan.take(2 * numberModels);
    this.jumpCount = plan.take(2 * numberModels);
    this.type = plan.take(choiceModels(typeDigits));
    this.detail = plan.take(choiceModels(typeDigits) * choiceModels(detailDigits));
    this.acceptCount = plan.take(4 * numberModels);
    this.accept = plan.take(choiceModels(range.acceptDigits));
  }

  /** All states; the first entry is not a state. `given` are those to write. */
  code(given?: readonly GroupedState[]): readonly GroupedState[] {
    const states: GroupedState[] = [{ groups: [], jumps: [], accepts: [] }];
    for (let state = 1; state <= this.targets.count; state++)
      states.push(this.state(state, given?.[state]));
    return states;
  }

  private state(state: number, wanted: GroupedState | undefined): GroupedState {
    const origin = this.origins[state] ?? { list: 0, likely: [] };
    const met: number[] = [];
    const first = this.targets.count + 1;
    const groups = state === 1 ? this.rootGroups(wanted) : this.groups(origin, met, wanted);
    const jumps = this.jumps(origin, met, groups.length > 0, wanted);
    const accepts = this.accepts(groups.length > 0, jumps.length, wanted);
    if (state > 1) this.handOn(first, met, origin);
    return { groups, jumps, accepts };
  }

  /** The start state takes most symbols, one by one. */
  private rootGroups(wanted: GroupedState | undefined): readonly Group[] {
    const { uses } = this.range.ranks;
    const given = new Map(wanted?.groups.map(({ symbols, target }) => [symbols[0], target]));
    const groups: Group[] = [];
    let before = 0;
    for (let symbol = 1; symbol < uses.length; symbol++) {
      const concept = symbol & 1;
      const model = this.row + concept * 8 + Math.min(3, uses[symbol] as number) * 2 + before;
      const target = given.get(symbol);
      const taken = this.coder.bit(model, target === undefined ? 0 : 1);
      if (concept === 0) before = taken;
      if (taken === 0) continue;
      const lead = concept === 1 ? Lead.concept : Lead.word;
      groups.push({ symbols: [symbol], target: this.target(lead, [], target ?? 0, 0) });
    }
    return groups;
  }

  private groups(
    { list, likely }: Origin,
    met: number[],
    wanted: GroupedState | undefined,
  ): readonly Group[] {
    const model = this.groupCount + (likely.length > 0 ? numberModels : 0);
    const count = codeNumber(this.coder, model, wanted?.groups.length ?? 0);
    const groups: Group[] = [];
    let before = 0;
    for (let index = 0; index < count; index++) {
      const given = wanted?.groups[index];
      const { number, symbols } = this.lists.code(list, before, given?.symbols);
      const lead = symbols.length > 1 ? Lead.several : Lead.one;
      const guesses = [this.ledTo[number] ?? 0, ...likely];
      const target = this.target(lead, guesses, given?.target ?? 0, number);
      this.ledTo[number] = target;
      met.push(target);
      groups.push({ symbols, target });
      before = number;
    }
    return groups;
  }

  private jumps(
    { likely }: Origin,
    met: number[],
    hasGroups: boolean,
    wanted: GroupedState | undefined,
  ): readonly NumberedJump[] {
    const { coder } = this;
    const model = this.jumpCount + (hasGroups ? numberModels : 0);
    const count = codeNumber(coder, model, wanted?.jumps.length ?? 0);
    const jumps: NumberedJump[] = [];
    for (let index = 0; index < count; index++) {
      const given = wanted?.jumps[index];
      const type = codeChoice(coder, this.type, typeDigits, given?.type ?? 0);
      const details = this.detail + type * choiceModels(detailDigits);
      const detail = codeChoice(coder, details, detailDigits, given?.detail ?? 0);
      const guesses = [...met.slice(0, type === 0 ? 3 : 1), ...likely];
      const number = jumpNumbers + type * (1 << detailDigits) + detail;
      const target = this.target(Lead.jump + type, guesses, given?.target ?? 0, number);
      met.push(target);
      jumps.push({ type, detail, target });
    }
    return jumps;
  }

  private accepts(
    hasGroups: boolean,
    jumps: number,
    wanted: GroupedState | undefined,
  ): readonly number[] {
    const { coder } = this;
    const kind = (hasGroups ? 2 : 0) + (jumps > 0 ? 1 : 0);
    const model = this.acceptCount + kind * numberModels;
    const count = codeNumber(coder, model, wanted?.accepts.length ?? 0);
    const accepts: number[] = [];
    for (let index = 0; index < count; index++)
      accepts.push(
        codeChoice(coder, this.accept, this.range.acceptDigits, wanted?.accepts[index] ?? 0),
      );
    return accepts;
  }

  /** Notes what led to a state when it is the first to do so. */
  private target(lead: number, guesses: readonly number[], wanted: number, list: number): number {
    const target = this.targets.code(lead, guesses, wanted);
    this.origins[target] ??= { list, likely: [] };
    return target;
  }

  /** The states that are new from this one may end where it does. */
  private handOn(first: number, met: readonly number[], { likely }: Origin): void {
    const common = met.filter((state) => this.targets.sharedBefore(state));
    for (let state = first; state <= this.targets.count; state++) {
      const own = common.filter((other) => other !== state).slice(0, handed);
      const { list } = this.origins[state] as Origin;
      this.origins[state] = { list, likely: [...own, ...likely].slice(0, handed) };
    }
  }
}
