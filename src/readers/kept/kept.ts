/** Results that a running process keeps, each with the hash of everything it was made from. */

/** The newest result of one kind. */
export class Kept<T> {
  #key: string | undefined;
  #result: T | undefined;

  /** Undefined where it was made from something else. */
  get(key: string): T | undefined {
    return key === this.#key ? this.#result : undefined;
  }

  /** Takes the place of what was kept before. */
  set(key: string, result: T): void {
    this.#key = key;
    this.#result = result;
  }
}

/** What is kept of the same key, else what `make` makes, which is kept then. Without a keeper it is made each time. */
export async function keptOr<T>(
  kept: Kept<T> | undefined,
  key: string | undefined,
  make: () => T | Promise<T>,
): Promise<T> {
  if (kept === undefined || key === undefined) return make();
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = await make();
  kept.set(key, made);
  return made;
}
