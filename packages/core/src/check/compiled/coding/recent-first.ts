/** Numbers in the order in which they came up last: what was needed a moment ago is likely to be needed again. */
export class RecentFirst {
  /** The last one at the end, which is the cheap end to move things at. */
  private numbers = new Int32Array(1 << 12);
  private count = 0;

  /** Adds a number that was not there. */
  add(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = number;
  }

  /** How many others came up after a number. */
  placeOf(number: number): number {
    return this.count - 1 - this.numbers.lastIndexOf(number, this.count - 1);
  }

  /** The number after which so many others came up; it comes up now. */
  take(place: number): number {
    const { numbers, count } = this;
    const at = count - 1 - place;
    const number = numbers[at] as number;
    numbers.copyWithin(at, at + 1, count);
    numbers[count - 1] = number;
    return number;
  }
}
