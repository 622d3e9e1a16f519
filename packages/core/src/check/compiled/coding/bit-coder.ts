/**
 * Writes or reads one yes or no after the other. Both sides run the same code over it: a writer takes the bit that it is
 * given, a reader pays no attention to that and says which one was written.
 */
export interface BitCoder {
  /**
   * @param model what is known of such bits: its place among the chances
   * @param bit 0 or 1, for the writer
   */
  bit(model: number, bit: number): number;
}

/** Chances are out of this. */
const whole = 1 << 16;
/** As near to never and to always as a chance comes, so that every bit can be written. */
const least = 48;
/** After so many bits a chance learns no slower. */
const memory = 30;

/** How much a chance learns from its next bit, in 1/1024, by how many it has seen: about one in as many. */
const pace = Int32Array.from({ length: memory + 1 }, (_, seen) => Math.round(1024 / (seen + 1.6)));

/** The chances that bits are 1, by model. Each learns from what it sees; whole numbers, so that all runtimes agree. */
export class Chances {
  private readonly ones: Uint16Array;
  private readonly seen: Uint8Array;

  constructor(models: number) {
    this.ones = new Uint16Array(models).fill(whole / 2);
    this.seen = new Uint8Array(models);
  }

  /** The chance that the next bit is 1, out of 65,536. */
  of(model: number): number {
    return this.ones[model] as number;
  }

  learn(model: number, bit: number): void {
    const seen = this.seen[model] as number;
    const one = this.ones[model] as number;
    const next = one + ((((bit === 1 ? whole : 0) - one) * (pace[seen] as number)) >> 10);
    this.ones[model] = Math.min(whole - least, Math.max(least, next));
    if (seen < memory) this.seen[model] = seen + 1;
  }
}

/** The last number of the lower part when what lies between two numbers is divided by a chance. */
export function divide(low: number, high: number, chance: number): number {
  const range = high - low;
  return low + (range >>> 16) * chance + (((range & 0xffff) * chance) >>> 16);
}
