/** Texts, or things that are known by a text, numbered in the order in which they are first met. */
export class CodeList<T> {
  readonly #things: T[] = [];
  readonly #codes = new Map<string, number>();

  /** The number of a thing, given one where it has none yet. */
  codeOf(text: string, thing: T): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#things.length;
    this.#things.push(thing);
    this.#codes.set(text, code);
    return code;
  }

  /** −1 where it has none. */
  find(text: string): number {
    return this.#codes.get(text) ?? -1;
  }

  at(code: number): T {
    const thing = this.#things[code];
    if (thing === undefined) throw new Error(`no thing has the number ${String(code)}`);
    return thing;
  }

  get things(): readonly T[] {
    return this.#things;
  }
}
