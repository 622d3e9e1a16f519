import { type BitCoder, Chances, divide } from "./bit-coder";

/**
 * Writes bits in little more room than they surprise (arithmetic coding after Rissanen 1976, in the form of Mahoney's
 * lpaq): each divides what is left of a range of numbers by its chance, and the bytes name a number in the last one.
 */
export class BitWriter implements BitCoder {
  private readonly chances: Chances;
  private readonly written: number[] = [];
  private low = 0;
  private high = 0xffffffff;

  constructor(models: number) {
    this.chances = new Chances(models);
  }

  bit(model: number, bit: number): number {
    const middle = divide(this.low, this.high, this.chances.of(model));
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & 0xff000000) === 0) {
      this.written.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
    }
    this.chances.learn(model, bit);
    return bit;
  }

  /** All that was written. Nothing can be written after it. */
  bytes(): Uint8Array {
    // The ends of the range differ in their first byte, so that the upper one's, with zeros after it, lies within.
    return Uint8Array.from([...this.written, this.high >>> 24]);
  }
}
