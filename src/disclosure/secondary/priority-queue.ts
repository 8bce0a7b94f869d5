/** A binary heap; of equals the first in comes out first. */
export class PriorityQueue<T> {
  readonly #heap: { readonly item: T; readonly entered: number }[] = [];
  readonly #compare: (a: T, b: T) => number;
  #entered = 0;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  push(item: T): void {
    const heap = this.#heap;
    heap.push({ item, entered: this.#entered });
    this.#entered += 1;
    for (let i = heap.length - 1; i > 0;) {
      const above = (i - 1) >> 1;
      if (!this.#precedes(i, above)) return;
      this.#swap(i, above);
      i = above;
    }
  }

  pop(): T | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first?.item;
    heap[0] = last;
    for (let i = 0; ;) {
      let next = i;
      for (const below of [2 * i + 1, 2 * i + 2]) {
        if (below < heap.length && this.#precedes(below, next)) next = below;
      }
      if (next === i) return first.item;
      this.#swap(i, next);
      i = next;
    }
  }

  #precedes(i: number, j: number): boolean {
    const a = this.#heap[i];
    const b = this.#heap[j];
    if (a === undefined || b === undefined) return false;
    return (this.#compare(a.item, b.item) || a.entered - b.entered) < 0;
  }

  #swap(i: number, j: number): void {
    const a = this.#heap[i];
    const b = this.#heap[j];
    if (a === undefined || b === undefined) return;
    this.#heap[i] = b;
    this.#heap[j] = a;
  }
}
