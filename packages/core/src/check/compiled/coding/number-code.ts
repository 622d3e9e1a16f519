import type { BitCoder } from "./bit-coder";

/** Models that a number of any size needs. */
export const numberModels = 256;
/** Digits after the first that are learnt together; those below them are nearly chance. */
const learnt = 3;

/**
 * Codes a number from 0 to 2^20: how many binary digits it has, then the digits.
 *
 * @param model the first of `numberModels`
 */
export function codeNumber(coder: BitCoder, model: number, value: number): number {
  const wanted = value + 1;
  const most = 31 - Math.clz32(wanted);
  let digits = 0;
  while (coder.bit(model + digits, digits < most ? 1 : 0) === 1) digits++;
  let read = 1;
  for (let digit = digits - 1; digit >= 0; digit--) {
    const place =
      digits - 1 - digit < learnt ? 24 + digits * (1 << learnt) + read : 24 + 22 * 8 + digit;
    read = read * 2 + coder.bit(model + place, (wanted >> digit) & 1);
  }
  return read - 1;
}

/** Models that a choice among 2^`digits` numbers needs. */
export const choiceModels = (digits: number): number => 1 << digits;

/** Binary digits of the numbers below `count`. */
export const digitsFor = (count: number): number => 32 - Math.clz32(Math.max(1, count - 1));

/**
 * Codes one of 2^`digits` numbers, of which each may be more or less likely.
 *
 * @param model the first of `choiceModels(digits)`
 */
export function codeChoice(
  coder: BitCoder,
  model: number,
  digits: number,
  value: number,
): number {
  let node = 1;
  for (let digit = digits - 1; digit >= 0; digit--)
    node = node * 2 + coder.bit(model + node, (value >> digit) & 1);
  return node - (1 << digits);
}

/** Gives out models, each kind of them a run of its own. */
export class ModelPlan {
  private taken = 0;

  get size(): number {
    return this.taken;
  }

  /** The first of so many models. */
  take(models: number): number {
    const first = this.taken;
    this.taken += models;
    return first;
  }
}
