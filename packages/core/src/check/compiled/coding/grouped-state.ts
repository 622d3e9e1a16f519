import { NumberList } from "./number-list";
import { SymbolLists } from "./symbol-lists";

/** Symbols that lead from one state to the same other one, in ascending order. */
export interface Group {
  readonly symbols: readonly number[];
  readonly target: number;
}

/** A jump as numbers: see `numbersOf`. Of a shape, the detail is the place of its bit. */
export interface NumberedJump {
  readonly type: number;
  readonly detail: number;
  readonly target: number;
}

/** A state of an automaton in which a symbol, and nothing at all, may lead to several states. */
export interface GroupedState {
  readonly groups: readonly Group[];
  readonly jumps: readonly NumberedJump[];
  readonly accepts: readonly number[];
}

/** The same states, one after the other from state 1. */
export class GroupedStates {
  readonly lists = new SymbolLists();
  /** The groups of state `s` are those from `groupFirst[s]` to before `groupFirst[s + 1]`; likewise the others. */
  readonly groupFirst = new NumberList();
  readonly groupLists = new NumberList();
  readonly groupTargets = new NumberList();
  readonly jumpFirst = new NumberList();
  /** Type, detail, target. */
  readonly jumps = new NumberList();
  readonly acceptFirst = new NumberList();
  readonly accepts = new NumberList();

  constructor() {
    // No state has the number 0.
    this.end();
    this.end();
  }

  /** The number of states. */
  get count(): number {
    return this.groupFirst.length - 2;
  }

  /** @param list number of a list of symbols */
  group(list: number, target: number): void {
    this.groupLists.push(list);
    this.groupTargets.push(target);
  }

  jump(type: number, detail: number, target: number): void {
    this.jumps.push(type);
    this.jumps.push(detail);
    this.jumps.push(target);
  }

  /** Ends the state: what follows belongs to the next one. */
  end(): void {
    this.groupFirst.push(this.groupTargets.length);
    this.jumpFirst.push(this.jumps.length);
    this.acceptFirst.push(this.accepts.length);
  }
}
