import { type BitCoder, Chances, divide } from "./bit-coder";

/** Reads what a `BitWriter` wrote. */
export class BitReader implements BitCoder {
  private readonly chances: Chances;
  private low = 0;
  private high = 0xffffffff;
  private code = 0;
  private next = 0;

  constructor(
    private readonly bytes: Uint8Array,
    models: number,
  ) {
    this.chances = new Chances(models);
    for (let count = 0; count < 4; count++) this.take();
  }

  bit(model: number): number {
    const middle = divide(this.low, this.high, this.chances.of(model));
    const bit = this.code <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & 0xff000000) === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
      this.take();
    }
    this.chances.learn(model, bit);
    return bit;
  }

  /** After the last byte come zeros, which the writer leaves out. */
  private take(): void {
    this.code = ((this.code << 8) | (this.bytes[this.next++] ?? 0)) >>> 0;
  }
}
