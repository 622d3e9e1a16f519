/** A list of numbers that grows. Flat memory: nothing in it has to be moved or looked through by the collector. */
export class NumberList {
  private room: Int32Array;
  private count = 0;

  constructor(room = 1 << 10) {
    this.room = new Int32Array(room);
  }

  get length(): number {
    return this.count;
  }

  push(number: number): void {
    if (this.count === this.room.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.count++] = number;
  }

  at(index: number): number {
    return this.room[index] as number;
  }

  /** What is in the list now, without a copy. */
  numbers(): Int32Array {
    return this.room.subarray(0, this.count);
  }
}
