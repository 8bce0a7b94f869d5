/** Whole numbers in a row that grows: four bytes each, however many there are. */
export class GrowingNumbers {
  #numbers = new Uint32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param number from 0 to 2^32 − 1 */
  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** 0 beyond the end. */
  at(position: number): number {
    return position < this.#length ? (this.#numbers[position] ?? 0) : 0;
  }
}
