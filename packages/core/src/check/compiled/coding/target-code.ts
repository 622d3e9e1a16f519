import type { BitCoder } from "./bit-coder";
import { codeNumber, type ModelPlan, numberModels } from "./number-code";

/** What leads to a target, as far as the models tell it apart. Jumps follow, by their type. */
export const Lead = { word: 0, concept: 1, one: 2, several: 3, jump: 4 } as const;
const leads = 9;
/** Guesses at a target that are tried. */
const guesses = 4;

/**
 * Codes where edges and jumps lead: to a state that was guessed, to the next new one, or to one of those that several
 * lead to, the last ones first.
 */
export class TargetCode {
  private readonly guessed: number;
  private readonly fresh: number;
  private readonly common: number;
  private readonly ago: number;
  /** States that several lead to, the one that came up last first. */
  private readonly recent: number[] = [];
  private readonly isShared: boolean[] = [];
  private last = 1;

  /** @param shared for the writer: whether several lead to a state, by state */
  constructor(
    private readonly coder: BitCoder,
    plan: ModelPlan,
    private readonly shared?: readonly boolean[],
  ) {
    this.guessed = plan.take(leads * guesses);
    this.fresh = plan.take(leads * (guesses + 1));
    this.common = plan.take(leads);
    this.ago = plan.take(leads * numberModels);
  }

  /** The number of states that came up. */
  get count(): number {
    return this.last;
  }

  sharedBefore(state: number): boolean {
    return this.isShared[state] === true;
  }

  /** @param likely states to guess, the likeliest first; 0 is none */
  code(lead: number, likely: readonly number[], wanted: number): number {
    const { coder } = this;
    let tried = 0;
    for (let index = 0; index < likely.length && tried < guesses; index++) {
      const guess = likely[index] as number;
      if (guess === 0 || likely.indexOf(guess) < index) continue;
      const hit = coder.bit(this.guessed + lead * guesses + tried, wanted === guess ? 1 : 0);
      if (hit === 1) return guess;
      tried++;
    }
    const fresh = this.fresh + lead * (guesses + 1) + tried;
    if (coder.bit(fresh, wanted > this.last ? 1 : 0) === 1) return this.first(lead);
    return this.again(lead, wanted);
  }

  private first(lead: number): number {
    const state = ++this.last;
    const shared = this.coder.bit(this.common + lead, this.shared?.[state] ? 1 : 0) === 1;
    this.isShared[state] = shared;
    if (shared) this.recent.unshift(state);
    return state;
  }

  private again(lead: number, wanted: number): number {
    const place = this.shared ? this.recent.indexOf(wanted) : 0;
    const ago = codeNumber(this.coder, this.ago + lead * numberModels, place);
    const state = this.recent[ago] as number;
    this.recent.copyWithin(1, 0, ago);
    this.recent[0] = state;
    return state;
  }
}
