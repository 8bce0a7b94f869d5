/** The records of a table, of hundreds of thousands as well: a cell costs four bytes, and each text is kept once. */
import { GrowingNumbers } from './growing-numbers.ts';

export interface TableRecord {
  /** Physical line where the record begins, 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether an empty record stands right above. */
  readonly afterBlank: boolean;
}

/** Beyond so many different texts a table hardly repeats itself, and looking for them costs more than it saves. */
const mostShared = 1_000_000;

/** Records of texts with the line each begins on; added at the end, read by their number. */
export class RecordList {
  readonly #texts: string[] = [];
  readonly #codes = new Map<string, number>();
  /** Codes of all cells, record by record. */
  readonly #cells = new GrowingNumbers();
  /** Where the cells of each record begin; one more at the end. */
  readonly #starts = new GrowingNumbers();
  /** Twice the line, and one more after a blank record. */
  readonly #lines = new GrowingNumbers();

  constructor() {
    this.#starts.push(0);
  }

  get length(): number {
    return this.#lines.length;
  }

  add({ line, cells, afterBlank }: TableRecord): void {
    for (const cell of cells) this.#cells.push(this.#codeOf(cell));
    this.#starts.push(this.#cells.length);
    this.#lines.push(2 * line + (afterBlank ? 1 : 0));
  }

  lineOf(record: number): number {
    return this.#lines.at(record) >>> 1;
  }

  widthOf(record: number): number {
    return this.#starts.at(record + 1) - this.#starts.at(record);
  }

  /** The cell as the file writes it; '' where the record has none. */
  cell(record: number, index: number): string {
    const at = this.#starts.at(record) + index;
    return at < this.#starts.at(record + 1) ? (this.#texts[this.#cells.at(at)] ?? '') : '';
  }

  /** Undefined beyond the end. */
  at(record: number): TableRecord | undefined {
    if (record < 0 || record >= this.length) return undefined;
    const cells = Array.from({ length: this.widthOf(record) }, (_, at) => this.cell(record, at));
    return { line: this.lineOf(record), cells, afterBlank: this.#lines.at(record) % 2 === 1 };
  }

  /** The first records, as far as there are so many. */
  head(count: number): readonly TableRecord[] {
    return Array.from({ length: Math.min(count, this.length) }, (_, at) => this.at(at)).filter(
      (record) => record !== undefined,
    );
  }

  #codeOf(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.length;
    this.#texts.push(text);
    if (this.#codes.size < mostShared) this.#codes.set(text, code);
    return code;
  }
}
