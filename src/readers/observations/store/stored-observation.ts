/** An observation whose parts lie in columns. */
import type { Cell, Flag, Observation } from '../../../domain/indicator/observation.ts';
import type { Period } from '../../../domain/indicator/period.ts';
import type { Place } from '../../../domain/problem/problem.ts';

/** Whatever holds the parts of rows by the position of the row. */
export interface RowColumns {
  indicatorAt(at: number): string;
  areaAt(at: number): string;
  periodAt(at: number): Period;
  groupAt(at: number): string;
  flagsAt(at: number): readonly Flag[];
  cellAt(part: 'value' | 'numerator' | 'denominator', at: number): Cell | undefined;
  numberAt(part: 'lower' | 'upper' | 'kitas' | 'children', at: number): number | undefined;
  decimalsAt(at: number): number | undefined;
  noteAt(at: number): string | undefined;
  placeAt(at: number): Place;
}

/** One row of columns; a view that makes its cells and its place when it is asked. */
export class StoredObservation implements Observation {
  readonly #columns: RowColumns;
  readonly #at: number;

  constructor(columns: RowColumns, at: number) {
    this.#columns = columns;
    this.#at = at;
  }

  get indicator(): string {
    return this.#columns.indicatorAt(this.#at);
  }

  get area(): string {
    return this.#columns.areaAt(this.#at);
  }

  get period(): Period {
    return this.#columns.periodAt(this.#at);
  }

  get group(): string {
    return this.#columns.groupAt(this.#at);
  }

  get value(): Cell {
    return this.#columns.cellAt('value', this.#at) ?? { state: 'not-available' };
  }

  get decimals(): number | undefined {
    return this.#columns.decimalsAt(this.#at);
  }

  get numerator(): Cell | undefined {
    return this.#columns.cellAt('numerator', this.#at);
  }

  get denominator(): Cell | undefined {
    return this.#columns.cellAt('denominator', this.#at);
  }

  get lower(): number | undefined {
    return this.#columns.numberAt('lower', this.#at);
  }

  get upper(): number | undefined {
    return this.#columns.numberAt('upper', this.#at);
  }

  get flags(): readonly Flag[] {
    return this.#columns.flagsAt(this.#at);
  }

  get kitas(): number | undefined {
    return this.#columns.numberAt('kitas', this.#at);
  }

  get children(): number | undefined {
    return this.#columns.numberAt('children', this.#at);
  }

  get note(): string | undefined {
    return this.#columns.noteAt(this.#at);
  }

  get place(): Place {
    return this.#columns.placeAt(this.#at);
  }
}
