/** Symbols that lead from one state to the same other one, in ascending order. */
export interface Group {
  readonly symbols: readonly number[];
  readonly target: number;
}

/** A jump as numbers: see `numbersOf`. */
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
