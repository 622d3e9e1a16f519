/** Numbers by pairs of numbers below 65,536. One flat table with open addressing: nothing for the collector to move. */
export class PairTable {
  private keys = new Int32Array(1 << 12);
  /** What is kept, and 1: 0 is an empty place. */
  private values = new Int32Array(1 << 12);
  private used = 0;

  /** The number of a pair; undefined when it has none. */
  get(first: number, second: number): number | undefined {
    const value = this.values[this.placeOf((first << 16) | second)] as number;
    return value === 0 ? undefined : value - 1;
  }

  set(first: number, second: number, value: number): void {
    if (this.used * 2 > this.keys.length) this.grow();
    const key = (first << 16) | second;
    const place = this.placeOf(key);
    if (this.values[place] === 0) this.used++;
    this.keys[place] = key;
    this.values[place] = value + 1;
  }

  private placeOf(key: number): number {
    const mask = this.keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (this.values[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 4);
    this.values = new Int32Array(keys.length * 4);
    for (let old = 0; old < keys.length; old++) {
      if (values[old] === 0) continue;
      const place = this.placeOf(keys[old] as number);
      this.keys[place] = keys[old] as number;
      this.values[place] = values[old] as number;
    }
  }
}
