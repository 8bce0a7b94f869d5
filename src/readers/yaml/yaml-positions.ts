/** Offsets of a YAML text as places in its file. */
import { bisectRight } from 'd3-array';
import type { Place } from '../../domain/problem/problem.ts';

/** Offsets of a text as places in its file. */
export class Positions {
  readonly #starts: readonly number[];
  readonly #source: string;
  readonly #file: string;
  readonly #firstLine: number;

  constructor(source: string, file: string, firstLine: number) {
    const starts = [0];
    for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) {
      starts.push(end + 1);
    }
    this.#starts = starts;
    this.#source = source;
    this.#file = file;
    this.#firstLine = firstLine;
  }

  at(offset: number): Place {
    const line = bisectRight(this.#starts, offset);
    const start = this.#starts[line - 1] ?? 0;
    // Columns count characters, not UTF-16 units.
    const column = [...this.#source.slice(start, offset)].length + 1;
    return { file: this.#file, line: line - 1 + this.#firstLine, column };
  }

  /** The line that holds an offset, its beginning. */
  lineAt(offset: number): string {
    const line = bisectRight(this.#starts, offset);
    const text = this.#source.slice(this.#starts[line - 1] ?? 0, this.#starts[line] ?? undefined);
    return [...text.trim()].slice(0, 40).join('');
  }
}
